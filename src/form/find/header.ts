import { HEAD_LABELS } from "../model/roles";
import { overlap, type Span } from "../model/span";
import type { Page } from "../page/page";
import { contentOf } from "../text/content";
import { countRoles, isKnown, isLeading, type Column, type Headings } from "./column";
import { guessColumns } from "./guess-columns";
import { headingsIn, splitTables, WIDEST_GAP } from "./headings";
import { startOverLabels } from "./labels-below";
import { withSecondRow } from "./second-row";
import { settle, trim } from "./settle";

/** The heading row (or two rows) over one indicator table, the column of block labels (年度绩效指标) left out. */
export interface Header extends Headings, Span {
  /** Whether it needs nothing around it to be believed. */
  readonly sure: boolean;
}

/** Fewer headings in a row than this head no table. */
const FEWEST_HEADINGS = 3;

/** Every heading of an indicator table on the sheet, from top to bottom, from left to right. */
export function findHeaders(page: Page): Header[] {
  const headers: Header[] = [];
  let open: Header[] = [];
  for (const row of page.grid.rows) {
    open = open.filter(({ bottom }) => bottom >= row);
    const found = headersAt(page, row, open);
    headers.push(...found);
    open.push(...found);
  }
  return headers;
}

/** The headings that begin in a row, outside those that reach down to it. */
function headersAt(page: Page, row: number, open: readonly Header[]): Header[] {
  const isFree = (span: Span) => !open.some((header) => overlap(header, span));
  const upper = headingsIn(page, row).filter(isFree);
  if (upper.length < FEWEST_HEADINGS) return [];
  const lower = headingsIn(page, row + 1);
  return splitTables(page, upper).flatMap((columns) => {
    const headings = withSecondRow(page, { top: row, bottom: row, columns }, lower);
    const header = headerOf(page, headings);
    return header ? [header] : [];
  });
}

/** The header that headings make, unknown ones understood; null where they head no table. */
function headerOf(page: Page, headings: Headings): Header | null {
  const leading = headings.columns.findIndex(isLeading);
  const start = leading < 0 ? startOverLabels(page, headings) : leading;
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
function blockLeft({ grid, vocabulary }: Page, row: number, start: number): number {
  for (let column = start - 1; column >= Math.max(0, start - WIDEST_GAP); column--) {
    const before = grid.at(row, column);
    if (!before || before.text === "") continue;
    const near = column === start - 1 && contentOf(before.text) === "word";
    return near || vocabulary.isAny(HEAD_LABELS, before.text) ? before.left : start;
  }
  return start;
}
