import type { CellAddress } from "../sheet/address";
import type { Edit } from "../sheet/edit";
import type { Finding } from "./rule";

/** One cell of a correction. */
export interface PlannedEdit extends Edit {
  /** What the cell shows before. */
  readonly shown: string;
  /** The cells whose sum it writes; none where it writes anything else. */
  readonly sum: readonly CellAddress[];
}

/** The edits that answer one finding, in reading order; they are written together or not at all. */
export interface Correction {
  readonly finding: Finding;
  readonly edits: readonly PlannedEdit[];
  /** What a cell that is corrected alone will show, in the rule's words; null where nothing says it. */
  readonly expected: string | null;
}

/**
 * Why a correction is not in the plan: the cell holds the user's formula or is locked on a protected
 * sheet, another correction changes the same cell or one it rests on, or it lies inside a merged area.
 */
export type LeftOutReason = "formula" | "protected" | "conflict" | "merged";

/** A correction that is not in the plan, with the first cell that stands in its way. */
export interface LeftOut {
  readonly at: CellAddress;
  readonly reason: LeftOutReason;
  readonly finding: Finding;
}

/** What could be written, the corrections of errors first, and what could not. */
export interface EditPlan {
  readonly corrections: readonly Correction[];
  readonly leftOut: readonly LeftOut[];
}

/** What the user wants written where a formula is possible: the formula, or its result. */
export type WriteAs = "formula" | "value";
