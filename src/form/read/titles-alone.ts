import { linesOf } from "../../sheet/range";
import type { Form, Unrecognised } from "../model/form";
import type { GridCell } from "../page/grid";
import { TITLES } from "../model/roles";
import type { Page } from "../page/page";
import { readLabel } from "../text/label";
import { relativeOf } from "./relative";
import { headsSummary } from "./summary";

/** Rows between a title and the headings of its table. */
const HEAD_ROWS = 25;

/** Titles that stand alone in their row and under which no table was read. */
export function titlesAlone(page: Page, forms: readonly Form[]): Unrecognised[] {
  const byRow = formsByRow(forms);
  return page.grid.rows.flatMap((row): Unrecognised[] => {
    const [cell, ...more] = page.grid.row(row);
    if (!cell || more.length > 0 || !page.vocabulary.isAny(TITLES, cell.text)) return [];
    if (/附件|[:：《]/.test(cell.text)) return [];
    const near = linesOf(cell.top, cell.bottom).flatMap((line) => byRow.get(line) ?? []);
    if (near.some((form) => belongsTo(form, cell))) return [];
    const reason = page.vocabulary.is("title", cell.text)
      ? formAt(page, cell)
      : relativeAt(page, cell);
    const { top, left, bottom, right } = cell;
    return reason ? [{ range: { sheet: page.grid.sheet, top, left, bottom, right }, reason }] : [];
  });
}

/** The forms that reach over a row, or have their title in it. */
function formsByRow(forms: readonly Form[]): ReadonlyMap<number, readonly Form[]> {
  const byRow = new Map<number, Form[]>();
  for (const form of forms) {
    const { top, bottom } = form.range;
    for (const row of linesOf(Math.min(top, form.title?.cell.row ?? top), bottom)) {
      const line = byRow.get(row);
      if (line) line.push(form);
      else byRow.set(row, [form]);
    }
  }
  return byRow;
}

function belongsTo({ range, title }: Form, { top, left, right }: GridCell): boolean {
  if (title?.cell.row === top && title.cell.column === left) return true;
  return range.left <= right && range.right >= left;
}

/** A form was meant, unless the title is that of a summary, with a line for every project. */
function formAt(page: Page, { top }: GridCell): "no-header" | null {
  return rowsBelow(top).some((row) => headsSummary(page, row)) ? null : "no-header";
}

/** What a relative of the form is that a cell is the title of, with a table of indicators below; else null. */
function relativeAt(page: Page, { top, text }: GridCell): ReturnType<typeof relativeOf> {
  const relative = page.vocabulary.is("relative", text) ? relativeOf(readLabel(text).key) : null;
  return rowsBelow(top).some((row) => headsIndicators(page, row)) ? relative : null;
}

/** The rows of a head below a title. */
function rowsBelow(row: number): readonly number[] {
  return linesOf(row + 1, row + HEAD_ROWS);
}

/** Whether a row heads indicators: by their names or their level, and what is wanted of them. */
function headsIndicators({ grid, vocabulary }: Page, row: number): boolean {
  const roles = grid.row(row).map(({ text }) => vocabulary.column(text));
  const has = (...some: typeof roles) => some.some((role) => roles.includes(role));
  return has("name", "category") && has("target", "subcategory");
}
