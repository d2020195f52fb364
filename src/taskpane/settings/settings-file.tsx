import { Button, makeStyles } from "@fluentui/react-components";
import { useRef, useState, type ChangeEvent } from "react";
import type { RuleData } from "../../lint/rule";
import { canonicalSettings, isDefault, type Settings } from "../../lint/settings";
import { clip } from "../parts/clip";
import { parseSettings, settingsFile } from "../state/stored-settings";
import { ExportedText } from "./exported-text";
import { saveFile } from "./save-file";
import { useFieldStyles } from "../parts/field-styles";
import { TextButton } from "../parts/text-button";
import { useWords } from "../parts/words";

/** The largest file that is looked into, in bytes. */
const MOST_BYTES = 1_000_000;

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: "6px", margin: "6px 0" },
});

interface SettingsFileProps {
  readonly settings: Settings;
  readonly rules: readonly RuleData[];
  readonly onImport: (file: Settings) => void;
  readonly onReset: () => void;
}

/** What came of a button, said for as long as the rules are those that it speaks of. */
interface Answer {
  readonly text: string;
  readonly of: Settings["rules"];
  readonly wrong?: boolean;
  /** The rules as they were before they were reset. */
  readonly before?: Settings["rules"];
  readonly exported?: string;
}

/** The rules' settings as a file: handed out, taken over, or thrown away. */
export function SettingsFile({ settings, rules, onImport, onReset }: SettingsFileProps) {
  const styles = useStyles();
  const fields = useFieldStyles();
  const { words: all, language } = useWords();
  const words = all.settings;
  const [answer, setAnswer] = useState<Answer | null>(null);
  const chooser = useRef<HTMLInputElement>(null);
  const reset = useRef<HTMLButtonElement>(null);
  const refuse = (text: string) => setAnswer({ text: clip(text), of: settings.rules, wrong: true });
  const onFile = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const file = target.files?.[0];
    if (!file) return;
    setAnswer(null);
    const text = file.size > MOST_BYTES ? null : await file.text().catch(() => "");
    target.value = "";
    if (text === null) return refuse(words.fileTooLarge);
    const read = parseSettings(text, rules);
    if ("problem" in read) return refuse(read.problem[language]);
    onImport(read.settings);
    const taken = Object.keys(read.settings.rules).length;
    setAnswer({ text: words.imported(taken, read.unknown.length), of: read.settings.rules });
  };
  const onExport = () => {
    const exported = settingsFile(settings);
    saveFile(words.fileName, exported);
    setAnswer({ text: words.exported(words.fileName), of: settings.rules, exported });
  };
  const onUsual = () => {
    onReset();
    const before = settings.rules;
    setAnswer({ text: words.wasReset(Object.keys(before).length), of: {}, before });
  };
  const onUndo = (before: Settings["rules"]) => {
    onImport({ version: 1, rules: before, ignored: [] });
    setAnswer({ text: words.resetUndone, of: before });
    reset.current?.focus();
  };
  const said = answer && isSame(answer.of, settings.rules) ? answer : null;
  return (
    <>
      <p className={fields.hint}>{words.fileAbout}</p>
      <input
        ref={chooser}
        type="file"
        accept=".json,application/json"
        aria-label={words.import}
        hidden
        onChange={(event) => void onFile(event)}
      />
      <div className={styles.buttons}>
        <Button size="small" onClick={onExport}>
          {words.export}
        </Button>
        <Button size="small" onClick={() => chooser.current?.click()}>
          {words.import}
        </Button>
        <Button
          size="small"
          ref={reset}
          disabledFocusable={isDefault({ ...settings, ignored: [] })}
          onClick={onUsual}
        >
          {words.reset}
        </Button>
      </div>
      <div aria-live="polite">
        {said && (
          <p className={said.wrong ? fields.wrong : fields.hint}>
            {said.text}
            {said.before && (
              <TextButton onClick={() => onUndo(said.before!)}>{words.undoReset}</TextButton>
            )}
          </p>
        )}
      </div>
      {said?.exported && <ExportedText text={said.exported} />}
    </>
  );
}

function isSame(one: Settings["rules"], other: Settings["rules"]): boolean {
  const text = (rules: Settings["rules"]) => canonicalSettings({ version: 1, rules, ignored: [] });
  return text(one) === text(other);
}
