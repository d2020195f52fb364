import { plain } from "../sheet/number";
import { numeralAhead } from "./numerals";

/** Parts that are not written are null; a month counts from 1. */
export interface WrittenDate {
  readonly kind: "date";
  readonly year: number | null;
  /** The last month of a period. */
  readonly month: number | null;
  readonly day: number | null;
  /** How many months a period has: 3 for 第四季度. */
  readonly months: number;
}

const LONGEST_DATE = 24;
const DATE =
  /^(?:于|在)?(?:((?:19|20)\d\d)(?:年度?|[./-]))?(?:(\d{1,2})(?:月份?|[./-](?=\d)|$)?)?(?:(\d{1,2})[日号]?)?(?:底|末|初|中旬|上旬|下旬)?(?:之?前|以前|内|完成)*$/;
/** Periods of a year by their last month and length; what stands ahead of them is a year. */
const PERIODS: readonly (readonly [RegExp, month: number, months: number])[] = [
  [/第?[1一]季度/, 3, 3],
  [/第?[2二]季度/, 6, 3],
  [/第?[3三]季度/, 9, 3],
  [/第?[4四]季度/, 12, 3],
  [/上半年/, 6, 6],
  [/下半年/, 12, 6],
  [/年[底末]/, 12, 1],
  [/(?:当年|本年度?|年度?)(?=内)/, 12, 12],
];
const AROUND = /^(?:于|在)?((?:19|20)\d\d)?年?(?:度|当年|本年)?$/;
const BEHIND = /^(?:底|末)?(?:之?前|以前|内|完成)*$/;
const CHINESE_MONTH = /[一二三四五六七八九十]{1,3}(?=[月日号])/g;

/** Reads a squeezed text as a day, a month, a year or a period of one; null for any other text. */
export function readDate(text: string): WrittenDate | null {
  if (!/[年月季]|^(?:19|20)\d\d[./-]\d/.test(text) || text.length > LONGEST_DATE) return null;
  return readDay(text.replace(CHINESE_MONTH, inDigits)) ?? readPeriod(text);
}

function readPeriod(text: string): WrittenDate | null {
  for (const [name, month, months] of PERIODS) {
    const found = name.exec(text);
    const ahead = found && AROUND.exec(text.slice(0, found.index));
    if (!ahead || !BEHIND.test(text.slice(found.index + found[0].length))) continue;
    return { kind: "date", year: ahead[1] ? Number(ahead[1]) : null, month, day: null, months };
  }
  return null;
}

function readDay(text: string): WrittenDate | null {
  const match = DATE.exec(text);
  if (!match) return null;
  const [year, month, day] = [match[1], match[2], match[3]].map((part) =>
    part === undefined ? null : Number(part),
  ) as [number | null, number | null, number | null];
  if (year === null && (month === null || !text.includes("月"))) return null;
  if ((month ?? 1) > 12 || (day ?? 1) > 31 || month === 0 || day === 0) return null;
  return { kind: "date", year, month, day, months: 1 };
}

function inDigits(numeral: string): string {
  const read = numeralAhead(numeral);
  return read ? plain(read.value) : numeral;
}
