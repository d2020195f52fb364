import type { Missing } from "../../measure/missing";
import type { CellAddress } from "../../sheet/address";

/** The blank cell after the one the user is at, row by row, and from the last one on to the first; null for none. */
export function nextBlank(
  missing: readonly Missing[],
  selected: CellAddress | null,
): CellAddress | null {
  const cells = missing.flatMap((each) => each.cells).sort(inReadingOrder);
  const isAfter = (cell: CellAddress) =>
    selected?.sheet === cell.sheet && inReadingOrder(cell, selected) > 0;
  return cells.find(isAfter) ?? cells[0] ?? null;
}

function inReadingOrder(one: CellAddress, other: CellAddress): number {
  return one.row - other.row || one.column - other.column;
}
