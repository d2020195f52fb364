import { mergeClasses } from "@fluentui/react-components";
import type { Ignored } from "../../lint/settings";
import { clip } from "../parts/clip";
import { useRule } from "../parts/rules";
import { TextButton } from "../parts/text-button";
import { useWords } from "../parts/words";
import { useLineStyles } from "./line-styles";

interface IgnoredEntryProps {
  readonly entry: Ignored;
  readonly stillHolds: boolean;
  readonly onTakeBack: () => void;
}

/** A finding that users of this workbook have let stand, with their reason. */
export function IgnoredEntry({ entry, stillHolds, onTakeBack }: IgnoredEntryProps) {
  const line = useLineStyles();
  const { words, language } = useWords();
  const title = useRule(entry.rule)?.title[language] ?? entry.rule;
  return (
    <div className={line.block}>
      <span className={line.strong}>{entry.cell}</span> {clip(entry.sheet)}
      <TextButton
        aria-label={words.takeBackCell(clip(`${entry.sheet}!${entry.cell}`))}
        onClick={onTakeBack}
      >
        {words.takeBack}
      </TextButton>
      <p className={line.paragraph}>{title}</p>
      <p className={mergeClasses(line.paragraph, line.quiet)}>
        {words.ignoredBecause(clip(entry.reason))}
      </p>
      {!stillHolds && (
        <p className={mergeClasses(line.paragraph, line.quiet)}>{words.ignoredOver}</p>
      )}
    </div>
  );
}

/** What was ignored last, where it stood, and the way back. */
export function UndoIgnoring(props: { entries: readonly Ignored[]; onUndo: () => void }) {
  const line = useLineStyles();
  const { words } = useWords();
  const [first, ...others] = props.entries;
  const what =
    others.length > 0 ? words.justIgnoredAll(others.length + 1) : words.justIgnored(first!.cell);
  return (
    <div className={line.block} aria-live="polite">
      <span className={line.quiet}>{what}</span>
      <TextButton onClick={props.onUndo}>{words.undoIgnoring}</TextButton>
    </div>
  );
}
