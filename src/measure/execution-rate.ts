import { Decimal } from "../sheet/number";
import type { Dialect } from "../form/model/dialect";
import type { FundRow, NumberField } from "../form/model/form";
import { lastDigit, roundedFrom, type Interval } from "./precision";

export type RateBase = "annualBudget" | "initialBudget";

/** The rates that the shown amounts allow: each amount may have been rounded at its last digit. */
export interface RateInterval extends Interval {
  readonly base: RateBase;
  readonly budget: NumberField;
  readonly executed: NumberField;
  /** Executed divided by budget, as the cells hold them. */
  readonly exact: Decimal;
}

/** The rate on each budget that the dialect may count on and the row shows; the usual base first. */
export function ratesOf(fund: FundRow, { method }: Dialect): RateInterval[] {
  const { executed } = fund;
  const amount = executed?.number;
  if (!amount) return [];
  return method.rateBase.flatMap((base) => {
    const budget = fund[base];
    if (!budget?.number?.greaterThan(0)) return [];
    const [spent, planned] = [shownFrom(executed), shownFrom(budget)];
    const low = Decimal.max(spent.low, 0).div(planned.high);
    const high = planned.low.greaterThan(0) ? spent.high.div(planned.low) : new Decimal(Infinity);
    return [{ base, budget, executed, low, high, exact: amount.div(budget.number) }];
  });
}

/** The amounts that show as the one in a cell, rounded at its last digit. */
function shownFrom(field: NumberField): Interval {
  const half = lastDigit(field).div(2);
  return { low: field.number!.minus(half), high: field.number!.plus(half) };
}

/** One way to read a stated rate, with one unit of its last digit. */
export interface RateReading {
  readonly rate: Decimal;
  readonly unit: Decimal;
  /** What the cell multiplies the rate by: 100 where 86.19 stands for 86.19 %. */
  readonly scale: 1 | 100;
}

/** 98% is 0.98 alone; a plain 1.00 may be the rate itself, a plain 98 a percentage. */
export function readingsOf(stated: NumberField): RateReading[] {
  const rate = stated.number;
  if (!rate) return [];
  const unit = lastDigit(stated);
  if (/[%％]/.test(stated.text)) return [{ rate, unit, scale: 1 }];
  return [
    { rate, unit: Decimal.min(unit, "0.01"), scale: 1 },
    { rate: rate.div(100), unit: unit.div(100), scale: 100 },
  ];
}

/** Whether some rate in the interval shows as the stated one, rounded or cut; `slack` in units of its last digit. */
export function allows(
  { low, high }: RateInterval,
  { rate, unit }: RateReading,
  slack = 0,
): boolean {
  const more = unit.times(slack);
  return roundedFrom(rate, unit, { low: low.minus(more), high: high.plus(more) });
}
