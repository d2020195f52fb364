import type { CellAddress } from "../sheet/address";
import type { Edit } from "../sheet/edit";
import type { WorkbookSnapshot } from "../sheet/snapshot";
import type { Finding } from "./rule";

/** Why a correction is not in the plan. */
export type LeftOutReason = "formula" | "protected" | "conflict" | "merged";

/** One line of the preview: an edit and the finding it answers. */
export interface PlannedEdit extends Edit {
  readonly finding: Finding;
}

/** What would be written, and what would not. */
export interface EditPlan {
  readonly edits: readonly PlannedEdit[];
  readonly leftOut: readonly {
    readonly at: CellAddress;
    readonly reason: LeftOutReason;
    readonly finding: Finding;
  }[];
}

/** The edits of every finding whose correction is a fix, in the findings' order. */
export function planEdits(findings: readonly Finding[], snapshot: WorkbookSnapshot): EditPlan {
  void findings;
  void snapshot;
  throw new Error("unwritten");
}
