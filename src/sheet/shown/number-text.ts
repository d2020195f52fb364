import { format, getFormatDateInfo, round } from "numfmt";
import { asItIs, readableCode, showDigits, type ReadableCode } from "./format-code";
import { withFractions } from "./fraction";
import { CHINESE_EXCEL } from "./locale";

/** The text that a value shows under a number format code. */
export type TextOf = (value: number | string, numberFormat: string) => string;

interface Shown extends ReadableCode {
  readonly leavesText: boolean;
  readonly isGeneral: boolean;
  /** Whether the code is General and nothing else. */
  readonly isBare: boolean;
  readonly shift: number;
  readonly texts: Map<number | string, string>;
}

/** Serial numbers of the 1904 system are so many days behind those of the 1900 system. */
const DAYS_TO_1904 = 1462;
/** What numfmt gives for a value that no section is for, or that no date is. */
const NOT_SHOWN = "\uE0FF";
/** Hours, minutes or seconds in all; numfmt miscounts those of a negative time. */
const ELAPSED = /\[(?:h+|m+|s+)\]/i;
const OPTIONS = {
  locale: CHINESE_EXCEL,
  dateSpanLarge: false,
  dateErrorNumber: false,
  overflow: NOT_SHOWN,
};

/**
 * Displayed texts of one workbook as Chinese (zh-CN) Excel gives them, remembered by format and
 * value. What Excel shows as #### (a negative date), and any value under a faulty code, is shown as
 * General does.
 */
export function createTextOf(date1904: boolean): TextOf {
  const known = new Map<string, Shown>();
  return (value, numberFormat) => {
    let shown = known.get(numberFormat);
    if (!shown) known.set(numberFormat, (shown = prepare(numberFormat, date1904)));
    if (typeof value === "string" ? shown.leavesText : shown.isBare && isShort(value)) {
      return String(value);
    }
    let text = shown.texts.get(value);
    if (text === undefined) shown.texts.set(value, (text = render(value, shown)));
    return text;
  };
}

function prepare(numberFormat: string, date1904: boolean): Shown {
  const readable = readableCode(numberFormat);
  const { code, finish } = readable;
  const { year, month, day } = getFormatDateInfo(code);
  return {
    ...readable,
    leavesText: !/@|;.*;.*;/s.test(code),
    isGeneral: /general/i.test(code),
    isBare: code === "General" && finish === asItIs,
    shift: date1904 && (year || month || day) ? DAYS_TO_1904 : 0,
    texts: new Map(),
  };
}

/** Whether General shows the number as it is; from 11 digits on it turns to exponents. */
function isShort(value: number): boolean {
  return Number.isInteger(value) && Math.abs(value) < 1e11;
}

function render(value: number | string, { code, isGeneral, shift, finish }: Shown): string {
  if (typeof value === "string") return showDigits(format(code, value, OPTIONS));
  const text = formatNumber(code, isGeneral ? decimal(value) : value + (value < 0 ? 0 : shift));
  if (text === NOT_SHOWN) return format("General", decimal(value), OPTIONS);
  return finish(value < 0 && ELAPSED.test(code) ? `-${formatNumber(code, -value)}` : text);
}

/** numfmt throws at some days of the Islamic calendar. */
const formatNumber = withFractions((code, value) => {
  try {
    return format(code, value, OPTIONS);
  } catch {
    return NOT_SHOWN;
  }
});

/** General shows at most nine decimals; numfmt rounds the half of the last one the binary way. */
function decimal(value: number): number {
  return Math.abs(value) < 1e-4 ? value : round(value, 9);
}
