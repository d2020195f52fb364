import type { CellAddress } from "../../sheet/address";
import { Decimal, shownDecimals } from "../../sheet/number";
import type { NumberField, NumberState } from "../model/form";
import { addressIn, type Grid, type GridCell } from "../page/grid";
import { squeeze } from "./label";

/** Signs that say "not scored" or "none" where a number could stand. */
const NONE = /^(?:[-—–－―─/／\\、]+|无|不适用|不考核)$/;
const ERROR_VALUE = /^#(?:REF!|DIV\/0!|VALUE!|NAME\?|N\/A|NUM!|NULL!|SPILL!|CALC!)$/i;

/** Longest text that is looked at as a number. */
const LONGEST_NUMBER = 40;

/** The number that a cell shows, with what else it may be; `percentAs` says what 98% counts as. */
export function numberAt(grid: Grid, row: number, column: number): NumberField {
  const { top, left } = grid.area(row, column);
  return readNumberField(addressIn(grid, top, left), grid.at(row, column));
}

export function readNumberField(cell: CellAddress, found: GridCell | null): NumberField {
  const text = found?.text ?? "";
  const value = found?.cell.value ?? null;
  const formula = (found?.cell.formula ?? null) !== null;
  const field = (state: NumberState, number: Decimal | null, decimals = 0): NumberField => ({
    cell,
    text,
    state,
    number,
    decimals,
    numeric: typeof value === "number",
    formula,
  });
  if (formula && value === null) return field("pending", null);
  if (typeof value === "number") {
    return field("number", new Decimal(String(value)), decimalsOf(text));
  }
  const typed = squeeze(text);
  if (typed === "") return field("blank", null);
  if (NONE.test(typed)) return field("none", null);
  if (ERROR_VALUE.test(typed)) return field("error", null);
  const number = readNumber(typed);
  return number ? field("number", number, decimalsOf(typed)) : field("text", null);
}

/**
 * The number in a squeezed text: "1,454,200.00", "98%" (0.98), "10分", "50万元" (500000), "5.8万".
 * Null when anything else stands there.
 */
export function readNumber(text: string): Decimal | null {
  const parts = numberParts(text);
  return parts && new Decimal(parts.digits).times(scaleOf(parts.suffix));
}

export function isNumber(text: string): boolean {
  return numberParts(text) !== null;
}

function numberParts(text: string): { readonly digits: string; readonly suffix: string } | null {
  if (text.length > LONGEST_NUMBER) return null;
  const match = /^[¥￥]?([+-]?)(\d[\d,]*(?:\.\d+)?|\.\d+)(%|分|元|万元?|亿元?)?$/.exec(text);
  if (!match) return null;
  const digits = match[2]!;
  if (digits.includes(",") && !/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(digits)) return null;
  return { digits: match[1] + digits.replace(/,/g, ""), suffix: match[3] ?? "" };
}

/** What a suffix multiplies by. */
function scaleOf(suffix: string): Decimal.Value {
  if (suffix === "%") return "0.01";
  if (suffix.startsWith("万")) return 10000;
  if (suffix.startsWith("亿")) return 100000000;
  return 1;
}

function decimalsOf(text: string): number {
  return shownDecimals(text) + (/[%％]/.test(text) ? 2 : 0);
}
