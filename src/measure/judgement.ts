import type { Decimal } from "../sheet/number";

/** How an actual value stands to its target; "unknown" whenever that can't be told. */
export type Verdict = "met" | "missed" | "unknown";

/**
 * Why it can't be told. no-actual: nothing was reached yet. text: words that state no quantity. composite: several figures in one cell.
 * unit: quantities that do not compare. bound: what was reached is a bound or a range. direction: more may be better, or less.
 */
export type Doubt = "no-actual" | "text" | "composite" | "unit" | "bound" | "direction";

export interface Judgement {
  readonly verdict: Verdict;
  /** Null where the verdict is certain. */
  readonly doubt: Doubt | null;
  /** Actual divided by target, for quantities in proportion; null for dates, levels and words. */
  readonly ratio: Decimal | null;
  readonly lowerIsBetter: boolean;
}

/** A verdict on what is in no proportion. */
export function plainly(verdict: "met" | "missed"): Judgement {
  return { verdict, doubt: null, ratio: null, lowerIsBetter: false };
}

export function unknown(doubt: Doubt): Judgement {
  return { verdict: "unknown", doubt, ratio: null, lowerIsBetter: false };
}
