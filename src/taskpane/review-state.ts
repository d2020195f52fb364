import { sameCell, type CellAddress } from "../sheet/address";
import type { Edit } from "../sheet/edit";
import type { WorkbookSnapshot } from "../sheet/snapshot";
import type { Mark, MarkReport, WorkbookProblem, WriteReport } from "../sheet/workbook";
import type { Review } from "../review";

/** Something the user asks of the workbook, with all that is needed to ask it again. */
export type Task =
  | { readonly kind: "check" }
  | { readonly kind: "write" | "undo"; readonly edits: readonly Edit[]; readonly marked: boolean }
  | { readonly kind: "mark"; readonly marks: readonly Mark[] }
  | { readonly kind: "clear" }
  | { readonly kind: "locate"; readonly at: CellAddress };

/** The last finished check: what was read and what was found in it. */
export interface Checked {
  readonly snapshot: WorkbookSnapshot;
  readonly review: Review;
  readonly at: Date;
}

export interface Failure {
  readonly task: Task;
  readonly problem: WorkbookProblem;
  readonly detail: string;
}

/** What became of the last task that changed the workbook. */
export type Notice =
  | { readonly kind: "written" | "undone"; readonly report: WriteReport }
  | { readonly kind: "marked" | "cleared"; readonly report: MarkReport };

export interface State {
  /** The task under way; null when the pane waits for the user. */
  readonly doing: Task["kind"] | null;
  readonly checked: Checked | null;
  readonly failure: Failure | null;
  readonly notice: Notice | null;
  readonly previewing: boolean;
  /** The edits of the last write, for taking it back. */
  readonly undoable: readonly Edit[];
  /** Whether the pane has put marks on the sheet that it has not cleared. */
  readonly marked: boolean;
}

export type Action =
  | { readonly type: "asked"; readonly kind: Task["kind"] }
  | { readonly type: "started"; readonly kind: Task["kind"] }
  | { readonly type: "finished" }
  | { readonly type: "failed"; readonly failure: Failure }
  | { readonly type: "checked"; readonly checked: Checked }
  | { readonly type: "wrote" | "undid"; readonly report: WriteReport }
  | { readonly type: "marked" | "cleared"; readonly report: MarkReport }
  | { readonly type: "dismissed" }
  | { readonly type: "previewed"; readonly open: boolean };

export const initialState: State = {
  doing: null,
  checked: null,
  failure: null,
  notice: null,
  previewing: false,
  undoable: [],
  marked: false,
};

export function reduce(state: State, action: Action): State {
  switch (action.type) {
    case "asked":
      return { ...state, failure: null, notice: action.kind === "locate" ? state.notice : null };
    case "started":
      return { ...state, doing: action.kind };
    case "finished":
      return { ...state, doing: null };
    case "failed":
      return { ...state, failure: action.failure };
    case "checked":
      return { ...state, checked: action.checked, previewing: false };
    case "wrote":
      return afterWrite(state, action.report);
    case "undid":
      return afterUndo(state, action.report);
    case "marked":
      return { ...state, marked: true, notice: { kind: "marked", report: action.report } };
    case "cleared":
      return { ...state, marked: false, notice: { kind: "cleared", report: action.report } };
    case "dismissed":
      return { ...state, notice: null };
    case "previewed":
      return { ...state, previewing: action.open, failure: null, notice: null };
  }
}

/** A write that changed nothing leaves the one before it to be taken back. */
function afterWrite(state: State, report: WriteReport): State {
  const undoable = report.written.length > 0 ? report.written : state.undoable;
  return { ...state, undoable, previewing: false, notice: { kind: "written", report } };
}

/** Cells the user has changed since stay the user's; the others may be tried again. */
function afterUndo(state: State, report: WriteReport): State {
  const retry = report.skipped.filter(
    ({ reason }) => reason === "protected" || reason === "failed",
  );
  const undoable = state.undoable.filter((edit) => retry.some(({ at }) => sameCell(at, edit.at)));
  return { ...state, undoable, notice: { kind: "undone", report } };
}
