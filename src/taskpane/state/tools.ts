import type { RuleData } from "../../lint/rule";
import type { Settings } from "../../lint/settings";
import type { Review, ReviewProgress } from "../../review";
import type { WorkbookSnapshot } from "../../sheet/snapshot";
import type { Workbook } from "../../sheet/workbook";
import type { Store } from "./store";

/** A review in steps, so that the pane stays alive during a long one. */
export type Reviewer = (
  snapshot: WorkbookSnapshot,
  settings: Settings,
) => Generator<ReviewProgress, Review>;

/** The rules, and the review by them. */
export interface Rulebook {
  readonly rules: readonly RuleData[];
  readonly review: Reviewer;
}

/** What the pane's tasks are done with. */
export interface Tools {
  readonly workbook: Workbook;
  /** Larger than the pane itself, so it comes after it. */
  readonly rulebook: () => Promise<Rulebook>;
  readonly store: Store;
  /** A new signal for each reading; the one before it is of no use any more. */
  readonly newSignal: () => AbortSignal;
}
