import { Button, makeStyles, mergeClasses } from "@fluentui/react-components";
import { useEffect, useId, useRef, useState, type FormEvent } from "react";
import { useFieldStyles } from "../parts/field-styles";
import { useWords } from "../parts/words";

const useStyles = makeStyles({
  form: { margin: "4px 0" },
  buttons: { display: "flex", gap: "8px", marginTop: "4px" },
});

interface IgnoreFormProps {
  readonly onIgnore: (reason: string) => void;
  readonly onCancel: () => void;
}

/** Asks why a finding may stand; without a reason nothing is ignored. */
export function IgnoreForm({ onIgnore, onCancel }: IgnoreFormProps) {
  const styles = useStyles();
  const fields = useFieldStyles();
  const { words } = useWords();
  const [reason, setReason] = useState("");
  const [missing, setMissing] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const hint = useId();
  useEffect(() => input.current?.focus(), []);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (reason.trim() !== "") return onIgnore(reason.trim());
    setMissing(true);
    input.current?.focus();
  };
  return (
    <form
      className={styles.form}
      onSubmit={submit}
      onKeyDown={(event) => event.key === "Escape" && onCancel()}
    >
      <label>
        <span className={fields.label}>{words.ignoreReason}</span>
        <input
          ref={input}
          className={mergeClasses(fields.field, fields.wide)}
          value={reason}
          maxLength={200}
          aria-describedby={hint}
          aria-invalid={missing}
          onChange={(event) => {
            setReason(event.target.value);
            setMissing(false);
          }}
        />
      </label>
      <p id={hint} className={missing ? fields.wrong : fields.hint} aria-live="polite">
        {missing ? words.ignoreReasonMissing : words.ignoreHint}
      </p>
      <div className={styles.buttons}>
        <Button size="small" type="submit">
          {words.ignore}
        </Button>
        <Button size="small" appearance="subtle" onClick={onCancel}>
          {words.cancel}
        </Button>
      </div>
    </form>
  );
}
