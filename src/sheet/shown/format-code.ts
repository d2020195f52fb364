import { isDateFormat, isValidFormat } from "numfmt";
import { spellDatePart, spellDigits, spellNumber, type NumeralStyle } from "./chinese-numerals";

/** A format code as numfmt reads it, and what is left to do with the text that it gives. */
export interface ReadableCode {
  readonly code: string;
  readonly finish: (text: string) => string;
}

/** Longer codes are nothing that Excel would take (255 characters). */
const LONGEST = 1000;

const PARTS = /"[^"]*"|[\\_*!].|\[[^\]]*\]|general|G\/通用格式|上午\/下午|a{3,}|[ye]+(?![+-])/giu;
const KNOWN_BRACKET =
  /^\[(?:\$.*|[<>=].*|h+|m+|s+|black|blue|cyan|green|magenta|red|white|yellow|color ?\d+)\]$/i;
/** Says how, but not what: Excel then shows General. */
const BRACKETS_ALONE = /^(?:\[(?!h+\]|m+\]|s+\])[^\]]*\])+(?=;|$)|^$/i;
const NUMERALS = /\[DBNum([123])\]/i;
const FOREIGN = /\[\$[^\]-]*-(?![^\]]*804\]|zh-CN|F[48]00\]|x-)[^\]]+\]/i;

/** Signs of private use, set around parts of a text that numfmt cannot say the Chinese way. */
const HALF_DAY = "\uE000";
const WEEKDAY = "\uE001";
const YEAR = "\uE002";
const LITERAL_DIGITS = 0xe010;

/** Leaves a text alone. */
export const asItIs = (text: string) => text;

/** An empty code, and one that Excel would not take, is General. */
export function readableCode(numberFormat: string): ReadableCode {
  const general = { code: "General", finish: asItIs };
  if (numberFormat.length > LONGEST) return general;
  const style = styleOf(numberFormat);
  const aboutLocale = { foreign: FOREIGN.test(numberFormat), numerals: style !== null };
  const code = numberFormat
    .replace(PARTS, (part) => readablePart(part, aboutLocale))
    .replace(BRACKETS_ALONE, "$&General");
  if (!isValidFormat(code)) return general;
  const isMarked = code.includes(HALF_DAY) || code.includes(WEEKDAY);
  const words = isMarked ? inChinese : asItIs;
  return { code, finish: style ? (text) => inNumerals(words(text), code, style) : words };
}

function styleOf(numberFormat: string): NumeralStyle | null {
  const digit = NUMERALS.exec(numberFormat)?.[1];
  return digit ? (Number(digit) as NumeralStyle) : null;
}

interface About {
  /** Whether the code names a locale other than Chinese, which has its own names of days. */
  readonly foreign: boolean;
  readonly numerals: boolean;
}

function readablePart(part: string, { foreign, numerals }: About): string {
  if (part.startsWith("[")) return KNOWN_BRACKET.test(part) ? part : "";
  if (/^["\\!]/.test(part)) {
    const literal = part.replace(/^!/, "\\");
    return numerals ? literal.replace(/\d/g, hideDigit) : literal;
  }
  if (part === "上午/下午") return `${HALF_DAY}AM/PM`;
  if (/^G\//i.test(part)) return "General";
  if (/^aaa/i.test(part) && !foreign) return `${part.length === 3 ? "" : "星期"}${WEEKDAY}ddd`;
  return numerals && /^[ye]+$/i.test(part) ? YEAR + part + YEAR : part;
}

function hideDigit(digit: string): string {
  return String.fromCharCode(LITERAL_DIGITS + Number(digit));
}

/** Digits of the code's own words, which are never spelled out. */
export function showDigits(text: string): string {
  return text.replace(/[\uE010-\uE019]/g, (sign) => String(sign.charCodeAt(0) - LITERAL_DIGITS));
}

const WEEKDAYS: Readonly<Record<string, string>> = {
  Sun: "日",
  Mon: "一",
  Tue: "二",
  Wed: "三",
  Thu: "四",
  Fri: "五",
  Sat: "六",
};

/** 上午 and 下午, and days of the week: 二 for aaa, 星期二 for aaaa. */
function inChinese(text: string): string {
  return text
    .replace(/\uE000(AM|PM)?/g, (_, half?: string) =>
      half ? (half === "AM" ? "上午" : "下午") : "",
    )
    .replace(/\uE001(?:周|([A-Z][a-z]{2}))?/g, (_, name?: string) =>
      name ? (WEEKDAYS[name] ?? name) : "",
    );
}

/**
 * Digits of General with their units, years and 0 digit by digit, other parts of dates with units;
 * exponents stay as they are.
 */
function inNumerals(text: string, code: string, style: NumeralStyle): string {
  if (/\dE[+-]\d/.test(text)) return showDigits(text);
  const whole = isDateFormat(code)
    ? (digits: string) => spellDatePart(digits, style)
    : /general/i.test(code)
      ? (digits: string) => spellNumber(digits, style)
      : (digits: string) => spellDigits(digits, style);
  const spelled = text
    .replace(/\uE002(\d*)\uE002/g, (_, year: string) => spellDigits(year, style))
    .replace(/\.\d+/g, (fraction) => spellDigits(fraction, style))
    .replace(/\d+/g, whole);
  return showDigits(spelled);
}
