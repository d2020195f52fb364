import type { Skipped } from "../../sheet/workbook";
import { isUnchanged } from "../cell/cell-content";
import { toWorkbookError } from "../host/errors";
import { seeCells, type CellSight } from "./cell-sight";
import type { Outcome, Sought } from "./outcome";
import { isTouched, putBack, tryTwice } from "./put-back";

/**
 * Takes back what a failed write had written. Rejects with `error` only where a cell is being edited:
 * then Excel takes no batch, and had not taken the write either.
 */
export async function recover(
  context: Excel.RequestContext,
  cells: readonly Sought[],
  error: unknown,
): Promise<(readonly [CellSight, Outcome])[]> {
  const edits = cells.map(({ cell }) => cell.edit);
  const sight = await tryTwice(() => seeCells(context, edits));
  if (!sight) {
    if (toWorkbookError(error).problem === "cell-edit") throw error;
    return cells.map(({ cell }) => [cell, "unclear"] as const);
  }
  const isLeft = ({ cell, content }: Sought, i: number) => {
    const now = sight.cells[i]!.content;
    return now !== null && isTouched(now, content, cell.edit.after);
  };
  const stuck = await putBack(context, cells.filter(isLeft));
  return cells.map((sought, i) => {
    const { cell, content } = sought;
    const { obstacle } = sight.cells[i]!;
    const isChanged = !isUnchanged(content, cell.content!);
    const reason = isChanged ? "stale" : (hindranceOf(obstacle) ?? "failed");
    return [cell, stuck.get(cell) ?? reason] as const;
  });
}

/** Of what stands in the way after a failure, what is the reason of it. */
function hindranceOf(obstacle: CellSight["obstacle"]): Skipped["reason"] | null {
  return obstacle === "protected" || obstacle === "missing-sheet" ? obstacle : null;
}
