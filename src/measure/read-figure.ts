import { multipleOf, unitOf } from "../form/text/units";
import { Decimal } from "../sheet/number";
import type { Amount, AmountRange, Comparator } from "./amount";
import { numeralAhead } from "./numerals";

const LONGEST_RANGE = 40;
const LONGEST_UNIT = 10;

const BEHIND: readonly (readonly [Comparator, RegExp])[] = [
  [">=", /(?:及?以上)(?:\(含.{0,8}\))?$/],
  ["<=", /(?:及?以下|以内|之内|内)(?:\(含.{0,8}\))?$/],
];
/** 20余次 is more than 20. */
const SOME_MORE = /^[余多]/;
/** Square and cubic metres hold a digit. */
const POWER = /m[23](?!\d)/i;
/** 1万2千: figures, each with its own place. */
const PLACES = /^(?:\d+(?:\.\d+)?(?:[百千万亿]{1,2})){1,4}(?:\d{2,4}(?![\d.,]))?/;
const PLACE = /(\d+(?:\.\d+)?)([百千万亿]{0,2})/g;
const TENTHS = /^([一二两三四五六七八九十\d])成([一二三四五六七八九\d])?/;
const NUMBER = /^([+-]?)(\d[\d,]*(?:\.\d+)?|\.\d+)/;

/** Reads a number with its unit, or a range of them, at the head of a squeezed text; null for any other text. */
export function readFigure(text: string): Amount | AmountRange | null {
  const tenths = readTenths(text);
  if (tenths) return tenths;
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

/** 八成以上, 九成五. */
function readTenths(text: string): Amount | null {
  const [run, tens, ones] = TENTHS.exec(text) ?? [];
  if (!run) return null;
  const { comparator, unit } = behind(text.slice(run.length));
  const digits = [tens!, ones ?? "零"].map((digit) => numeralAhead(digit)?.value ?? digit);
  const value = new Decimal(digits[0]!).times(10).plus(digits[1]!).div(100);
  return unit === "" ? { kind: "number", comparator, value, unit: "%", change: null } : null;
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
  const inPlaces = placesAhead(text);
  if (inPlaces) return inPlaces;
  const match = NUMBER.exec(text);
  if (!match) return null;
  const digits = match[2]!;
  if (digits.includes(",") && !/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(digits)) return null;
  return {
    value: new Decimal(match[1] + digits.replace(/,/g, "")),
    rest: text.slice(match[0].length),
  };
}

/** 1万2千亩, 3亿5千万元, 1万2000: the sum of figures with falling places; null for one figure, and for 1万2. */
function placesAhead(text: string): { value: Decimal; rest: string } | null {
  const run = PLACES.exec(text)?.[0];
  const figures = [...(run ?? "").matchAll(PLACE)].map(([, figure, place]) => ({
    figure: new Decimal(figure!),
    place: place === "" ? 1 : multipleOf(place!),
  }));
  if (!run || figures.length < 2) return null;
  let value = new Decimal(0);
  let above: Decimal.Value = Infinity;
  for (const { figure, place } of figures) {
    if (place === null || figure.times(place).greaterThanOrEqualTo(above)) return null;
    value = value.plus(figure.times(place));
    above = place;
  }
  return { value, rest: text.slice(run.length) };
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
