import type { Method } from "../form/model/dialect";
import type { Indicator } from "../form/model/form";
import { Decimal } from "../sheet/number";
import type { Judgement } from "./judgement";
import { isAboveZero, type Scored } from "./rows";

/** How much of its target a row reached: 0.9 for nine tenths, 0 at least; where less is better, the inverse. Null without a proportion. */
export function shareReached({ ratio, lowerIsBetter }: Judgement): Decimal | null {
  if (!ratio) return null;
  if (ratio.lessThanOrEqualTo(0)) return new Decimal(0);
  return lowerIsBetter ? new Decimal(1).div(ratio) : ratio;
}

/** The points to offer, to two digits: all of them for a met target, else weight times share; null where nothing tells. */
export function scoreInProportion(weight: Decimal, judgement: Judgement): Decimal | null {
  if (judgement.verdict === "met") return weight;
  const share = judgement.verdict === "missed" ? shareReached(judgement) : null;
  return share?.lessThan(1) ? weight.times(share).toDecimalPlaces(2) : null;
}

/** What every formula of the issuer gives a row that missed its target, also less its deduction; none for dates, levels and composites. */
export function scoresByFormula(
  row: Scored<Indicator>,
  judgement: Judgement,
  method: Method,
): Decimal[] {
  const due = pointsByFormula(row.weight.number, judgement, method);
  const { deduction } = row;
  if (!isAboveZero(deduction)) return due;
  return [...due, ...due.map((points) => Decimal.max(points.minus(deduction.number), 0))];
}

/** The points for an execution rate, to two digits: weight times rate, at most the weight. */
export function scoreOfRate(weight: Decimal, rate: Decimal): Decimal {
  return weight.times(Decimal.min(rate, 1)).toDecimalPlaces(2);
}

/** Only what is less than the weight: to a target below zero there is no proportion. */
function pointsByFormula(
  weight: Decimal,
  { ratio, lowerIsBetter }: Judgement,
  method: Method,
): Decimal[] {
  if (!ratio) return [];
  const reached = Decimal.max(ratio, 0);
  const points = lowerIsBetter
    ? method.lowerIsBetter.map((formula) =>
        formula === "inverse"
          ? weight.div(reached)
          : weight.times(Decimal.max(new Decimal(2).minus(reached), 0)),
      )
    : [weight.times(reached)];
  return points.filter((one) => one.lessThan(weight));
}
