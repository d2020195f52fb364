import { Button, makeStyles } from "@fluentui/react-components";
import { useRef, useState, type ChangeEvent } from "react";
import type { RuleData } from "../../lint/rule";
import type { Settings } from "../../lint/settings";
import { clip } from "../parts/clip";
import { parseSettings, settingsFile } from "../state/stored-settings";
import { saveFile } from "./save-file";
import { useFieldStyles } from "../parts/field-styles";
import { SavedText } from "../parts/saved-text";
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

/** The rules' settings as a file: handed out, taken over, or thrown away. */
export function SettingsFile({ settings, rules, onImport, onReset }: SettingsFileProps) {
  const styles = useStyles();
  const fields = useFieldStyles();
  const { words, language } = useWords();
  const [exported, setExported] = useState<string | null>(null);
  const [answer, setAnswer] = useState<{ text: string; wrong: boolean } | null>(null);
  const chooser = useRef<HTMLInputElement>(null);
  const refuse = (text: string) => setAnswer({ text: clip(text), wrong: true });
  const onFile = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const file = target.files?.[0];
    if (!file) return;
    setExported(null);
    const text = file.size > MOST_BYTES ? null : await file.text().catch(() => "");
    target.value = "";
    if (text === null) return refuse(words.settings.fileTooLarge);
    const read = parseSettings(text, rules);
    if ("problem" in read) return refuse(read.problem[language]);
    onImport(read);
    const count = Object.keys(read.rules).length;
    setAnswer({ text: words.settings.imported(count), wrong: false });
  };
  const onExport = () => {
    const text = settingsFile(settings);
    setAnswer(null);
    setExported(text);
    saveFile(words.settings.fileName, text);
  };
  return (
    <>
      <p className={fields.hint}>{words.settings.fileAbout}</p>
      <input
        ref={chooser}
        type="file"
        accept=".json,application/json"
        aria-label={words.settings.import}
        hidden
        onChange={(event) => void onFile(event)}
      />
      <div className={styles.buttons}>
        <Button size="small" onClick={onExport}>
          {words.settings.export}
        </Button>
        <Button size="small" onClick={() => chooser.current?.click()}>
          {words.settings.import}
        </Button>
        <Button size="small" onClick={onReset}>
          {words.settings.reset}
        </Button>
      </div>
      <div aria-live="polite">
        {answer && <p className={answer.wrong ? fields.wrong : fields.hint}>{answer.text}</p>}
      </div>
      {exported !== null && (
        <SavedText
          label={words.settings.content}
          hint={words.settings.contentHint}
          text={exported}
        />
      )}
    </>
  );
}
