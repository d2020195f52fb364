import { unitOf } from "../form/text/units";
import { Decimal } from "../sheet/number";
import { numeralAhead } from "./numerals";

/** Which side of its number a bound allows; null when none was written. */
export type Comparator = ">=" | ">" | "<=" | "<" | "=";

/** The way an amount says that something changed by it. */
export type Change = "rise" | "fall";

/** A number with its unit; percentages are fractions with the unit "%", and 每月1次 has the unit 次/月. */
export interface Amount {
  readonly kind: "number";
  readonly comparator: Comparator | null;
  readonly value: Decimal;
  readonly unit: string;
  /** 下降10% is a fall by 10 %; null for an amount that is no change. */
  readonly change: Change | null;
}

/** From `low` to `high`, both in one unit. */
export interface AmountRange {
  readonly kind: "range";
  readonly low: Decimal;
  readonly high: Decimal;
  readonly unit: string;
}

const LONGEST_RANGE = 40;
const LONGEST_UNIT = 10;

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
const BEHIND: readonly (readonly [Comparator, RegExp])[] = [
  [">=", /(?:及?以上)(?:\(含.{0,8}\))?$/],
  ["<=", /(?:及?以下|以内|之内|内)(?:\(含.{0,8}\))?$/],
];
/** 20余次 is more than 20. */
const SOME_MORE = /^[余多]/;
/** Square and cubic metres hold a digit. */
const POWER = /m[23](?!\d)/i;
const NUMBER = /^([+-]?)(\d[\d,]*(?:\.\d+)?|\.\d+)/;

const SINCE =
  /^(?:同比|环比|(?:较|比|与)?(?:上年度?|上一年度?|去年|前一年|年初|基期|(?:19|20)\d\d年度?)(?:同期|水平|底)?(?:相比)?,?)?(?:有所|年均|平均|同比)?/;
const CHANGES: readonly (readonly [Change, RegExp])[] = [
  ["rise", /^(?:提高|提升|增长|增加|上升|上涨)(?:率|幅度?)?(?:了|约|达到?|为)?(?=[^至到])/],
  ["fall", /^(?:下降|降低|减少|压减|缩短|节约|节省)(?:率|幅度?)?(?:了|约|达到?|为)?(?=[^至到])/],
];
/** 每月, 每半年, 每人: the unit that an amount is for each of. */
const EACH =
  /^每(?:一|个)?(?:([^\d]{1,3}?))(?=[\d≥≤≧≦<>=]|不低于|不少于|不小于|至少|不超过|不高于|[一二两三四五六七八九十])/;

/** Reads a squeezed text as an amount or a range of them; null for any other text. */
export function readAmount(text: string): Amount | AmountRange | null {
  const since = text.replace(SINCE, "");
  const change = CHANGES.find(([, word]) => word.test(since));
  const plain = change ? since.replace(change[1], "") : text;
  const first = comparatorAhead(plain);
  const each = EACH.exec(first.rest);
  const period = each && unitOf(each[1]!) ? each[1]! : null;
  const second = period ? comparatorAhead(first.rest.slice(each![0].length)) : first;
  const read = readPlain(second.rest);
  if (read?.kind === "range") return change || period ? null : read;
  if (!read || (period && (read.unit === "" || read.unit.includes("/")))) return null;
  return {
    ...read,
    comparator: first.comparator ?? second.comparator ?? read.comparator,
    unit: period ? `${read.unit}/${period}` : read.unit,
    change: change?.[0] ?? null,
  };
}

/** Whether an amount is written as a bound of others. */
export function isBound({ comparator }: Amount): boolean {
  return comparator !== null && comparator !== "=";
}

function comparatorAhead(text: string): { comparator: Comparator | null; rest: string } {
  const ahead = COMPARATORS.find(([, sign]) => sign.test(text));
  return { comparator: ahead?.[0] ?? null, rest: ahead ? text.replace(ahead[1], "") : text };
}

/** A number with what stands behind it. */
function readPlain(text: string): Amount | AmountRange | null {
  const number = numberAhead(text);
  if (!number) return readInWords(text);
  const range = readRange(number, text);
  if (range) return range;
  const more = SOME_MORE.test(number.rest);
  const { comparator, unit: written } = behind(more ? number.rest.slice(1) : number.rest);
  const unit = unitBehind(written);
  if (unit === null) return null;
  return {
    kind: "number",
    comparator: comparator ?? (more ? ">" : null),
    value: number.value.times(unit.scale),
    unit: unit.name,
    change: null,
  };
}

/** 两个, 十期, 一百二十, 百分之九十: what stands behind a number in words has to be a unit, for words begin alike. */
function readInWords(text: string): Amount | null {
  const isShare = text.startsWith("百分之");
  const number = isShare ? numeralAhead(text.slice(3)) : (halfAhead(text) ?? numeralAhead(text));
  if (!number) return null;
  const more = SOME_MORE.test(number.rest);
  const { comparator, unit } = behind(more ? number.rest.slice(1) : number.rest);
  const alone = unit === "" && (isShare || text.length > 1);
  if (!alone && (isShare || !unitOf(unit))) return null;
  return {
    kind: "number",
    comparator: comparator ?? (more ? ">" : null),
    value: isShare ? number.value.div(100) : number.value,
    unit: isShare ? "%" : unit,
    change: null,
  };
}

/** 半年, 半天, 半小时. */
function halfAhead(text: string): { value: Decimal; rest: string } | null {
  return text.startsWith("半") ? { value: new Decimal("0.5"), rest: text.slice(1) } : null;
}

function behind(text: string): { comparator: Comparator | null; unit: string } {
  const found = BEHIND.find(([, sign]) => sign.test(text));
  return { comparator: found?.[0] ?? null, unit: found ? text.replace(found[1], "") : text };
}

/** "90%-95%", "1~2天", "5至8个". */
function readRange(first: { value: Decimal; rest: string }, text: string): AmountRange | null {
  const parts = /^([^\d~\-—至到]{0,8})(?:~|-|—|至|到)(.+)$/.exec(first.rest);
  const second = parts && numberAhead(parts[2]!);
  if (!parts || !second || text.length > LONGEST_RANGE) return null;
  const unit = unitBehind(second.rest.replace(/(?:之间|左右)$/, ""));
  const own = unitBehind(parts[1]!);
  if (!unit || !own || (own.name !== "" && own.name !== unit.name)) return null;
  return {
    kind: "range",
    low: first.value.times(unit.scale),
    high: second.value.times(unit.scale),
    unit: unit.name,
  };
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
function unitBehind(text: string): { readonly name: string; readonly scale: Decimal.Value } | null {
  const name = text
    .replace(/[·•×]/g, "*")
    .replace(/[。.;]$/, "")
    .replace("/每", "/");
  if (/^(?:%|百分比|百分之百)$/.test(name)) return { name: "%", scale: "0.01" };
  if (name === "‰") return { name: "%", scale: "0.001" };
  if (name.length > LONGEST_UNIT || /[\d,;。:]/.test(name.replace(POWER, "m"))) return null;
  return { name, scale: 1 };
}
