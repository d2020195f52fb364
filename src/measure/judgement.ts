import type { Decimal } from "../sheet/number";

/** How an actual value stands to its target; "unknown" whenever that can't be told. */
export type Verdict = "met" | "missed" | "unknown";

export interface Judgement {
  readonly verdict: Verdict;
  /** Actual divided by target, for quantities in proportion; null for dates, levels and words. */
  readonly ratio: Decimal | null;
  readonly lowerIsBetter: boolean;
}

export const UNKNOWN: Judgement = { verdict: "unknown", ratio: null, lowerIsBetter: false };
