import { createTextOf } from "../../sheet/shown/number-text";
import type { CellValue } from "../../sheet/snapshot";

const textOf = createTextOf(false);

/** The text Excel shows for a value under a number format. */
export function cellText(value: CellValue, numberFormat: string): string {
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return textOf(value, numberFormat);
}
