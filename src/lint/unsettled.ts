import { toSheetA1 } from "../sheet/address";
import type { Correction, PlannedEdit } from "./edit-plan";

/**
 * Tells of each of the corrections whether it would be wrong once the others are written: a sum
 * written as a value while one of its numbers changes, or a formula over cells that another correction
 * moves. It waits for a later check.
 */
export function isUnsettledAmong(
  corrections: readonly Correction[],
): (correction: Correction) => boolean {
  const changers = new Map(
    corrections.flatMap((one) =>
      one.edits.filter(changesNumber).map(({ at }) => [toSheetA1(at), one] as const),
    ),
  );
  return (correction) => {
    const asValue = correction.edits.some(({ after }) => after.formula === null);
    return correction.finding.cells
      .map((cell) => changers.get(toSheetA1(cell)))
      .some((other) => other && other !== correction && (asValue || other.edits.length > 1));
  };
}

/** Whether a sum over the cell changes: not when only its text becomes the same number. */
function changesNumber({ before, after }: PlannedEdit): boolean {
  return after.formula !== null || Number(before.value ?? "") !== Number(after.value ?? "");
}
