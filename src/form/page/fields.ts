import type { CellAddress } from "../../sheet/address";
import { Decimal, shownDecimals } from "../../sheet/number";
import type { NumberField, NumberState, TextField } from "../model/form";
import { squeeze } from "../text/label";
import { showsDate } from "../text/shown-date";
import { readNumber } from "../text/read-number";
import type { GridCell } from "./grid";
import type { Page } from "./page";

/** Signs that say "not scored" or "none" where a number could stand. */
const NONE = /^(?:[-—–－―─/／\\、]+|无|不适用|不考核)$/;
const ERROR_VALUE = /^#(?:REF!|DIV\/0!|VALUE!|NAME\?|N\/A|NUM!|NULL!|SPILL!|CALC!)$/i;

/** Where a cell or its merged area begins. */
export function addressOf({ sheet, top, left }: GridCell): CellAddress {
  return { sheet, row: top, column: left };
}

export function fieldOf(cell: GridCell): TextField {
  return { cell: addressOf(cell), text: cell.text };
}

/** Where the cell or the merged area begins that covers an address. */
export function addressAt({ grid }: Page, row: number, column: number): CellAddress {
  const { top, left } = grid.area(row, column);
  return { sheet: grid.sheet, row: top, column: left };
}

/** The field that stands at an address, blank or not. */
export function textAt(page: Page, row: number, column: number): TextField {
  return { cell: addressAt(page, row, column), text: page.grid.at(row, column)?.text ?? "" };
}

/** The number that a cell shows, and what else it may be. */
export function numberAt(page: Page, row: number, column: number): NumberField {
  return readNumberField(addressAt(page, row, column), page.grid.at(row, column));
}

/** The number in a cell that stands for a place of the form; null for a place without content. */
export function readNumberField(place: CellAddress, found: GridCell | null): NumberField {
  const text = found?.text ?? "";
  const value = found?.cell.value ?? null;
  const formula = (found?.cell.formula ?? null) !== null;
  const field = (state: NumberState, number: Decimal | null, decimals = 0): NumberField => ({
    cell: place,
    text,
    state,
    number,
    decimals,
    numeric: typeof value === "number",
    fixed: typeof value === "number" && !/^(?:general|@)$/i.test(found!.cell.numberFormat),
    formula,
  });
  if (formula && value === null) return field("pending", null);
  if (typeof value === "number" && showsDate(text)) return field("date", null);
  if (typeof value === "number") {
    return field("number", new Decimal(String(value)), decimalsOf(text));
  }
  const squeezed = squeeze(text);
  if (squeezed === "") return field("blank", null);
  if (NONE.test(squeezed)) return field("none", null);
  if (ERROR_VALUE.test(squeezed)) return field("error", null);
  const number = readNumber(squeezed);
  return number ? field("number", number, decimalsOf(squeezed)) : field("text", null);
}

function decimalsOf(text: string): number {
  return shownDecimals(text) + (/[%％]/.test(text) ? 2 : 0);
}
