import type { CellValue } from "../../sheet/snapshot";

/** What Excel makes of a typed text: a value, and the format it gives a General cell. */
interface Typed {
  readonly value: CellValue;
  readonly numberFormat?: string;
}

/** Reads a typed text that is no formula: numbers, percentages, dates, TRUE and FALSE, else text. */
export function readTyped(input: string): Typed {
  if (input === "") return { value: null };
  if (/^(true|false)$/i.test(input)) return { value: input.toLowerCase() === "true" };
  const text = input.trim();
  return readNumber(text) ?? readPercentage(text) ?? readDate(text) ?? { value: input };
}

function readNumber(text: string): Typed | null {
  if (!/^[+-]?(\d+|\d{1,3}(,\d{3})+)?(\.\d*)?(e[+-]?\d+)?$/i.test(text)) return null;
  const value = Number(text.replace(/,/g, ""));
  if (!/\d/.test(text) || !Number.isFinite(value)) return null;
  if (/e/i.test(text)) return { value, numberFormat: "0.00E+00" };
  if (!text.includes(",")) return { value };
  return { value, numberFormat: text.includes(".") ? "#,##0.00" : "#,##0" };
}

function readPercentage(text: string): Typed | null {
  if (!text.endsWith("%")) return null;
  const number = readNumber(text.slice(0, -1).trim());
  if (!number) return null;
  const digits = text.includes(".") ? "0.00%" : "0%";
  return { value: Number(`${String(number.value)}e-2`), numberFormat: digits };
}

const DATES: readonly { pattern: RegExp; numberFormat: string }[] = [
  { pattern: /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/, numberFormat: "yyyy/m/d" },
  { pattern: /^(\d{4})年(\d{1,2})月(\d{1,2})日$/, numberFormat: 'yyyy"年"m"月"d"日"' },
  { pattern: /^(\d{4})年(\d{1,2})月$/, numberFormat: 'yyyy"年"m"月"' },
];

function readDate(text: string): Typed | null {
  for (const { pattern, numberFormat } of DATES) {
    const match = pattern.exec(text);
    if (!match) continue;
    const value = dateSerial(Number(match[1]), Number(match[2]), Number(match[3] ?? 1));
    return value === null ? null : { value, numberFormat };
  }
  return null;
}

/** Days since the end of 1899, as Excel counts from March 1900 on; null where there is no such day. */
function dateSerial(year: number, month: number, day: number): number | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (year < 1901 || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return date.getTime() / 86_400_000 + 25_569;
}
