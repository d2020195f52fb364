import { BLOCKS, HEAD_LABELS, LEVEL_LABELS, TITLES } from "../model/roles";
import type { Span } from "../model/span";
import type { Page } from "../page/page";
import { contentOf } from "../text/content";
import { isOfYear } from "../text/part-of-year";
import { isKnown, isLeading, type Column } from "./column";

/** Columns between two neighbouring headings of one table; more than that is a gap between tables. */
export const WIDEST_GAP = 3;
/** The same beside a heading that nobody knows. */
const NARROW_GAP = 2;
/** Longest heading. */
const LONGEST = 60;
/** What may be headings in a row, each with what its words say. */
export function headingsIn(page: Page, row: number): Column[] {
  const { grid, vocabulary } = page;
  return grid.row(row).flatMap((heading) => {
    const { text, left, right } = heading;
    if (text.length > LONGEST || isData(page, text)) return [];
    const role = vocabulary.isAny(BLOCKS, text) ? null : vocabulary.column(text);
    return {
      role: role === null || role === "ignored" ? ("other" as const) : role,
      ignored: role === "ignored",
      guessed: false,
      left,
      right,
      heading,
    };
  });
}

/** Figures, sentences and level labels stand under headings, page numbers and dates beside them. */
function isData({ vocabulary }: Page, text: string): boolean {
  const content = contentOf(text);
  if (content === "number" || content === "percent") return true;
  return vocabulary.isAny(LEVEL_LABELS, text) || /。|第\s*\d+\s*页|\d{4}年\d{1,2}月/.test(text);
}

/** What else tells where a table ends. */
export interface Surroundings {
  /** Where tables begin, as far as that is known. */
  readonly edges: readonly number[];
  /** What may be headings in the row below. */
  readonly lower: readonly Column[];
}

/**
 * Tables side by side: a second leading heading, a label of another block, a gap, or a blank column before the
 * edge of a table that stands higher or lower begins the next one.
 */
export function splitTables(
  page: Page,
  headings: readonly Column[],
  { edges, lower }: Surroundings,
): Column[][] {
  const tables: Column[][] = [];
  const filling = lower.filter(isKnown).length >= 2 ? lower : [];
  headings.forEach((column, index) => {
    const table = tables[tables.length - 1];
    const isNext =
      !table ||
      isApart(page, nearest(table[table.length - 1]!, column, filling), column) ||
      edges.some((edge) => isEdgeBetween(edge, table[table.length - 1]!, column)) ||
      isRepeated(table, headings.slice(index)) ||
      isOtherBlock(page, headings, index);
    if (isNext) tables.push([column]);
    else table.push(column);
  });
  return tables;
}

/** Columns from one heading to the next; 1 where they touch, 0 where none stands before. */
function distanceOf(before: Column | undefined, column: Column): number {
  return before ? column.left - before.right : 0;
}

/** The heading nearest to one, those of a second row below among them. */
function nearest(before: Column, column: Column, lower: readonly Column[]): Column {
  if (lower.length === 0) return before;
  const between = lower.filter(({ right }) => right > before.right && right < column.left);
  return between[between.length - 1] ?? before;
}

function isApart({ vocabulary }: Page, before: Column, column: Column): boolean {
  const isBlock = vocabulary.isAny(BLOCKS, before.heading.text);
  const widest = isBlock || (isKnown(before) && isKnown(column)) ? WIDEST_GAP : NARROW_GAP;
  return distanceOf(before, column) > widest;
}

/** Whether a table that begins in a column begins behind one heading, with a blank column between, and not behind the next. */
export function isEdgeBetween(edge: number, before: Span, next: Span): boolean {
  return before.right < edge - 1 && edge <= next.left;
}

/**
 * Leading headings stand once in a table, other known ones once where they do not touch and levels follow; targets
 * may be two, and the half year may stand beside the year. `rest` are the next heading and those behind it.
 */
function isRepeated(table: readonly Column[], rest: readonly Column[]): boolean {
  const column = rest[0]!;
  const touches = distanceOf(table[table.length - 1], column) <= 1;
  const mayRepeat = column.role === "target" || column.role === "other";
  const once = isLeading(column) || (!mayRepeat && !touches && rest.some(isLeading));
  const same = table.filter(({ role }) => role === column.role);
  return (
    once && same.some(({ heading }) => isOfYear(heading.text) === isOfYear(column.heading.text))
  );
}

/** A title, the label of a block, or a label of the head that does not touch the headings before it. */
function isOtherBlock(page: Page, headings: readonly Column[], index: number): boolean {
  const { vocabulary } = page;
  const column = headings[index]!;
  const { text } = column.heading;
  if (isName(page, headings, index)) return false;
  if (vocabulary.isAny(TITLES, text)) return true;
  if (vocabulary.is("total", text) && vocabulary.column(text) === null) return true;
  const touches = distanceOf(headings[index - 1], column) === 1;
  return vocabulary.isAny(touches ? BLOCKS : HEAD_LABELS, text);
}

/** 绩效指标 between a level and a value is the heading of the names, not of the block. */
function isName({ vocabulary }: Page, headings: readonly Column[], index: number): boolean {
  const [before, next] = [headings[index - 1], headings[index + 1]];
  if (!vocabulary.is("indicators", headings[index]!.heading.text) || !before || !next) return false;
  return isLeading(before) && !isLeading(next);
}
