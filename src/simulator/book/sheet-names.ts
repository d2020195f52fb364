import { HostError } from "./host-error";
import type { SheetModel } from "./sheet-model";

/** The id Excel gives the sheet at an index. */
export function idOf(index: number): string {
  return `{00000000-0001-0000-0000-${String(index).padStart(12, "0")}}`;
}

/** The id Excel gives a new sheet. */
export function freeId(sheets: readonly SheetModel[]): string {
  const ids = new Set(sheets.map(({ id }) => id));
  let index = sheets.length;
  while (ids.has(idOf(index))) index += 1;
  return idOf(index);
}

/** The name Excel gives a new sheet. */
export function freeName(sheets: readonly SheetModel[]): string {
  let number = 1;
  while (isTaken(`Sheet${number}`, sheets)) number += 1;
  return `Sheet${number}`;
}

/** Refuses a name that no sheet may have, or that one of `others` has. */
export function refuseName(name: string, others: readonly SheetModel[]): void {
  if (name.trim() === "" || name.length > 31 || /[\\/?*[\]:]|^'|'$/.test(name)) {
    throw new HostError("InvalidArgument", `"${name}" is no name for a sheet.`);
  }
  if (isTaken(name, others)) {
    throw new HostError("ItemAlreadyExists", `There is a sheet ${name} already.`);
  }
}

function isTaken(name: string, sheets: readonly SheetModel[]): boolean {
  return sheets.some((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
}
