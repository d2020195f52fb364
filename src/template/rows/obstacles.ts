import type { Form } from "../../form/model/form";
import type { CellAddress } from "../../sheet/address";
import type { RowChange } from "../../sheet/row-change";
import type { SheetSnapshot } from "../../sheet/snapshot";
import { cellReferring } from "./formulas";
import { isTall, mergesAt, nameColumn, type RowInForm } from "./row-in-form";

/**
 * A cell beside the form that the change would reach, since whole rows come and go: one in the row
 * that goes, or in a table or form that the new row would part; null where there is none.
 */
export function neighbourOf(
  kind: RowChange["kind"],
  { form, sheet, row }: RowInForm,
  forms: readonly Form[],
): CellAddress | null {
  const reached = kind === "insert" ? [row, row + 1] : [row];
  const other = forms.find(
    ({ range }) =>
      range.sheet === sheet.name &&
      range !== form.range &&
      reached.every((line) => range.top <= line && line <= range.bottom),
  );
  if (other) return { sheet: sheet.name, row, column: other.range.left };
  const [columns, ...more] = reached.map((line) => columnsBeside(sheet, line, form));
  const column = columns!.find((one) => more.every((others) => others.includes(one)));
  return column === undefined ? null : { sheet: sheet.name, row, column };
}

function columnsBeside({ cells }: SheetSnapshot, row: number, { range }: Form): number[] {
  return cells
    .filter((cell) => cell.row === row && (cell.column < range.left || cell.column > range.right))
    .map(({ column }) => column);
}

/** A cell of the row, right of the labels, that is merged with rows below it. */
export function mergedDownwards(here: RowInForm): CellAddress | null {
  const { form, sheet, row } = here;
  const columns = { left: nameColumn(here), right: form.range.right };
  const area = mergesAt(sheet, row, columns).find((one) => isTall(one) && one.top === row);
  return area ? { sheet: sheet.name, row, column: area.left } : null;
}

/**
 * A formula that refers to cells of the row and to none beside them in other rows. On other sheets one
 * whose range begins or ends at the row counts too: it could not be given back.
 */
export function referringFormula(
  { sheet, row }: RowInForm,
  sheets: readonly SheetSnapshot[],
): CellAddress | null {
  for (const home of sheets) {
    const isOwn = home.name === sheet.name;
    const found = cellReferring(
      isOwn ? { ...home, cells: home.cells.filter((cell) => cell.row !== row) } : home,
      sheet.name,
      ({ top, bottom }) => (isOwn ? top === row && bottom === row : top === row || bottom === row),
    );
    if (found) return found;
  }
  return null;
}
