import type { Edit } from "../../sheet/edit";
import { toA1 } from "../../sheet/address";
import { TextButton } from "../parts/text-button";
import { useWords } from "../parts/words";
import { useLineStyles } from "./line-styles";

interface UndoMendingProps {
  readonly edits: readonly Edit[];
  readonly busy: boolean;
  readonly onUndo: () => void;
}

/** What was corrected last, where its finding stood, and the way back. */
export function UndoMending({ edits, busy, onUndo }: UndoMendingProps) {
  const line = useLineStyles();
  const { words } = useWords();
  return (
    <div className={line.block} aria-live="polite">
      <span className={line.quiet}>{words.mended(toA1(edits[0]!.at), edits.length)}</span>
      <TextButton disabled={busy} onClick={onUndo}>
        {words.undoIgnoring}
      </TextButton>
    </div>
  );
}
