import type { Column } from "../find/column";
import { columnCost, MISSED, totalCost } from "../find/column-costs";
import { LEVEL_LABELS } from "../model/roles";
import { overlap } from "../model/span";
import type { GridCell } from "../page/grid";
import type { Page } from "../page/page";
import { contentOf, type Content } from "../text/content";
import { layRow, type LaidRow } from "./lay-row";

/** Cells of one row of a table, and its columns. */
export interface FoundRow {
  readonly found: readonly GridCell[];
  readonly columns: readonly Column[];
}

/** A row laid over the columns of its table; "other" are those that no rule needs. */
export type LaidTableRow = LaidRow<Column["role"]>;

/**
 * What it costs to believe that a cell belongs to no column. Under a heading that is as dear as the worst fit
 * (`columnCost`); beside them all it is cheaper than a slip (`align`), so that one stray cell makes
 * none. The gallery and the seed forms read alike from 2 up, and from 0.3 to 1.5.
 */
const DROPPED_UNDER_HEADING = 2.5;
const DROPPED_BESIDE = 0.6;

/** Lays the cells of an indicator row, or of one with labels alone. */
export function layIndicator(page: Page, { found, columns }: FoundRow): LaidTableRow {
  return lay(page, { found, columns: withinReach(columns, found) }, columnCost);
}

/** Lays the cells behind the label of the 总分 row. */
export function layTotal(page: Page, row: FoundRow): LaidTableRow {
  return lay(page, row, totalCost);
}

function lay(page: Page, { found, columns }: FoundRow, cost: typeof columnCost): LaidTableRow {
  const contents = found.map((cell) => contentIn(page, cell));
  const isUnderHeading = (cell: GridCell) => columns.some((column) => overlap(cell, column));
  return layRow(found, columns, {
    fit: (cell, column) => cost(columns[column]!.role, contents[cell]!),
    drop: (cell) => (isUnderHeading(found[cell]!) ? DROPPED_UNDER_HEADING : DROPPED_BESIDE),
    miss: (column) => MISSED[columns[column]!.role] ?? 0,
  });
}

/** A formula that was never calculated stands for a number. */
function contentIn({ vocabulary }: Page, { cell, text }: GridCell): Content | "label" {
  if (cell.formula !== null && cell.value === null) return "number";
  return vocabulary.isAny(LEVEL_LABELS, text) ? "label" : contentOf(text);
}

/** Where nothing stands from the names on there are labels only. */
function withinReach(columns: readonly Column[], found: readonly GridCell[]): readonly Column[] {
  const name = columns.find(({ role }) => role === "name");
  if (!name || found.some(({ right }) => right >= name.left)) return columns;
  return columns.filter(({ right }) => right < name.left);
}
