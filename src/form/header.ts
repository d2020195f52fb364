import type { Span } from "./align";
import { guessColumns } from "./guess-columns";
import type { Grid, GridCell } from "./grid";
import { readLabel } from "./label";
import { isHeadLabel } from "./read-head";
import { isLevelLabel } from "./read-rows";
import type { ColumnRole, Vocabulary } from "./vocabulary";

/** A heading over the indicator table. */
export interface Column extends Span {
  readonly role: ColumnRole | "other";
  /** Known to be none that a rule needs: 评价标准, 复核分. */
  readonly ignored: boolean;
  /** Understood by what stands under it, not by its words. */
  readonly guessed: boolean;
  readonly heading: GridCell;
}

/** The heading row (or two rows) over one indicator table. */
export interface Header extends Span {
  readonly top: number;
  readonly bottom: number;
  /** From the left, the column of block labels (年度绩效指标) not among them. */
  readonly columns: readonly Column[];
}

/** Headings that stand once at the left of a table: a second one begins another table. */
const LEADING: readonly string[] = ["category", "subcategory", "name"];
const MEASURED: readonly string[] = ["target", "actual", "weight", "score"];
/** Columns between two neighbouring headings of one table; more than that is a gap between tables. */
const WIDEST_GAP = 3;
/** Longest heading. */
const LONGEST = 60;

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
  const upper = headingsIn(grid, vocabulary, row);
  const beneath = headingsIn(grid, vocabulary, row + 1);
  const rows =
    upper.filter(isKnown).length >= 2 && beneath.length >= 2 && beneath.every(isKnown) ? 2 : 1;
  const headings = rows === 2 ? layOver(upper, beneath) : upper;
  if (headings.filter(isKnown).length < 2 && !standsOverLabels(grid, vocabulary, row, upper))
    return [];
  return splitTables(headings, (text) => isHeadLabel(vocabulary, text)).flatMap((table) => {
    const header = headerOf(grid, vocabulary, row, row + rows - 1, table);
    return header ? [header] : [];
  });
}

function headerOf(
  grid: Grid,
  vocabulary: Vocabulary,
  top: number,
  lastRow: number,
  table: readonly Column[],
): Header | null {
  const leading = table.findIndex(({ role }) => LEADING.includes(role));
  if (leading < 0 && !standsOverLabels(grid, vocabulary, lastRow, table)) return null;
  const start = leading < 0 ? labelColumn(grid, vocabulary, lastRow, table) : leading;
  const bottom = Math.max(
    lastRow,
    ...table
      .slice(start)
      .filter(isKnown)
      .map(({ heading }) => heading.bottom),
  );
  const isLabel = (text: string) => isLevelLabel(vocabulary, text);
  const columns = trim(guessColumns(grid, settle(table.slice(start)), bottom + 1, isLabel));
  if (!isTable(columns)) return null;
  const left = columns[0]!.left;
  return {
    top,
    bottom,
    left: blockLeft(grid, top, left),
    right: columns[columns.length - 1]!.right,
    columns,
  };
}

function headingsIn(grid: Grid, vocabulary: Vocabulary, row: number): Column[] {
  return grid.row(row).flatMap((heading) => {
    if (heading.text.length > LONGEST) return [];
    const role = vocabulary.column(heading.text);
    return {
      role: role === null || role === "ignored" ? ("other" as const) : role,
      ignored: role === "ignored",
      guessed: false,
      left: heading.left,
      right: heading.right,
      heading,
    };
  });
}

function isKnown({ role, ignored }: Column): boolean {
  return role !== "other" || ignored;
}

/** The lower row's headings, and those of the upper row that have none below them. */
function layOver(upper: readonly Column[], lower: readonly Column[]): Column[] {
  const free = upper.filter(
    (column) => !lower.some((below) => below.left <= column.right && below.right >= column.left),
  );
  return [...free, ...lower].sort((a, b) => a.left - b.left);
}

/** Tables side by side: a second leading heading, a label of another block or a gap begins the next one. */
function splitTables(
  headings: readonly Column[],
  isOtherBlock: (text: string) => boolean,
): Column[][] {
  const tables: Column[][] = [[]];
  for (const column of headings) {
    const table = tables[tables.length - 1]!;
    const before = table[table.length - 1];
    const again = LEADING.includes(column.role) && table.some(({ role }) => role === column.role);
    const gap = before !== undefined && column.left - before.right > WIDEST_GAP;
    if (again || gap || isOtherBlock(column.heading.text)) tables.push([column]);
    else table.push(column);
  }
  return tables;
}

/** One column for each meaning: of two targets the later one counts, of other pairs the first. */
function settle(columns: readonly Column[]): Column[] {
  const targets = columns.filter(({ role }) => role === "target");
  return columns.map((column, index) => {
    const { role } = column;
    if (role === "target" && column !== targets[targets.length - 1]) {
      return { ...column, role: "initialTarget" as const };
    }
    const again =
      role !== "other" &&
      role !== "target" &&
      columns.findIndex((one) => one.role === role) < index;
    return again ? { ...column, role: "other" as const, ignored: true } : column;
  });
}

/** Unknown headings at the edges belong to something else. */
function trim(columns: readonly Column[]): Column[] {
  const known = columns.filter(isKnown);
  const start = columns.indexOf(known[0]!);
  const end = columns.indexOf(known[known.length - 1]!);
  return known.length === 0 ? [] : columns.slice(start, end + 1);
}

function isTable(columns: readonly Column[]): boolean {
  const roles = new Set<string>(columns.map(({ role }) => role));
  const measured = MEASURED.filter((role) => roles.has(role)).length;
  return LEADING.some((role) => roles.has(role)) && measured >= 2;
}

/** Whether first- or second-level labels stand in the row below: headings in words nobody knows. */
function standsOverLabels(
  grid: Grid,
  vocabulary: Vocabulary,
  row: number,
  headings: readonly Column[],
): boolean {
  const words = headings.filter(({ heading }) => !/\d/.test(heading.text));
  if (words.length < 5 || words.length < headings.length) return false;
  const below = grid.row(row + 1);
  const labels = below.filter(({ text }) => isLevelLabel(vocabulary, text));
  return (
    labels.length >= 2 && !headings.some(({ heading }) => isLevelLabel(vocabulary, heading.text))
  );
}

/** The first heading under which a label stands. */
function labelColumn(
  grid: Grid,
  vocabulary: Vocabulary,
  row: number,
  table: readonly Column[],
): number {
  const label = grid.row(row + 1).find(({ text }) => isLevelLabel(vocabulary, text));
  const found = table.findIndex(
    ({ left, right }) => label && label.left <= right && label.right >= left,
  );
  return Math.max(found, 0);
}

/** The left edge with the block label (年度绩效指标) that stands before the first heading. */
function blockLeft(grid: Grid, row: number, start: number): number {
  const before = start > 0 ? grid.at(row, start - 1) : null;
  return before && readLabel(before.text).key.length <= 12 && before.text !== ""
    ? before.left
    : start;
}
