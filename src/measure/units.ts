import { ANY_THING, multipleOf, unitOf, type Unit, type UnitKind } from "../form/text/units";
import { Decimal } from "../sheet/number";
import type { Amount } from "./quantity";

type Measured = Pick<Amount, "value" | "unit">;
type Pair = [wanted: Decimal, reached: Decimal];

/** A unit as written: 次/月 is 次 for each 月, 个村 is 个 with what is counted. */
interface WrittenUnit {
  readonly unit: Unit;
  readonly noun: string;
  readonly per: Unit | null;
}

/** Below this share, and below this plain number, 1 and 1 % look alike. */
const SMALLEST_SHARE = "0.02";
const SMALLEST_PLAIN = 2;
/** A plain number above this is a percentage: 98 for 98 %. */
const HIGHEST_SHARE = "1.5";
const MONTHS_A_YEAR = 12;
const MONTH = unitOf("月")!.group;
/** Weeks and days of a year, by the scale of their unit. */
const OFTEN: ReadonlyMap<number, number> = new Map([
  [unitOf("周")!.scale, 52],
  [unitOf("天")!.scale, 365],
]);

/** What 万 alone is never meant of. */
const UNCOUNTED: readonly (UnitKind | undefined)[] = ["share", "time"];

/** Both values in one unit; null when their units do not compare. */
export function inOneUnit(wanted: Measured, reached: Measured): Pair | null {
  if (wanted.unit === reached.unit) return [wanted.value, reached.value];
  if (reached.unit === "") return besidePlain(wanted, reached.value);
  if (wanted.unit === "") return swapped(besidePlain(reached, wanted.value));
  const [multiple, other] = [multipleOf(wanted.unit), multipleOf(reached.unit)];
  if (multiple !== null || other !== null) {
    const countable = [wanted, reached].every(
      ({ unit }) => !UNCOUNTED.includes(unitOf(unit)?.kind),
    );
    return countable ? [multiplied(wanted, multiple), multiplied(reached, other)] : null;
  }
  const [one, two] = [readUnit(wanted.unit), readUnit(reached.unit)];
  if (!one || !two || !countSame(one, two)) return null;
  const values: Pair = [wanted.value.times(one.unit.scale), reached.value.times(two.unit.scale)];
  if (one.per && two.per) return inOnePeriod(values, one, two);
  if (one.per) return overTheYear(values, one);
  return two.per ? swapped(perYear(swapped(values)!, two)) : values;
}

/** A unit that is known, with what is counted by it and for which period; null for any other. */
function readUnit(name: string): WrittenUnit | null {
  const [top = "", bottom, ...more] = name.split("/");
  const per = bottom === undefined ? null : unitOf(bottom);
  if (more.length > 0 || (bottom !== undefined && !per)) return null;
  for (let length = top.length; length > 0; length -= 1) {
    const unit = unitOf(top.slice(0, length));
    if (unit) return { unit, noun: top.slice(length), per };
  }
  return null;
}

/** Whether two units count the same; 个 counts any thing, and a noun may be left out. */
function countSame(one: WrittenUnit, two: WrittenUnit): boolean {
  if (one.noun !== two.noun && one.noun !== "" && two.noun !== "") return false;
  const groups = [one.unit.group, two.unit.group];
  if (groups[0] === groups[1]) return true;
  return one.unit.kind === "count" && two.unit.kind === "count" && groups.includes(ANY_THING);
}

/** 10次/年 and 1次/月, both for 12 months of one; 1次/周 and 52次/年, both for a year. */
function inOnePeriod([wanted, reached]: Pair, one: WrittenUnit, two: WrittenUnit): Pair | null {
  const [first, second] = [one.per!, two.per!];
  if (first.group === second.group) return [wanted.times(second.scale), reached.times(first.scale)];
  const reachedYearly = perYear([reached, wanted], two)?.[0];
  const yearly = reachedYearly && perYear([wanted, reachedYearly], one);
  return yearly && !mayBeHolidays(yearly, first) ? yearly : null;
}

/** What is wanted for each period beside a plain amount: of the year only where it is nearer to the year's than to the period's. */
function overTheYear(values: Pair, written: WrittenUnit): Pair | null {
  const yearly = perYear(values, written);
  if (!yearly || written.per!.scale === MONTHS_A_YEAR) return yearly;
  const isOfYear = isNearer(yearly[1], yearly[0], values[0]);
  return isOfYear && !mayBeHolidays(yearly, written.per!) ? yearly : null;
}

/** Holidays and seasons leave weeks and days out, but hardly half of them. */
function mayBeHolidays([wanted, reached]: Pair, per: Unit): boolean {
  return OFTEN.has(per.scale) && reached.lessThan(wanted) && reached.times(2).greaterThan(wanted);
}

/** The first value over a year; null for what does not add up over one. */
function perYear([value, other]: Pair, { unit, per }: WrittenUnit): Pair | null {
  const { group, scale } = per!;
  const times = group === MONTH ? new Decimal(MONTHS_A_YEAR).div(scale) : OFTEN.get(scale);
  const isYear = group === MONTH && scale === MONTHS_A_YEAR;
  const addsUp = isYear || unit.kind === "count" || unit.kind === "people";
  return times && addsUp ? [value.times(times), other] : null;
}

function multiplied({ value, unit }: Measured, own: number | null): Decimal {
  return value.times(own ?? readUnit(unit)?.unit.multiple ?? 1);
}

/** A value beside a plain number, which may or may not hold what multiplies the unit: 1.2万亩 and 12000, 30万元 and 28. */
function besidePlain(measured: Measured, plain: Decimal): Pair | null {
  const { value, unit } = measured;
  if (unit === "%") return sharesOf(value, plain);
  const written = readUnit(unit);
  const yearly = written?.per ? perYear([value.times(written.unit.scale), plain], written) : null;
  if (yearly && !value.equals(plain)) return plain.greaterThanOrEqualTo(yearly[0]) ? yearly : null;
  const whole = multiplied(measured, multipleOf(unit));
  return [isNearer(plain, whole, value) ? whole : value, plain];
}

/** Whether an amount is nearer to the larger one of two, in proportion. */
function isNearer(amount: Decimal, larger: Decimal, smaller: Decimal): boolean {
  return amount.isPositive() && amount.pow(2).greaterThan(larger.times(smaller));
}

function swapped(pair: Pair | null): Pair | null {
  return pair && [pair[1], pair[0]];
}

/** A plain number beside a percentage: 0.98 and 98 are both 98 %; near 1 % neither can be told. */
function sharesOf(share: Decimal, plain: Decimal): Pair | null {
  if (share.lessThan(SMALLEST_SHARE) && plain.lessThan(SMALLEST_PLAIN)) return null;
  return [share, plain.greaterThan(HIGHEST_SHARE) ? plain.div(100) : plain];
}
