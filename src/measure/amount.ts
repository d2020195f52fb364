import type { Decimal } from "../sheet/number";

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

/** Whether an amount is written as a bound of others. */
export function isBound({ comparator }: Amount): boolean {
  return comparator !== null && comparator !== "=";
}
