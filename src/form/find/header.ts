import { linesOf } from "../../sheet/range";
import { BLOCKS, LEVEL_LABELS, type PlaceRole } from "../model/roles";
import { overlap, type Span } from "../model/span";
import type { GridCell } from "../page/grid";
import type { Page } from "../page/page";
import { contentOf } from "../text/content";
import { countRoles, isKnown, isLeading, type Column, type Headings } from "./column";
import { guessColumns } from "./guess-columns";
import { headingsIn, isEdgeBetween, splitTables, WIDEST_GAP } from "./headings";
import { BLANK_ROWS, startOverLabels, withLevelsBefore } from "./labels-below";
import { withSecondRow } from "./second-row";
import { settle, trim } from "./settle";

/** The heading row (or two rows) over one indicator table, the column of block labels (年度绩效指标) left out. */
export interface Header extends Headings, Span {
  /** Whether it needs nothing around it to be believed. */
  readonly sure: boolean;
}

/** Fewer headings in a row than this head no table. */
const FEWEST_HEADINGS = 3;

/**
 * Every heading of an indicator table on the sheet, from top to bottom, from left to right. Where something stands
 * beside the left edge of a table they are looked for once more, with the edges known.
 */
export function findHeaders(page: Page): Header[] {
  const found = headersWithin(page, []);
  const edges = [...new Set(found.map(({ left }) => left))].filter((edge) => edge > 1);
  return edges.some((edge) => hasNeighbour(page, edge)) ? headersWithin(page, edges) : found;
}

/** Whether cells of one row stand on both sides of an edge, a blank column between them. */
function hasNeighbour({ grid }: Page, edge: number): boolean {
  return grid.rows.some((row) => {
    const cells = grid.row(row);
    return cells.some((cell, index) => index > 0 && isEdgeBetween(edge, cells[index - 1]!, cell));
  });
}

function headersWithin(page: Page, edges: readonly number[]): Header[] {
  const headers: Header[] = [];
  const headingsAt = headingsByRow(page);
  const mayHead = rowsThatMayHead(page);
  let open: Header[] = [];
  for (const row of page.grid.rows.filter(mayHead)) {
    open = open.filter(({ bottom }) => bottom >= row);
    const found = headersAt(page, row, { headingsAt, open, edges });
    headers.push(...found);
    open.push(...found);
  }
  return headers;
}

/** A second row of headings, blank rows, and the first label under them. */
const REACH = 1 + BLANK_ROWS + 1;

/**
 * Whether a row may head a table: some word in it or shortly below it is known. Most rows of a large sheet
 * without a form need no closer look.
 */
function rowsThatMayHead({ grid, vocabulary }: Page): (row: number) => boolean {
  const isKnownWord = ({ text }: GridCell) =>
    vocabulary.column(text) !== null || vocabulary.isAny(LEVEL_LABELS, text);
  const telling = new Set(grid.rows.filter((row) => grid.row(row).some(isKnownWord)));
  return (row) => linesOf(row, row + REACH).some((line) => telling.has(line));
}

/** What may be headings in a row; the row looked at last, often the one below, is not looked at again. */
function headingsByRow(page: Page): (row: number) => readonly Column[] {
  let last: { row: number; columns: readonly Column[] } = { row: -1, columns: [] };
  return (row) => {
    if (row !== last.row) last = { row, columns: headingsIn(page, row) };
    return last.columns;
  };
}

interface Search {
  readonly headingsAt: (row: number) => readonly Column[];
  /** Headers above that reach down to the row. */
  readonly open: readonly Header[];
  /** Where tables begin, as far as that is known. */
  readonly edges: readonly number[];
}

/** The headings that begin in a row, outside those that reach down to it. */
function headersAt(page: Page, row: number, { headingsAt, open, edges }: Search): Header[] {
  const isFree = (span: Span) => !open.some((header) => overlap(header, span));
  const upper = headingsAt(row).filter(isFree);
  if (upper.length < FEWEST_HEADINGS) return [];
  const lower = headingsAt(row + 1);
  return splitTables(page, upper, { edges, lower }).flatMap((columns) => {
    const headings = withSecondRow(page, { top: row, bottom: row, columns }, lower);
    const header = headerOf(page, headings);
    return header ? [header] : [];
  });
}

/** The header that headings make, unknown ones understood; null where they head no table. */
function headerOf(page: Page, headings: Headings): Header | null {
  const leading = headings.columns.findIndex(isLeading);
  const start =
    leading < 0 ? startOverLabels(page, headings) : withLevelsBefore(page, headings, leading);
  if (start === null) return null;
  const own = headings.columns.slice(start);
  const { top } = headings;
  const bottom = Math.max(
    headings.bottom,
    ...own.filter(isKnown).map(({ heading }) => heading.bottom),
  );
  const columns = trim(guessColumns(page, { top, bottom, columns: settle(own) }));
  if (!isTable(columns)) return null;
  const left = blockLeft(page, top, columns[0]!.left);
  const { right } = columns[columns.length - 1]!;
  return { top, bottom, left, right, columns, sure: isSure(columns) };
}

/** Levels or names and two of their values; scores by criteria may have their points in the labels. */
function isTable(columns: readonly Column[]): boolean {
  const { leading, measured } = countRoles(columns);
  const byCriteria = columns.some(({ ignored }) => ignored) && leading >= 2;
  return leading >= 1 && measured >= (byCriteria ? 1 : 2);
}

/** Whether the headings say by themselves what they are: levels and values, most of them in known words. */
function isSure(columns: readonly Column[]): boolean {
  const known = columns.filter((column) => isKnown(column) && !column.guessed);
  const { leading, measured } = countRoles(known);
  return leading >= 1 && leading + measured >= 3 && known.length * 2 >= columns.length;
}

/** Labels of what stands before the headings: of the block, or of the project that has a column of its own. */
const BEFORE_HEADINGS: readonly PlaceRole[] = [...BLOCKS, "project"];

/** The left edge with the label (年度绩效指标) that stands before the first heading. */
function blockLeft({ grid, vocabulary }: Page, row: number, start: number): number {
  let left = start;
  for (let column = start - 1; column >= Math.max(0, start - WIDEST_GAP); column--) {
    const before = grid.at(row, column);
    if (!before || before.text === "") continue;
    if (vocabulary.isAny(BEFORE_HEADINGS, before.text)) return before.left;
    if (column < left - 1 || contentOf(before.text) !== "word") break;
    left = before.left;
  }
  return left;
}
