import { isKnown, isLeading, type Column } from "./column";
import { contentOf } from "../text/content";
import type { Grid } from "../page/grid";
import { isHeadLabel, isLevelLabel, type Vocabulary } from "../text/vocabulary";

/** Columns between two neighbouring headings of one table; more than that is a gap between tables. */
export const WIDEST_GAP = 3;
/** The same beside a heading that nobody knows. */
const NARROW_GAP = 2;
/** Longest heading. */
const LONGEST = 60;

/** What may be headings in a row, each with what its words say. */
export function headingsIn(grid: Grid, vocabulary: Vocabulary, row: number): Column[] {
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

/** Figures and level labels stand under headings, page numbers and dates beside them. */
function isData(vocabulary: Vocabulary, text: string): boolean {
  const content = contentOf(text);
  if (content === "number" || content === "percent" || isLevelLabel(vocabulary, text)) return true;
  return /第\s*\d+\s*页|\d{4}年\d{1,2}月/.test(text);
}

/** Tables side by side: a second leading heading, a label of another block or a gap begins the next one. */
export function splitTables(headings: readonly Column[], vocabulary: Vocabulary): Column[][] {
  const tables: Column[][] = [[]];
  headings.forEach((column, index) => {
    const table = tables[tables.length - 1]!;
    const before = table[table.length - 1];
    const distance = before === undefined ? 0 : column.left - before.right;
    const widest = before && isKnown(before) && isKnown(column) ? WIDEST_GAP : NARROW_GAP;
    const again =
      (isLeading(column) || (isKnown(column) && column.role !== "target" && distance > 1)) &&
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
  return isLeading(before) && !isLeading(next);
}
