import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Language } from "../../language";
import type { PaneMessages } from "../../locale";
import { skippedLines } from "../../locale/skipped-lines";
import { clip } from "../parts/clip";
import type { State } from "../state/state";
import { useWords } from "../parts/words";

const useStyles = makeStyles({
  box: {
    marginBottom: "6px",
    padding: "2px 12px",
    borderLeft: `3px solid ${tokens.colorStatusWarningBorder1}`,
    overflowWrap: "anywhere",
  },
  line: { margin: "0 0 4px" },
});

interface RemarksProps {
  readonly state: State;
  readonly onSettings: () => void;
}

/** What limits the result or the undo: sheets not read, settings or a record that cannot be used. */
export function Remarks({ state, onSettings }: RemarksProps) {
  const styles = useStyles();
  const { words, language } = useWords();
  const lines = linesOf(state, words, language);
  const unreadable = state.storedSettings.unreadable !== null;
  return (
    <div aria-live="polite" className={lines.length > 0 ? styles.box : undefined}>
      {lines.map((line) => (
        <p key={line} className={styles.line}>
          {line}
        </p>
      ))}
      {unreadable && (
        <Button size="small" onClick={onSettings}>
          {words.settings.openSettings}
        </Button>
      )}
    </div>
  );
}

function linesOf(
  { checked, storedSettings, undoable, undoRemark }: State,
  words: PaneMessages,
  language: Language,
) {
  return [
    ...skippedLines(checked?.snapshot.skipped ?? [], words),
    ...(checked?.review.hidden ?? []).map(({ sheet, forms }) => words.hiddenForms(sheet, forms)),
    storedSettings.unreadable && words.settings.unreadable,
    storedSettings.unreadable && clip(storedSettings.unreadable.problem[language]),
    checked?.snapshot.uncalculated && words.uncalculated,
    undoable && checked?.snapshot.readOnly && words.saveAs,
    undoRemark === "only-here" &&
      (undoable?.kind === "insertion" ? words.insertionOnlyHere : words.undoOnlyHere),
    undoRemark === "unreadable" && words.undoUnreadable,
  ].filter((line): line is string => typeof line === "string");
}
