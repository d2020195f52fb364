import type { Cell, CellValue } from "../../../sheet/snapshot";
import { dateSerial } from "../../codes/date-serial";
import type { TextOf } from "../../../sheet/shown/number-text";

/** The `Data` element of a cell: "String", "Number", "DateTime", "Boolean" or "Error", and its text. */
export interface Data {
  readonly type: string;
  readonly text: string;
}

/** How the workbook counts days and shows numbers. */
export interface Calendar {
  readonly date1904: boolean;
  readonly textOf: TextOf;
}

/** The value of a cell and the text that the user sees; without data they are null and "". */
export function readData(
  data: Data | null,
  numberFormat: string,
  { date1904, textOf }: Calendar,
): Pick<Cell, "value" | "text" | "numberFormat"> {
  const value = data && valueOf(data, date1904);
  if (value === null) return { value, numberFormat, text: "" };
  if (typeof value === "boolean") return { value, numberFormat, text: value ? "TRUE" : "FALSE" };
  const isAsWritten = data?.type === "Error";
  return { value, numberFormat, text: isAsWritten ? String(value) : textOf(value, numberFormat) };
}

function valueOf({ type, text }: Data, date1904: boolean): CellValue {
  const trimmed = text.trim();
  if (type === "String") return text.replace(/\r\n?/g, "\n");
  if (trimmed === "") return null;
  if (type === "Boolean") return trimmed === "1" || /^true$/i.test(trimmed);
  if (type === "DateTime") return dateSerial(trimmed, date1904) ?? text;
  const number = Number(trimmed);
  return type === "Number" && Number.isFinite(number) ? number : text;
}
