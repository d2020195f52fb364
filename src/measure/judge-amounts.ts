import type { Indicator } from "../form/model/form";
import { squeeze } from "../form/text/label";
import { Decimal } from "../sheet/number";
import { directionOf, type Direction } from "./direction";
import { UNKNOWN, type Judgement, type Verdict } from "./judgement";
import type { Amount, AmountRange } from "./quantity";
import { inOneUnit } from "./units";

/** An amount wanted and one reached, in one unit, and which way is better. */
interface Comparison {
  readonly direction: Direction;
  readonly target: Amount;
  readonly actual: Amount;
}

type Side = "above" | "below";

/** What it means that the actual value stands on a side of its target. */
const VERDICTS: Readonly<Record<Direction, Readonly<Record<Side, Verdict>>>> = {
  higher: { above: "met", below: "missed" },
  lower: { above: "missed", below: "met" },
  exact: { above: "met", below: "missed" },
  doubtful: { above: "unknown", below: "unknown" },
};

/** Judges an actual amount by a target; a negative one counts as 0 where the target is not negative. */
export function judgeAmounts(indicator: Indicator, wanted: Amount, reached: Amount): Judgement {
  const values = inOneUnit(wanted, reached);
  if (!values) return UNKNOWN;
  const [value, written] = values;
  const least = value.isPositive() && written.isNegative() ? new Decimal(0) : written;
  const direction = directionOf(indicator, wanted);
  const target = { ...wanted, value };
  const actual = { ...reached, value: least };
  return {
    verdict: verdictOf(indicator, { direction, target, actual }),
    ratio: value.isZero() ? null : least.div(value),
    lowerIsBetter: direction === "lower",
  };
}

/** An amount meets a range that it stands in; outside of one nobody can tell whether that is worse. */
export function judgeRange({ low, high, unit }: AmountRange, reached: Amount): Verdict {
  const least = inOneUnit({ value: low, unit }, reached);
  const most = inOneUnit({ value: high, unit }, reached);
  if (!least || !most || isBound(reached)) return "unknown";
  const inside = least[1].greaterThanOrEqualTo(least[0]) && most[1].lessThanOrEqualTo(most[0]);
  return inside ? "met" : "unknown";
}

/** By the side on which the actual value stands; a target of 0 is missed by all above it, but of a rate nobody can tell. */
function verdictOf(indicator: Indicator, comparison: Comparison): Verdict {
  const { direction, target, actual } = comparison;
  const order = actual.value.comparedTo(target.value);
  if (order === 0) return isStrict(target) && !isBound(actual) ? "unknown" : "met";
  const side = order > 0 ? "above" : "below";
  if (isBound(actual)) return meetsAsBound(comparison, side) ? "met" : "unknown";
  if (target.value.isZero() && !isFloor(target)) {
    return direction === "higher" && isRate(indicator) ? "unknown" : "missed";
  }
  return VERDICTS[direction][side];
}

/** A bound ("≤2小时") meets where all that it allows stands on the better side. */
function meetsAsBound({ direction, actual }: Comparison, side: Side): boolean {
  if (direction === "exact" || isFloor(actual) !== (side === "above")) return false;
  return VERDICTS[direction][side] === "met";
}

/** Whether an amount is written as a bound of others. */
function isBound({ comparator }: Amount): boolean {
  return comparator !== null && comparator !== "=";
}

function isFloor({ comparator }: Amount): boolean {
  return comparator === ">=" || comparator === ">";
}

/** Whether a bound leaves its own number out. */
function isStrict({ comparator }: Amount): boolean {
  return comparator === ">" || comparator === "<";
}

function isRate({ name }: Indicator): boolean {
  return /率$/.test(squeeze(name.text));
}
