import type { Span } from "./align";
import type { Grid, GridCell } from "./grid";
import { readLabel } from "./label";
import { isHeadLabel } from "./read-head";
import type { ColumnRole, Vocabulary } from "./vocabulary";

/** A heading over the indicator table; "other" for one that is not known. */
export interface Column extends Span {
  readonly role: ColumnRole | "other";
}

/** The heading row (or two rows) over one indicator table. */
export interface Header extends Span {
  readonly top: number;
  readonly bottom: number;
  /** From the left, the column of block labels (年度绩效指标) not among them. */
  readonly columns: readonly Column[];
}

type Heading = { readonly cell: GridCell; readonly role: ColumnRole | "other" };

/** Headings that stand once at the left of a table: a second one begins another table. */
const LEADING: readonly string[] = ["category", "subcategory", "name"];
/** Columns between two neighbouring headings of one table; more than that is a gap between tables. */
const WIDEST_GAP = 3;
const MEASURED: readonly string[] = ["target", "actual", "weight", "score"];

/** Every heading of an indicator table on the sheet, from top to bottom, from left to right. */
export function findHeaders(grid: Grid, vocabulary: Vocabulary): Header[] {
  const headers: Header[] = [];
  let done = -1;
  for (const row of grid.rows) {
    if (row <= done) continue;
    const found = headersAt(grid, vocabulary, row);
    headers.push(...found);
    for (const { bottom } of found) done = Math.max(done, bottom);
  }
  return headers;
}

function headersAt(grid: Grid, vocabulary: Vocabulary, row: number): Header[] {
  const first = headingsIn(grid, vocabulary, row);
  if (first.filter(({ role }) => role !== "other").length < 2) return [];
  const second = headingsIn(grid, vocabulary, row + 1);
  const twoRows = second.length >= 2 && second.every(({ role }) => role !== "other");
  const headings = twoRows ? layOver(first, second) : first;
  return splitTables(headings, (text) => isHeadLabel(vocabulary, text))
    .filter(isTable)
    .map((table) => {
      const columns = table.map(({ cell, role }) => ({ role, left: cell.left, right: cell.right }));
      const known = columns.filter(({ role }) => role !== "other");
      const start = known[0]!.left;
      const end = known[known.length - 1]!.right;
      const bottom = Math.max(
        ...table.filter(({ role }) => role !== "other").map(({ cell }) => cell.bottom),
      );
      return {
        top: row,
        bottom: Math.max(bottom, twoRows ? row + 1 : row),
        left: blockLeft(grid, row, start, headings),
        right: end,
        columns: columns.filter(({ left, right }) => left >= start && right <= end),
      };
    });
}

function headingsIn(grid: Grid, vocabulary: Vocabulary, row: number): Heading[] {
  return grid
    .row(row)
    .map((cell) => ({ cell, role: vocabulary.column(cell.text) ?? ("other" as const) }));
}

/** The lower row's headings, and those of the upper row that have none below them. */
function layOver(upper: readonly Heading[], lower: readonly Heading[]): Heading[] {
  const free = upper.filter(
    ({ cell }) =>
      !lower.some((below) => below.cell.left <= cell.right && below.cell.right >= cell.left),
  );
  return [...free, ...lower].sort((a, b) => a.cell.left - b.cell.left);
}

/** Tables side by side: a second leading heading, a label of another block or a gap begins the next one. */
function splitTables(
  headings: readonly Heading[],
  isOtherBlock: (text: string) => boolean,
): Heading[][] {
  const tables: Heading[][] = [[]];
  for (const heading of headings) {
    const table = tables[tables.length - 1]!;
    const before = table[table.length - 1];
    const again = LEADING.includes(heading.role) && table.some(({ role }) => role === heading.role);
    const gap = before !== undefined && heading.cell.left - before.cell.right > WIDEST_GAP;
    if (again || gap || isOtherBlock(heading.cell.text)) tables.push([heading]);
    else table.push(heading);
  }
  return tables;
}

function isTable(headings: readonly Heading[]): boolean {
  const roles = new Set<string>(headings.map(({ role }) => role));
  const measured = MEASURED.filter((role) => roles.has(role)).length;
  return LEADING.some((role) => roles.has(role)) && measured >= 2;
}

/** The left edge with the block label (年度绩效指标) that stands before the first heading. */
function blockLeft(grid: Grid, row: number, start: number, headings: readonly Heading[]): number {
  const before = start > 0 ? grid.at(row, start - 1) : null;
  if (!before || headings.some(({ cell, role }) => cell === before && role !== "other"))
    return start;
  return readLabel(before.text).key.length <= 12 ? before.left : start;
}
