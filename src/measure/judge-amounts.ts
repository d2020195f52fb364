import type { Indicator } from "../form/model/form";
import { squeeze } from "../form/text/label";
import { Decimal } from "../sheet/number";
import { directionOf, namedChange, type Direction } from "./direction";
import { plainly, unknown, type Judgement, type Verdict } from "./judgement";
import { isBound, type Amount, type Change } from "./amount";
import { inOneUnit } from "./units";

/** An amount wanted and one reached, in one unit, and which way is better. */
interface Comparison {
  readonly direction: Direction;
  readonly target: Amount;
  readonly actual: Amount;
}

/** What amounts are changes in: the target's way, and whether the actual value went the other one. */
interface Changes {
  readonly wanted: Change | null;
  readonly opposite: boolean;
}

const PLAIN: Changes = { wanted: null, opposite: false };

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
  const change = changesOf(indicator, wanted, reached);
  if (!change) return wanted.value.equals(reached.value) ? plainly("met") : unknown("unit");
  const values = inOneUnit(wanted, reached);
  if (!values) return [wanted, reached].every(isNothing) ? plainly("met") : unknown("unit");
  const [value, magnitude] = values;
  const written = change.opposite ? magnitude.negated() : magnitude;
  const least = value.isPositive() && written.isNegative() ? new Decimal(0) : written;
  const direction = directionOf(indicator, { ...wanted, change: change.wanted });
  const target = { ...wanted, value };
  const actual = { ...reached, value: least };
  const verdict = verdictOf(indicator, { direction, target, actual });
  return {
    verdict,
    doubt: verdict === "unknown" ? (isBound(reached) ? "bound" : "direction") : null,
    ratio: value.isZero() || wanted.change ? null : least.div(value),
    lowerIsBetter: direction === "lower",
  };
}

/** None is none in any unit. */
function isNothing(amount: Amount): boolean {
  return amount.value.isZero() && !isBound(amount);
}

/** The change that both amounts are by their words or the indicator's name; null where only one is, or a fall is negative. */
function changesOf(indicator: Indicator, wanted: Amount, reached: Amount): Changes | null {
  const named = namedChange(indicator);
  if (!wanted.change && !reached.change && !named) return PLAIN;
  const [one, two] = [wanted.change ?? named, reached.change ?? named];
  if (!one || !two) return null;
  const isNegativeFall = (change: Change, { value }: Amount) =>
    change === "fall" && value.isNegative();
  if (isNegativeFall(one, wanted) || isNegativeFall(two, reached)) return null;
  return { wanted: one, opposite: one !== two };
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
