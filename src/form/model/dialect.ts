import type { Words } from "./roles";

/** What an issuer does its own way when a form is scored; rules read it, never the dialect's name. */
export interface Method {
  /** Formulas for an indicator where less is better: weight·target/actual, or weight·(2 − actual/target). */
  readonly lowerIsBetter: readonly ("inverse" | "linear")[];
  /** The budget that the execution rate is counted on; the first one that the form shows. */
  readonly rateBase: readonly ("annualBudget" | "initialBudget")[];
  /** Whether the total may be capped by the execution rate. */
  readonly cappedTotal: boolean;
  /** Shares of its weight that a qualitative indicator may earn; absent: as wide as any known issuer's. */
  readonly bands?: Bands;
  /** Points by first-level label; absent: the issuer prescribes none. */
  readonly categoryWeights?: CategoryWeights;
}

/** Least and most share of the weight, both inclusive, for 达成, 部分达成 and 未达成. */
export type Bands = Readonly<
  Record<"reached" | "partly" | "missed", readonly [least: string, most: string]>
>;

export interface CategoryWeights {
  readonly execution: number;
  readonly output: number;
  readonly benefit: number;
  readonly satisfaction: number;
}

/** One issuer's form as data. */
export interface Dialect {
  readonly id: string;
  readonly name: string;
  readonly sources: readonly string[];
  readonly words: Words;
  /**
   * Labels that tell this form apart, "a|b" for either of two; one in 《》 is part of the title.
   * The dialect with the most of them, all found, is the form's.
   */
  readonly tellsApart: readonly string[];
  readonly unit: "元" | "万元" | null;
  readonly method: Method;
}

/** What is assumed of an issuer nobody has described: every known method is allowed. */
export const WIDEST_METHOD: Method = {
  lowerIsBetter: ["inverse", "linear"],
  rateBase: ["annualBudget", "initialBudget"],
  cappedTotal: true,
};
