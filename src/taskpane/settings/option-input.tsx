import { makeStyles } from "@fluentui/react-components";
import { useId, useState, type KeyboardEvent } from "react";
import type { RuleOption } from "../../lint/rule";
import { useFieldStyles } from "../parts/field-styles";
import { useWords } from "../parts/words";

const useStyles = makeStyles({
  option: { display: "flex", alignItems: "baseline", gap: "8px" },
  title: { flex: 1, minWidth: 0 },
  input: { width: "72px" },
});

interface OptionInputProps {
  readonly option: RuleOption;
  readonly value: number;
  readonly disabled: boolean;
  readonly onChange: (value: number) => void;
}

/** A number of a rule: taken over by Enter or on leaving, refused outside of its limits. */
export function OptionInput({ option, value, disabled, onChange }: OptionInputProps) {
  const styles = useStyles();
  const fields = useFieldStyles();
  const { words, language } = useWords();
  const [draft, setDraft] = useState<string | null>(null);
  const [wrong, setWrong] = useState(false);
  const hint = useId();
  const commit = () => {
    if (draft === null) return;
    const number = Number(draft);
    const fits = draft.trim() !== "" && number >= option.minimum && number <= option.maximum;
    setWrong(!fits);
    if (!fits) return;
    setDraft(null);
    if (number !== value) onChange(number);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Enter") commit();
  };
  return (
    <>
      <label className={styles.option}>
        <span className={styles.title}>{option.title[language]}</span>
        <input
          className={`${fields.field} ${styles.input}`}
          inputMode="decimal"
          value={draft ?? String(value)}
          disabled={disabled}
          aria-invalid={wrong}
          aria-describedby={hint}
          onChange={({ target }) => setDraft(target.value)}
          onBlur={commit}
          onKeyDown={onKeyDown}
        />
      </label>
      <p id={hint} className={wrong ? fields.wrong : fields.hint} aria-live="polite">
        {wrong
          ? words.settings.outside(String(option.minimum), String(option.maximum))
          : words.settings.usual(String(option.default))}
      </p>
    </>
  );
}
