import { format, is_date } from "ssf";

/** The text that a value shows under a number format code. */
export type TextOf = (value: number | string, numberFormat: string) => string;

interface Shown {
  readonly code: string;
  readonly leavesText: boolean;
  readonly texts: Map<number | string, string>;
}

/** Displayed texts of one workbook, remembered by format and value. */
export function createTextOf(date1904: boolean): TextOf {
  const known = new Map<string, Shown>();
  return (value, numberFormat) => {
    let shown = known.get(numberFormat);
    if (!shown) known.set(numberFormat, (shown = prepare(numberFormat)));
    if (typeof value === "string" ? shown.leavesText : isBare(value, shown.code)) {
      return String(value);
    }
    let text = shown.texts.get(value);
    if (text === undefined) shown.texts.set(value, (text = render(value, shown.code, date1904)));
    return text;
  };
}

function prepare(numberFormat: string): Shown {
  const code = readableCode(numberFormat);
  return { code, leavesText: !/@.|.@|;.*;.*;/.test(code), texts: new Map() };
}

/** Whether General shows the number as it is; from 11 digits on it turns to exponents. */
function isBare(value: number, code: string): boolean {
  return code === "General" && Number.isInteger(value) && Math.abs(value) < 1e11;
}

const SYSTEM_LONG_DATE = /^\[\$-F800\].*/i;
const SYSTEM_TIME = /^\[\$-F400\].*/i;
const WORDS_OUTSIDE_QUOTES = /"[^"]*"|\\.|[_*].|\[[^\]]*\]|上午\/下午|(?<bare>[^\u0000-\u007f]+)/gu;

/**
 * The code as ssf reads it: General by its English name, and not in front, where what follows it would
 * be lost; Chinese words in quotes.
 */
function readableCode(numberFormat: string): string {
  return numberFormat
    .replace(SYSTEM_LONG_DATE, 'yyyy"年"m"月"d"日"')
    .replace(SYSTEM_TIME, "h:mm:ss")
    .replace(/G\/通用格式/g, "General")
    .replace(/^(?=General.)/, '""')
    .replace(WORDS_OUTSIDE_QUOTES, (part, bare?: string) => (bare ? `"${bare}"` : part));
}

/** A value that its format cannot show (a negative date, a faulty code) is shown as General does. */
function render(value: number | string, code: string, date1904: boolean): string {
  try {
    const text = format(code, value, { date1904 });
    return text === "" && is_date(code) ? format("General", value) : text;
  } catch {
    return format("General", value);
  }
}
