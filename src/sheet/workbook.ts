import type { CellAddress } from "./address";
import type { Edit } from "./edit";
import type { WorkbookSnapshot } from "./snapshot";

/** The three colours of marks, the most serious first. */
export type MarkColour = "error" | "warning" | "info";

/** A highlight to put on a cell. */
export interface Mark {
  readonly at: CellAddress;
  readonly colour: MarkColour;
}

/** Why one cell was left as it is. */
export interface Skipped {
  readonly at: CellAddress;
  readonly reason: "stale" | "protected" | "missing-sheet" | "failed";
}

/** What became of a write, cell by cell: `written` and `skipped` together are all that was asked. */
export interface WriteReport {
  readonly written: readonly Edit[];
  readonly skipped: readonly Skipped[];
}

/** What became of marking or clearing: how many cells were changed, which were left alone. */
export interface MarkReport {
  readonly changed: number;
  readonly skipped: readonly Skipped[];
}

/** The open workbook, as the pane sees it. Every member rejects with a WorkbookError. */
export interface Workbook {
  read(): Promise<WorkbookSnapshot>;
  apply(edits: readonly Edit[]): Promise<WriteReport>;
  mark(marks: readonly Mark[]): Promise<MarkReport>;
  clearMarks(): Promise<MarkReport>;
  select(address: CellAddress): Promise<void>;
}

export type WorkbookProblem =
  "cell-edit" | "protected" | "read-only" | "missing" | "too-large" | "no-host" | "unknown";

/** Why the workbook could not do what was asked; `detail` is the host's own words. */
export class WorkbookError extends Error {
  constructor(
    readonly problem: WorkbookProblem,
    readonly detail: string,
  ) {
    super(`${problem}: ${detail}`);
    this.name = "WorkbookError";
  }
}
