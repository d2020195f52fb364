import type { Form, TableArea } from "../../form/model/form";
import { BLANK_CONTENT } from "../../sheet/edit";
import { cellArea, linesOf, contains, type Area } from "../../sheet/range";
import type { PlacedContent, RowChange } from "../../sheet/row-change";
import type { SheetSnapshot } from "../../sheet/snapshot";

/** A row for indicators that is to be changed, with the form and the sheet around it. */
export interface RowInForm {
  readonly form: Form;
  readonly sheet: SheetSnapshot;
  readonly row: number;
}

/** A change of a row and the one that takes it back. */
export interface RowPlanned {
  readonly change: RowChange;
  readonly undo: RowChange;
}

/** The table among whose rows a row of the form is; null for any other row. */
export function tableAt({ tables }: Form, row: number): TableArea | null {
  return tables.find(({ rows }) => rows.includes(row)) ?? null;
}

/** The first column of the indicators themselves; their labels stand left of it. */
export function nameColumn({ form, row }: RowInForm): number {
  const { columns } = tableAt(form, row)!;
  const of = (role: string) => columns.find((column) => column.role === role);
  return (of("name") ?? of("subcategory") ?? columns[0]!).left;
}

/** What a row holds inside the form, blank cells too; what a merged area covers holds nothing. */
export function contentsOf({ form, sheet }: RowInForm, row: number): PlacedContent[] {
  const cells = new Map(
    sheet.cells.filter((cell) => cell.row === row).map((cell) => [cell.column, cell]),
  );
  return columnsOf(form.range)
    .filter((column) => isFirst(areaAt(sheet, row, column), row, column))
    .map((column) => {
      const { value, formula, numberFormat } = cells.get(column) ?? BLANK_CONTENT;
      return { at: { sheet: sheet.name, row, column }, content: { value, formula, numberFormat } };
    });
}

export function columnsOf({ left, right }: Pick<Area, "left" | "right">): number[] {
  return linesOf(left, right);
}

/** The merged area that a cell lies in, else the cell alone. */
export function areaAt({ name, merges }: SheetSnapshot, row: number, column: number): Area {
  const area = merges.find((one) => contains(one, { sheet: name, row, column }));
  return area ? withoutSheet(area) : cellArea(row, column);
}

/** Whether a cell is the one of its area that holds the content. */
export function isFirst({ top, left }: Area, row: number, column: number): boolean {
  return top === row && left === column;
}

/** The merged areas that hold cells of a row, as far as they reach into some columns. */
export function mergesAt(
  { merges }: SheetSnapshot,
  row: number,
  { left, right }: Pick<Area, "left" | "right">,
): Area[] {
  return merges
    .filter((area) => area.top <= row && area.bottom >= row)
    .filter((area) => area.left <= right && area.right >= left)
    .map(withoutSheet);
}

export function isTall({ top, bottom }: Area): boolean {
  return bottom > top;
}

/**
 * The cells of a row from the name's column on, up to the first that is merged with other rows there
 * or in `beside`: what a new row may be made like. null where even the name is.
 */
export function likeOf(here: RowInForm, row: number, beside: number): Area | null {
  const columns = { left: nameColumn(here), right: here.form.range.right };
  const tall = [row, beside].flatMap((line) => mergesAt(here.sheet, line, columns)).filter(isTall);
  const right = Math.min(columns.right, ...tall.map(({ left }) => left - 1));
  return right < columns.left ? null : { top: row, left: columns.left, bottom: row, right };
}

function withoutSheet({ top, left, bottom, right }: Area): Area {
  return { top, left, bottom, right };
}
