import type { Span } from "./align";
import { contentOf } from "./content";
import { guessColumns } from "./guess-columns";
import type { Grid, GridCell } from "./grid";
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
  /** Whether it needs nothing around it to be believed. */
  readonly sure: boolean;
}

/** Headings that stand once at the left of a table: a second one begins another table. */
const LEADING: readonly string[] = ["category", "subcategory", "name"];
const MEASURED: readonly string[] = ["target", "actual", "weight", "score"];
/** Columns between two neighbouring headings of one table; more than that is a gap between tables. */
const WIDEST_GAP = 3;
/** The same beside a heading that nobody knows. */
const NARROW_GAP = 2;
/** Blank rows between headings and the first row under them. */
const BLANK_ROWS = 3;
/** Longest heading. */
const LONGEST = 60;

/** Every heading of an indicator table on the sheet, from top to bottom, from left to right. */
export function findHeaders(grid: Grid, vocabulary: Vocabulary): Header[] {
  const headers: Header[] = [];
  let open: Header[] = [];
  for (const row of grid.rows) {
    open = open.filter(({ bottom }) => bottom >= row);
    const found = headersAt(grid, vocabulary, row, open);
    headers.push(...found);
    open.push(...found);
  }
  return headers;
}

/** The headings that begin in a row, outside those that reach down to it. */
function headersAt(
  grid: Grid,
  vocabulary: Vocabulary,
  row: number,
  open: readonly Header[],
): Header[] {
  const isFree = ({ left, right }: Span) =>
    !open.some((header) => left <= header.right && right >= header.left);
  const upper = headingsIn(grid, vocabulary, row).filter(isFree);
  if (upper.length < 3) return [];
  const lower = headingsIn(grid, vocabulary, row + 1);
  return splitTables(upper, vocabulary).flatMap((table) => {
    const beneath = secondRow(grid, row + 1, lower, table);
    const headings = beneath.length > 0 ? layOver(table, beneath) : table;
    const lastRow = beneath.length > 0 ? row + 1 : row;
    const header = headerOf(grid, vocabulary, row, lastRow, headings);
    return header ? [header] : [];
  });
}

/**
 * The second heading row of a table: where headings of the first are merged down to it whatever
 * stands there, else only what is known to be headings.
 */
function secondRow(
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
  const within = (span: Span) => span.left <= right && span.right >= left;
  const merged = table.filter(({ heading }) => heading.bottom >= row).length >= 2;
  const found = (merged ? lower : known).filter(within);
  const cells = grid.row(row).filter(within);
  const headed = table.filter(isKnown).length >= 2 || leadsBelow(table, found);
  return headed && found.length >= 2 && found.length === cells.length ? found : [];
}

/** Whether the levels stand in the lower row and unknown headings of the upper one go on beside them. */
function leadsBelow(upper: readonly Column[], lower: readonly Column[]): boolean {
  const leading = lower.filter(({ role }) => LEADING.includes(role)).length;
  const end = Math.max(...lower.map(({ right }) => right));
  return leading >= 2 && upper.filter(({ left }) => left > end).length >= 2;
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
  const isEnd = (text: string) => vocabulary.is("total", text) || vocabulary.is("title", text);
  const columns = trim(guessColumns(grid, settle(table.slice(start)), bottom + 1, isLabel, isEnd));
  if (!isTable(columns)) return null;
  const left = columns[0]!.left;
  return {
    top,
    bottom,
    left: blockLeft(grid, vocabulary, top, left),
    right: columns[columns.length - 1]!.right,
    columns,
    sure: isSure(columns),
  };
}

function headingsIn(grid: Grid, vocabulary: Vocabulary, row: number): Column[] {
  return grid.row(row).flatMap((heading) => {
    if (heading.text.length > LONGEST || isData(vocabulary, heading.text)) return [];
    const block = vocabulary.is("indicators", heading.text) || vocabulary.is("goals", heading.text);
    const role = block ? null : vocabulary.column(heading.text);
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

/** The lower row's headings, in the sense of those above them, and the upper ones that have none below. */
function layOver(upper: readonly Column[], lower: readonly Column[]): Column[] {
  const over = (a: Span, b: Span) => a.left <= b.right && a.right >= b.left;
  const free = upper.filter((column) => !lower.some((below) => over(below, column)));
  const parts = lower.map((below) => {
    const parent = upper.find((column) => over(column, below));
    return isKnown(below) || !parent || parent.role === "other"
      ? below
      : { ...below, role: parent.role, guessed: true };
  });
  return [...free, ...parts].sort((a, b) => a.left - b.left);
}

/** Figures and level labels stand under headings, not among them. */
function isData(vocabulary: Vocabulary, text: string): boolean {
  const content = contentOf(text);
  return content === "number" || content === "percent" || isLevelLabel(vocabulary, text);
}

/** Tables side by side: a second leading heading, a label of another block or a gap begins the next one. */
function splitTables(headings: readonly Column[], vocabulary: Vocabulary): Column[][] {
  const tables: Column[][] = [[]];
  headings.forEach((column, index) => {
    const table = tables[tables.length - 1]!;
    const before = table[table.length - 1];
    const distance = before === undefined ? 0 : column.left - before.right;
    const widest = before && isKnown(before) && isKnown(column) ? WIDEST_GAP : NARROW_GAP;
    const again =
      (LEADING.includes(column.role) ||
        (isKnown(column) && column.role !== "target" && distance > 1)) &&
      table.some(({ role }) => role === column.role);
    const block =
      isOtherBlock(vocabulary, column.heading.text, distance) &&
      !isName(vocabulary, column, before, headings[index + 1]);
    if (again || block || distance > widest) tables.push([column]);
    else table.push(column);
  });
  return tables.filter((table) => table.length > 0);
}

/** A title, the label of a block, or a label of the head that does not touch the headings before it. */
function isOtherBlock(vocabulary: Vocabulary, text: string, distance: number): boolean {
  if (vocabulary.is("title", text) || vocabulary.is("relative", text)) return true;
  if (vocabulary.is("total", text) && vocabulary.column(text) === null) return true;
  const block = vocabulary.is("indicators", text) || vocabulary.is("goals", text);
  return block || (distance !== 1 && isHeadLabel(vocabulary, text));
}

/** 绩效指标 between a level and a value is the heading of the names, not of the block. */
function isName(
  vocabulary: Vocabulary,
  { heading }: Column,
  before: Column | undefined,
  next: Column | undefined,
): boolean {
  if (!vocabulary.is("indicators", heading.text) || !before || !next) return false;
  return LEADING.includes(before.role) && !LEADING.includes(next.role);
}

/** One column for each meaning: of two targets the later one counts, of other pairs the first that is sure. */
function settle(columns: readonly Column[]): Column[] {
  const sureOf = (role: Column["role"]) => {
    const same = columns.filter((column) => column.role === role);
    const sure = same.filter(({ guessed }) => !guessed);
    const from = sure.length > 0 ? sure : same;
    return role === "target" ? from[from.length - 1] : from[0];
  };
  return columns.map((column) => {
    const { role } = column;
    if (role === "other" || column === sureOf(role)) return column;
    if (role === "target" && !column.guessed) return { ...column, role: "initialTarget" as const };
    return { ...column, role: "other" as const, ignored: true };
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

/** Whether the headings say by themselves what they are: levels and values, most of them in known words. */
function isSure(columns: readonly Column[]): boolean {
  const known = columns.filter((column) => isKnown(column) && !column.guessed);
  const roles = new Set<string>(known.map(({ role }) => role));
  const leading = LEADING.filter((role) => roles.has(role)).length;
  const measured = MEASURED.filter((role) => roles.has(role)).length;
  return leading >= 1 && leading + measured >= 3 && known.length * 2 >= columns.length;
}

/** Whether first- or second-level labels stand in the row below: headings in words nobody knows. */
function standsOverLabels(
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
  const left = table[0]!.left;
  const right = table[table.length - 1]!.right;
  for (let below = row + 1; below <= row + BLANK_ROWS; below++) {
    const cells = grid.row(below).filter((cell) => cell.left <= right && cell.right >= left);
    if (cells.length > 0) return cells.filter(({ text }) => isLevelLabel(vocabulary, text));
  }
  return [];
}

/** The first heading under which a label stands. */
function labelColumn(
  grid: Grid,
  vocabulary: Vocabulary,
  row: number,
  table: readonly Column[],
): number {
  const [label] = labelsBelow(grid, vocabulary, row, table);
  const found = table.findIndex(
    ({ left, right }) => label && label.left <= right && label.right >= left,
  );
  return Math.max(found, 0);
}

/** The left edge with the block label (年度绩效指标) that stands before the first heading. */
function blockLeft(grid: Grid, vocabulary: Vocabulary, row: number, start: number): number {
  for (let column = start - 1; column >= Math.max(0, start - WIDEST_GAP); column--) {
    const before = grid.at(row, column);
    if (!before || before.text === "") continue;
    const near = column === start - 1 && contentOf(before.text) === "word";
    return near || isHeadLabel(vocabulary, before.text) ? before.left : start;
  }
  return start;
}
