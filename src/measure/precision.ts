import { Decimal } from "../sheet/number";
import type { NumberField } from "../form/model/form";
import { shown } from "./totals";

/** Whether fields can be added up: none of them unreadable, in error or never calculated. */
export function canAdd(fields: readonly NumberField[]): boolean {
  return (
    fields.length > 0 &&
    fields.every(({ state }) => state === "number" || state === "blank" || state === "none")
  );
}

/** Whether a stated number is the exact one, rounded or cut at the last digit the cell shows. */
export function statesExactly(stated: NumberField, exact: Decimal): boolean {
  const written = shown(stated);
  return (
    written.equals(exact.toDecimalPlaces(stated.decimals, Decimal.ROUND_HALF_UP)) ||
    written.equals(exact.toDecimalPlaces(stated.decimals, Decimal.ROUND_DOWN))
  );
}

/** Whether two cells state one number, each rounded or cut at the last digit it shows. */
export function agree(one: NumberField, other: NumberField): boolean {
  return one.decimals < other.decimals
    ? statesExactly(one, shown(other))
    : statesExactly(other, shown(one));
}

const UNITS = Array.from({ length: 10 }, (_, decimals) => new Decimal(10).pow(-decimals));

/** One unit of the last digit that a cell shows: 0.01 for "98.50". */
export function lastDigit({ decimals }: Pick<NumberField, "decimals">): Decimal {
  return UNITS[decimals] ?? new Decimal(10).pow(-decimals);
}

/** Every number from `low` to `high`. */
export interface Interval {
  readonly low: Decimal;
  readonly high: Decimal;
}

/** Whether a number of the interval, rounded or cut to `unit`, gives `stated`. */
export function roundedFrom(stated: Decimal, unit: Decimal, { low, high }: Interval): boolean {
  return high.greaterThanOrEqualTo(stated.minus(unit.div(2))) && low.lessThan(stated.plus(unit));
}
