import { overlap } from "../model/span";
import { BLOCKS, LEVEL_LABELS } from "../model/roles";
import { cellsWithin } from "../page/cells";
import type { GridCell } from "../page/grid";
import type { Page } from "../page/page";
import type { Column, Headings } from "./column";

/** Blank rows between headings and the first row under them. */
export const BLANK_ROWS = 3;
/** Fewer headings than this, and fewer labels under them, may be anything. */
const FEWEST_HEADINGS = 5;
const FEWEST_LABELS = 2;

/**
 * The position of the first heading under which a first- or second-level label stands, among headings
 * in words nobody knows; null where they stand over no labels.
 */
export function startOverLabels(page: Page, headings: Headings): number | null {
  const { columns } = headings;
  if (columns.length < FEWEST_HEADINGS) return null;
  if (columns.some(({ heading }) => /\d/.test(heading.text))) return null;
  const labels = labelsBelow(page, headings);
  if (labels.length < FEWEST_LABELS) return null;
  const start = columns.findIndex((column) => overlap(labels[0]!, column));
  return Math.max(start, 0);
}

/** The first heading with those right before it, in words nobody knows, that stand over levels: 指标类别 before 指标名称. */
export function withLevelsBefore(page: Page, headings: Headings, first: number): number {
  const { columns } = headings;
  const mayBeLevel = ({ heading }: Column) => !page.vocabulary.isAny(BLOCKS, heading.text);
  if (first === 0 || !mayBeLevel(columns[first - 1]!)) return first;
  const labels = labelsBelow(page, headings);
  let start = first;
  while (start > 0) {
    const [before, column] = [columns[start - 1]!, columns[start]!];
    const isLevel = labels.some((label) => overlap(label, before));
    if (!isLevel || before.right !== column.left - 1) break;
    start -= 1;
  }
  return start;
}

/** The labels in the first row with content under the headings. */
function labelsBelow(page: Page, { bottom, columns }: Headings): GridCell[] {
  const span = { left: columns[0]!.left, right: columns[columns.length - 1]!.right };
  for (let row = bottom + 1; row <= bottom + BLANK_ROWS; row++) {
    const cells = cellsWithin(page, row, span);
    if (cells.length > 0) {
      return cells.filter(({ text }) => page.vocabulary.isAny(LEVEL_LABELS, text));
    }
  }
  return [];
}
