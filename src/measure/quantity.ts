import { Decimal } from "../sheet/number";
import { squeeze } from "../form/text/label";

/** Which side of its number a bound allows; null when none was written. */
export type Comparator = ">=" | ">" | "<=" | "<" | "=";

/** A number with its unit; percentages are fractions with the unit "%". */
export interface Amount {
  readonly kind: "number";
  readonly comparator: Comparator | null;
  readonly value: Decimal;
  readonly unit: string;
}

/** From `low` to `high`, both in one unit. */
export interface AmountRange {
  readonly kind: "range";
  readonly low: Decimal;
  readonly high: Decimal;
  readonly unit: string;
}

/** Parts that are not written are null; a month counts from 1. */
export interface WrittenDate {
  readonly kind: "date";
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
}

/** A target or an actual value as read from its text. */
export type Quantity =
  | Amount
  | AmountRange
  | WrittenDate
  | { readonly kind: "level"; readonly level: string }
  | { readonly kind: "none" }
  | { readonly kind: "words" };

/** Longer texts are sentences, not quantities. */
const LONGEST = 120;
/** Longest date, range and unit. */
const LONGEST_DATE = 24;
const LONGEST_RANGE = 40;
const LONGEST_UNIT = 10;
/** More parts than this are a list, not one target. */
const MOST_PARTS = 6;

const COMPARATORS: readonly (readonly [Comparator, RegExp])[] = [
  [">=", /^(?:>=|=>|>〓|≥|≧|⩾|不低于|不少于|不小于|大于等于|大于或等于|高于或等于|至少)/],
  [
    "<=",
    /^(?:<=|=<|≤|≦|⩽|不超过|不高于|不大于|不多于|小于等于|小于或等于|低于或等于|至多|最多|控制在)/,
  ],
  [">", /^(?:>|﹥|〉|大于|高于|超过|多于)/],
  ["<", /^(?:<|﹤|〈|小于|低于|少于)/],
  ["=", /^(?:==?|═|等于)/],
];
const LEAD_IN = /^(?:已?完成|达到|达|实现|约|共计|共|累计|全年|为|实际)(?=[\d≥≤≧≦<>=.不])/;
const NUMBER = /^([+-]?)(\d[\d,]*(?:\.\d+)?|\.\d+)/;
const BEHIND: readonly (readonly [Comparator, RegExp])[] = [
  [">=", /(?:及?以上)(?:\(含.{0,8}\))?$/],
  ["<=", /(?:及?以下|以内|之内|内)(?:\(含.{0,8}\))?$/],
];
const DATE =
  /^(?:于|在)?(?:((?:19|20)\d\d)(?:年|[./-]))?(?:(\d{1,2})(?:月份?|[./-](?=\d)|$)?)?(?:(\d{1,2})[日号]?)?(?:底|末|初|中旬|上旬|下旬)?(?:之?前|以前|内|完成)*$/;
const LEVEL = /^(?:第?([一二三四五六七八九十\d]+|[A-Z]+)(?:级|等))$/i;
const NOTHING = /^(?:[-—–－―─/／\\]+|无|不适用)$/;

/** Reads a target or an actual value. Linear in the text's length; never throws. */
export function readQuantity(text: string): Quantity {
  if (text.length > LONGEST) return { kind: "words" };
  const squeezed = squeeze(text).replace(LEAD_IN, "");
  if (squeezed === "" || NOTHING.test(squeezed)) return { kind: "none" };
  return (
    readLevel(squeezed) ??
    readDate(squeezed) ??
    readAmount(squeezed) ??
    readComposite(squeezed) ?? { kind: "words" }
  );
}

function readLevel(text: string): Quantity | null {
  const match = LEVEL.exec(text);
  return match ? { kind: "level", level: match[1]! } : null;
}

function readDate(text: string): Quantity | null {
  if (!/[年月]|^(?:19|20)\d\d[./-]\d/.test(text) || text.length > LONGEST_DATE) return null;
  const match = DATE.exec(text);
  if (!match) return null;
  const [year, month, day] = [match[1], match[2], match[3]].map((part) =>
    part === undefined ? null : Number(part),
  ) as [number | null, number | null, number | null];
  if (year === null && (month === null || !text.includes("月"))) return null;
  if ((month ?? 1) > 12 || (day ?? 1) > 31 || month === 0 || day === 0) return null;
  return { kind: "date", year, month, day };
}

function readAmount(text: string): Quantity | null {
  const ahead = COMPARATORS.find(([, sign]) => sign.test(text));
  const rest = ahead ? text.replace(ahead[1], "") : text;
  const number = numberAhead(rest);
  if (!number) return null;
  const range = readRange(number, rest);
  if (range) return range;
  const behind = BEHIND.find(([, sign]) => sign.test(number.rest));
  const unit = unitOf(behind ? number.rest.replace(behind[1], "") : number.rest);
  if (unit === null) return null;
  return {
    kind: "number",
    comparator: ahead?.[0] ?? behind?.[0] ?? null,
    value: number.value.times(unit.scale),
    unit: unit.name,
  };
}

/** "90%-95%", "1~2天", "5至8个". */
function readRange(first: { value: Decimal; rest: string }, text: string): Quantity | null {
  const parts = /^([^\d~\-—至到]{0,8})(?:~|-|—|至|到)(.+)$/.exec(first.rest);
  const second = parts && numberAhead(parts[2]!);
  if (!parts || !second || text.length > LONGEST_RANGE) return null;
  const unit = unitOf(second.rest.replace(/(?:之间|左右)$/, ""));
  const own = unitOf(parts[1]!);
  if (!unit || !own || (own.name !== "" && own.name !== unit.name)) return null;
  return {
    kind: "range",
    low: first.value.times(unit.scale),
    high: second.value.times(unit.scale),
    unit: unit.name,
  };
}

/** "半年6次，一年12次": the part whose period is the form's year. */
function readComposite(text: string): Quantity | null {
  const parts = text.split(/[,;、]/);
  if (parts.length < 2 || parts.length > MOST_PARTS) return null;
  const yearly = parts.map(
    (part) => /^(?:一年|全年|每年|年度|1年)(?=\d)/.exec(part) && part.replace(/^\D*(?:1年)?/, ""),
  );
  const found = yearly.filter((part): part is string => typeof part === "string");
  return found.length === 1 ? readAmount(found[0]!) : null;
}

function numberAhead(text: string): { value: Decimal; rest: string } | null {
  const match = NUMBER.exec(text);
  if (!match) return null;
  const digits = match[2]!;
  if (digits.includes(",") && !/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(digits)) return null;
  return {
    value: new Decimal(match[1] + digits.replace(/,/g, "")),
    rest: text.slice(match[0].length),
  };
}

/** The unit behind a number; null when what stands there is no unit. */
function unitOf(text: string): { readonly name: string; readonly scale: Decimal.Value } | null {
  const name = text.replace(/[·•×]/g, "*").replace(/[。.;]$/, "");
  if (/^(?:%|百分比|百分之百)$/.test(name)) return { name: "%", scale: "0.01" };
  if (name === "‰") return { name: "%", scale: "0.001" };
  if (name.length > LONGEST_UNIT || /[\d,;。:]/.test(name)) return null;
  return { name, scale: 1 };
}
