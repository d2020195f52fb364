import { countRoles, isKnown, isLeading, type Column } from "./column";
import { overlap, type Span } from "../model/span";
import { contentOf } from "../text/content";
import { guessColumns } from "./guess-columns";
import type { Grid } from "../page/grid";
import { headingsIn, splitTables, WIDEST_GAP } from "./headings";
import { labelColumn, standsOverLabels } from "./labels-below";
import { isHeadLabel, isLevelLabel, type Vocabulary } from "../text/vocabulary";
import { layOver, secondRow } from "./second-row";

/** The heading row (or two rows) over one indicator table. */
export interface Header extends Span {
  readonly top: number;
  readonly bottom: number;
  /** From the left, the column of block labels (年度绩效指标) not among them. */
  readonly columns: readonly Column[];
  /** Whether it needs nothing around it to be believed. */
  readonly sure: boolean;
}

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
  const isFree = (span: Span) => !open.some((header) => overlap(header, span));
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

function headerOf(
  grid: Grid,
  vocabulary: Vocabulary,
  top: number,
  lastRow: number,
  table: readonly Column[],
): Header | null {
  const leading = table.findIndex(isLeading);
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

/** One column for each meaning: of two targets the later one counts, of other pairs the first sure one behind the name. */
function settle(columns: readonly Column[]): Column[] {
  const name = columns.find(({ role }) => role === "name");
  const sureOf = (role: Column["role"]) => {
    const same = columns.filter((column) => column.role === role);
    const sure = same.filter(({ guessed }) => !guessed);
    const from = sure.length > 0 ? sure : same;
    const behindName = from.find(({ left }) => name !== undefined && left > name.left);
    return role === "target" ? from[from.length - 1] : (behindName ?? from[0]);
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
  const { leading, measured } = countRoles(columns);
  return leading >= 1 && measured >= 2;
}

/** Whether the headings say by themselves what they are: levels and values, most of them in known words. */
function isSure(columns: readonly Column[]): boolean {
  const known = columns.filter((column) => isKnown(column) && !column.guessed);
  const { leading, measured } = countRoles(known);
  return leading >= 1 && leading + measured >= 3 && known.length * 2 >= columns.length;
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
