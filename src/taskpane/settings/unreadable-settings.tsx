import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { clip } from "../parts/clip";
import type { StoredSettings } from "../state/stored-settings";
import { ExportedText } from "./exported-text";
import { saveFile } from "./save-file";
import { useWords } from "../parts/words";

const useStyles = makeStyles({
  box: {
    padding: "6px 12px",
    borderLeft: `3px solid ${tokens.colorStatusWarningBorder1}`,
    overflowWrap: "anywhere",
  },
  line: { margin: "0 0 4px" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "6px" },
});

interface UnreadableSettingsProps {
  readonly unreadable: NonNullable<StoredSettings["unreadable"]>;
  readonly onReplace: () => void;
}

/** Settings in the workbook that do not fit: why, and two ways out, neither taken by itself. */
export function UnreadableSettings({ unreadable, onReplace }: UnreadableSettingsProps) {
  const styles = useStyles();
  const { words, language } = useWords();
  const [saved, setSaved] = useState(false);
  const save = () => {
    setSaved(true);
    saveFile(words.settings.fileName, unreadable.text);
  };
  return (
    <div className={styles.box} role="alert">
      <p className={styles.line}>{words.settings.unreadable}</p>
      <p className={styles.line}>{clip(unreadable.problem[language])}</p>
      <div className={styles.buttons}>
        <Button size="small" onClick={save}>
          {words.settings.saveOriginal}
        </Button>
        <Button size="small" onClick={onReplace}>
          {words.settings.replace}
        </Button>
      </div>
      {saved && <ExportedText text={unreadable.text} />}
    </div>
  );
}
