import { sameCell } from "../../sheet/address";
import type { Edit } from "../../sheet/edit";
import type { RowChange } from "../../sheet/row-change";
import type { Inserted, WriteReport } from "../../sheet/workbook";

/** The last thing that was done to the workbook, as far as it can be taken back. */
export type Undoable =
  | { readonly kind: "edits"; readonly edits: readonly Edit[] }
  | { readonly kind: "insertion"; readonly inserted: Inserted }
  | { readonly kind: "row"; readonly undo: RowChange };

function undoableEdits(edits: readonly Edit[]): Undoable | null {
  return edits.length > 0 ? { kind: "edits", edits } : null;
}

/**
 * A write that changed nothing leaves what was done before it to be taken back. Where nobody knows
 * whether a cell was written, taking back settles it: what was not written is not as expected and is
 * left alone.
 */
export function afterWrite(
  before: Undoable | null,
  { written, skipped }: WriteReport,
  asked: readonly Edit[],
): Undoable | null {
  const unclear = asked.filter(({ at }) =>
    skipped.some((each) => each.reason === "unclear" && sameCell(each.at, at)),
  );
  return undoableEdits([...written, ...unclear]) ?? before;
}

/** Cells the user has changed since stay the user's; the others may be tried again. */
export function afterUndo(before: Undoable | null, { skipped }: WriteReport): Undoable | null {
  if (before?.kind !== "edits") return before;
  const retry = skipped.filter(({ reason }) => reason !== "stale" && reason !== "missing-sheet");
  return undoableEdits(
    before.edits.filter((edit) => retry.some(({ at }) => sameCell(at, edit.at))),
  );
}
