import { type Column } from "./column";
import { overlap } from "../model/span";
import { cellsWithin, type Grid, type GridCell } from "../page/grid";
import { isLevelLabel, type Vocabulary } from "../text/vocabulary";

/** Blank rows between headings and the first row under them. */
const BLANK_ROWS = 3;

/** Whether first- or second-level labels stand in the row below: headings in words nobody knows. */
export function standsOverLabels(
  grid: Grid,
  vocabulary: Vocabulary,
  row: number,
  headings: readonly Column[],
): boolean {
  if (headings.length < 5 || headings.some(({ heading }) => /\d/.test(heading.text))) return false;
  return labelsBelow(grid, vocabulary, row, headings).length >= 2;
}

function labelsBelow(
  grid: Grid,
  vocabulary: Vocabulary,
  row: number,
  table: readonly Column[],
): GridCell[] {
  const span = { left: table[0]!.left, right: table[table.length - 1]!.right };
  for (let below = row + 1; below <= row + BLANK_ROWS; below++) {
    const cells = cellsWithin(grid, below, span);
    if (cells.length > 0) return cells.filter(({ text }) => isLevelLabel(vocabulary, text));
  }
  return [];
}

/** The first heading under which a label stands. */
export function labelColumn(
  grid: Grid,
  vocabulary: Vocabulary,
  row: number,
  table: readonly Column[],
): number {
  const [label] = labelsBelow(grid, vocabulary, row, table);
  const found = table.findIndex((column) => label && overlap(label, column));
  return Math.max(found, 0);
}
