import { isKnown, isLeading, type Column } from "./column";
import { overlap, type Span } from "../model/span";
import { cellsWithin, type Grid } from "../page/grid";

/**
 * The second heading row of a table: where headings of the first are merged down to it whatever
 * stands there, else only what is known to be headings.
 */
export function secondRow(
  grid: Grid,
  row: number,
  lower: readonly Column[],
  table: readonly Column[],
): readonly Column[] {
  const right = table[table.length - 1]!.right;
  let left = table[0]!.left;
  const known = lower.filter(isKnown);
  for (const column of isKnown(table[0]!) ? [...known].reverse() : []) {
    if (column.left < left && column.right >= left - 2) left = column.left;
  }
  const within = (span: Span) => overlap(span, { left, right });
  const merged = table.filter(({ heading }) => heading.bottom >= row).length >= 2;
  const found = (merged ? lower : known).filter(within);
  const cells = cellsWithin(grid, row, { left, right });
  const headed = table.filter(isKnown).length >= 2 || leadsBelow(table, found);
  return headed && found.length >= 2 && found.length === cells.length ? found : [];
}

/** Whether the levels stand in the lower row and unknown headings of the upper one go on beside them. */
function leadsBelow(upper: readonly Column[], lower: readonly Column[]): boolean {
  const leading = lower.filter(isLeading).length;
  const end = Math.max(...lower.map(({ right }) => right));
  return leading >= 2 && upper.filter(({ left }) => left > end).length >= 2;
}

/** The lower row's headings, in the sense of those above them, and the upper ones that have none below. */
export function layOver(upper: readonly Column[], lower: readonly Column[]): Column[] {
  const free = upper.filter((column) => !lower.some((below) => overlap(below, column)));
  const parts = lower.map((below) => {
    const parent = upper.find((column) => overlap(column, below));
    return isKnown(below) || !parent || parent.role === "other"
      ? below
      : { ...below, role: parent.role, guessed: true };
  });
  return [...free, ...parts].sort((a, b) => a.left - b.left);
}
