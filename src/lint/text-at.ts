import type { Form } from "../form/model/form";
import { sameCell, type CellAddress } from "../sheet/address";
import { contains } from "../sheet/range";
import type { WorkbookSnapshot } from "../sheet/snapshot";

/** What a cell shows on the form around it, else on its sheet, trimmed; "" where it is blank. */
export function textAt(
  at: CellAddress,
  forms: readonly Form[],
  { sheets }: WorkbookSnapshot,
): string {
  const form = forms.find(({ range }) => contains(range, at));
  if (form) return textIn(form, at);
  const cells = sheets.find(({ name }) => name === at.sheet)?.cells ?? [];
  return cells.find(({ row, column }) => row === at.row && column === at.column)?.text.trim() ?? "";
}

/** What a cell of a form shows, trimmed; "" where it is blank. */
export function textIn({ texts }: Form, at: CellAddress): string {
  return texts.find(({ cell }) => sameCell(cell, at))?.text ?? "";
}
