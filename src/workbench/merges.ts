import { rangeFromA1, type CellRange } from "../sheet/range";
import type { SimulatedSnapshot } from "../simulator";

/** By row, the merged areas that touch it. */
export type Merges = ReadonlyMap<number, readonly CellRange[]>;

/** The merged areas, cut where the grid ends: a file may merge a million rows. */
export function mergesByRow(
  { name, merges }: SimulatedSnapshot["sheets"][number],
  rowCount: number,
  columnCount: number,
): Merges {
  const rows = new Map<number, CellRange[]>();
  for (const text of merges) {
    const whole = rangeFromA1(name, text);
    const bottom = Math.min(whole.bottom, rowCount - 1);
    const merge = { ...whole, bottom, right: Math.min(whole.right, columnCount - 1) };
    for (let row = merge.top; row <= bottom; row += 1) {
      const beside = rows.get(row);
      if (beside) beside.push(merge);
      else rows.set(row, [merge]);
    }
  }
  return rows;
}

export function mergeAt(merges: Merges, row: number, column: number): CellRange | undefined {
  return merges.get(row)?.find(({ left, right }) => column >= left && column <= right);
}
