import type { Form, Unrecognised } from "../model/form";
import type { GridCell } from "../page/grid";
import type { Page } from "../page/page";
import { readLabel } from "../text/label";
import { relativeOf } from "./refusal";

/** Rows between a title and the headings of its table. */
const HEAD_ROWS = 25;

/** Titles that stand alone in their row and under which no table was read. */
export function titlesAlone(page: Page, forms: readonly Form[]): Unrecognised[] {
  return page.grid.rows.flatMap((row): Unrecognised[] => {
    const [cell, ...more] = page.grid.row(row);
    if (!cell || more.length > 0 || /附件|[:：《]/.test(cell.text)) return [];
    if (forms.some(({ range }) => covers(range, cell))) return [];
    const reason = page.vocabulary.is("title", cell.text) ? "no-header" : relativeAt(page, cell);
    const { top, left, bottom, right } = cell;
    return reason ? [{ range: { sheet: page.grid.sheet, top, left, bottom, right }, reason }] : [];
  });
}

function covers(range: Form["range"], { top, left, bottom, right }: GridCell): boolean {
  return range.top <= bottom && range.bottom >= top && range.left <= right && range.right >= left;
}

/** What a relative of the form is that a cell is the title of, with a table of indicators below; else null. */
function relativeAt(page: Page, { top, text }: GridCell): ReturnType<typeof relativeOf> {
  const relative = page.vocabulary.is("relative", text) ? relativeOf(readLabel(text).key) : null;
  return relative && hasHeadingsBelow(page, top) ? relative : null;
}

/** Whether a table of indicators begins within the rows of a head below a title. */
function hasHeadingsBelow({ grid, vocabulary }: Page, row: number): boolean {
  for (let below = row + 1; below <= row + HEAD_ROWS; below++) {
    const roles = grid.row(below).map(({ text }) => vocabulary.column(text));
    if (roles.includes("name") && (roles.includes("target") || roles.includes("subcategory"))) {
      return true;
    }
  }
  return false;
}
