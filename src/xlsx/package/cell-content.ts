import { toA1 } from "../../sheet/address";
import type { Cell, CellValue } from "../../sheet/snapshot";
import { dateSerial } from "../codes/date-serial";
import type { TextOf } from "../../sheet/shown/number-text";
import { unescapeText } from "./rich-text";
import { UnreadableFileError } from "../unreadable-file-error";

/** What the cells of every sheet refer to; null for a part that the file names, but does not have. */
export interface CellContext {
  readonly sharedStrings: readonly string[] | null;
  /** Number format code by style index. */
  readonly numberFormats: readonly string[] | null;
  readonly date1904: boolean;
  readonly textOf: TextOf;
}

/** A cell as the sheet part writes it. */
export interface RawCell {
  readonly row: number;
  readonly column: number;
  /** "n", "s", "str", "inlineStr", "b", "e" or "d". */
  readonly type: string;
  readonly style: string;
  /** The text of its `v` element, or its inline string; "" without either. */
  readonly raw: string;
  readonly formula: string | null;
}

/** The cell that the user sees; null for one that holds nothing but a style. */
export function readCell(cell: RawCell, context: CellContext): Cell | null {
  const { row, column, formula } = cell;
  const value = readValue(cell, context);
  if (formula === null && (value === null || value === "")) return null;
  const numberFormat = formatOf(cell, context);
  const text = shownText({ value, numberFormat, type: cell.type }, context.textOf);
  return { row, column, value, text, formula, numberFormat };
}

function readValue(cell: RawCell, { sharedStrings, date1904 }: CellContext): CellValue {
  const { type, raw } = cell;
  if (type === "str") return unescapeText(raw);
  if (type === "inlineStr") return raw;
  if (raw === "") return null;
  if (type === "s") {
    return (
      sharedStrings?.[Number(raw)] ?? refuse(cell, `a shared string that is not there (${raw})`)
    );
  }
  if (type === "b") return raw === "1" || raw === "true";
  if (type === "e") return raw;
  if (type === "d") return dateSerial(raw, date1904) ?? raw;
  const number = Number(raw);
  return Number.isNaN(number) ? raw : number;
}

type Shown = Pick<Cell, "value" | "numberFormat"> & Pick<RawCell, "type">;

function shownText({ value, numberFormat, type }: Shown, textOf: TextOf): string {
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return type === "e" ? String(value) : textOf(value, numberFormat);
}

/** Without the part of styles only the plain style, 0, is known; an index beyond the part's is plain too. */
function formatOf(cell: RawCell, { numberFormats }: CellContext): string {
  if (numberFormats) return numberFormats[Number(cell.style)] ?? "General";
  return cell.style === "0" ? "General" : refuse(cell, `a style that is not there (${cell.style})`);
}

function refuse(cell: RawCell, what: string): never {
  throw new UnreadableFileError("damaged", `${toA1(cell)} refers to ${what}`);
}
