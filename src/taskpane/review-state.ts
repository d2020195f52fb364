import { sameCell } from "../sheet/address";
import type { Edit } from "../sheet/edit";
import type { WorkbookSnapshot } from "../sheet/snapshot";
import type { MarkReport, WriteReport } from "../sheet/workbook";
import type { Review } from "../review";
import { NOTHING_KEPT, type KeptSettings } from "./kept-settings";
import { DEFAULT_PREFERENCES, type Preferences } from "./preferences";
import type { Failure, Notice, Task } from "./task";

/** The last finished check: what was read and what was found in it. */
export interface Checked {
  readonly snapshot: WorkbookSnapshot;
  readonly review: Review;
  readonly at: Date;
}

/** Sheets read and sheets in all. */
export interface Progress {
  readonly done: number;
  readonly all: number;
}

export type View = "results" | "preview" | "settings";

export interface State {
  /** The task under way; null when the pane waits for the user. */
  readonly doing: Task["kind"] | null;
  readonly progress: Progress | null;
  readonly checked: Checked | null;
  /** Sheets that were changed after the last check began to read. */
  readonly changed: readonly string[];
  /** Of these the sheets changed since the check under way began to read. */
  readonly changedWhileReading: readonly string[];
  /** Whether the workbook tells of changes. */
  readonly watching: boolean;
  readonly failure: Failure | null;
  readonly notice: Notice | null;
  readonly view: View;
  /** The edits of the last write, for taking it back. */
  readonly undoable: readonly Edit[];
  /** What is worth knowing about them: kept in this pane only, or lost because not readable. */
  readonly undoRemark: "only-here" | "unreadable" | null;
  /** Whether the pane has put marks on the sheet that it has not cleared. */
  readonly marked: boolean;
  /** Whether what the workbook keeps for the pane has been read. */
  readonly loaded: boolean;
  readonly kept: KeptSettings;
  readonly preferences: Preferences;
}

export type Action =
  | { readonly type: "asked"; readonly task: Task }
  | { readonly type: "started"; readonly kind: Task["kind"] }
  | { readonly type: "finished" }
  | { readonly type: "failed"; readonly failure: Failure }
  | {
      readonly type: "loaded";
      readonly kept: KeptSettings;
      readonly preferences: Preferences;
      readonly undoable: readonly Edit[] | null;
    }
  | { readonly type: "progressed"; readonly progress: Progress }
  | { readonly type: "cancelled" }
  | { readonly type: "checked"; readonly checked: Checked; readonly kept: KeptSettings }
  | { readonly type: "judged"; readonly review: Review }
  | { readonly type: "settled"; readonly kept: KeptSettings }
  | { readonly type: "preferred"; readonly preferences: Preferences }
  | { readonly type: "changed"; readonly sheet: string }
  | { readonly type: "unwatched" }
  | { readonly type: "wrote"; readonly report: WriteReport; readonly asked: readonly Edit[] }
  | { readonly type: "undid"; readonly report: WriteReport }
  | { readonly type: "undo-kept"; readonly kept: boolean }
  | { readonly type: "marked" | "cleared"; readonly report: MarkReport }
  | { readonly type: "dismissed" }
  | { readonly type: "viewed"; readonly view: View };

export const initialState: State = {
  doing: null,
  progress: null,
  checked: null,
  changed: [],
  changedWhileReading: [],
  watching: true,
  failure: null,
  notice: null,
  view: "results",
  undoable: [],
  undoRemark: null,
  marked: false,
  loaded: false,
  kept: NOTHING_KEPT,
  preferences: DEFAULT_PREFERENCES,
};

export function reduce(state: State, action: Action): State {
  switch (action.type) {
    case "asked":
      return afterAsking(state, action.task);
    case "started":
      return { ...state, doing: action.kind, ...(action.kind === "check" && freshReading) };
    case "finished":
      return { ...state, doing: null, progress: null };
    case "failed":
      return { ...state, failure: action.failure };
    case "loaded":
      return afterLoading(state, action);
    case "progressed":
      return { ...state, progress: action.progress };
    case "cancelled":
      return { ...state, notice: { kind: "cancelled" } };
    case "checked":
      return afterCheck(state, action);
    case "judged":
      return state.checked
        ? { ...state, checked: { ...state.checked, review: action.review } }
        : state;
    case "settled":
      return { ...state, kept: action.kept };
    case "preferred":
      return { ...state, preferences: action.preferences };
    case "changed":
      return afterChange(state, action.sheet);
    case "unwatched":
      return { ...state, watching: false };
    case "wrote":
      return afterWrite(state, action);
    case "undid":
      return afterUndo(state, action.report);
    case "undo-kept":
      return { ...state, undoRemark: action.kept ? null : "only-here" };
    case "marked":
      return { ...state, marked: true, notice: { kind: "marked", report: action.report } };
    case "cleared":
      return { ...state, marked: false, notice: { kind: "cleared", report: action.report } };
    case "dismissed":
      return { ...state, notice: null };
    case "viewed":
      return { ...state, view: action.view, failure: null, notice: null };
  }
}

const freshReading: Partial<State> = { progress: null, changedWhileReading: [] };

/** Whether a sheet with a table that the last check looked at has been changed since. */
export function isStale({ checked, changed }: State): boolean {
  if (!checked || changed.length === 0) return false;
  const { forms, unrecognised } = checked.review;
  return [...forms.map(({ form }) => form), ...unrecognised].some(({ range }) =>
    changed.includes(range.sheet),
  );
}

/** Looking at a cell leaves what is told as it is; a check that the user asks for shows its result. */
function afterAsking(state: State, task: Task): State {
  const asksForResults = task.kind === "check" && task.by !== "change";
  return {
    ...state,
    failure: null,
    notice: task.kind === "locate" ? state.notice : null,
    view: asksForResults && state.view === "settings" ? "results" : state.view,
  };
}

function afterLoading(state: State, loaded: Extract<Action, { type: "loaded" }>): State {
  const { kept, preferences, undoable } = loaded;
  return {
    ...state,
    loaded: true,
    kept,
    preferences,
    undoable: undoable ?? [],
    undoRemark: undoable ? null : "unreadable",
  };
}

function afterCheck(state: State, { checked, kept }: Extract<Action, { type: "checked" }>): State {
  return {
    ...state,
    checked,
    kept,
    changed: state.changedWhileReading,
    view: state.view === "preview" ? "results" : state.view,
  };
}

function afterChange(state: State, sheet: string): State {
  const reading = state.doing === "check";
  return {
    ...state,
    changed: [...state.changed.filter((each) => each !== sheet), sheet],
    changedWhileReading: reading
      ? [...state.changedWhileReading.filter((each) => each !== sheet), sheet]
      : state.changedWhileReading,
  };
}

/**
 * A write that changed nothing leaves the one before it to be taken back. Where nobody knows whether a
 * cell was written, taking back settles it: what was not written is not as expected and is left alone.
 */
function afterWrite(state: State, { report, asked }: Extract<Action, { type: "wrote" }>): State {
  const { written, skipped } = report;
  const unclear = asked.filter(({ at }) =>
    skipped.some((each) => each.reason === "unclear" && sameCell(each.at, at)),
  );
  const done = [...written, ...unclear];
  return {
    ...state,
    undoable: done.length > 0 ? done : state.undoable,
    view: "results",
    notice: { kind: "written", report },
  };
}

/** Cells the user has changed since stay the user's; the others may be tried again. */
function afterUndo(state: State, report: WriteReport): State {
  const retry = report.skipped.filter(
    ({ reason }) => reason !== "stale" && reason !== "missing-sheet",
  );
  const undoable = state.undoable.filter((edit) => retry.some(({ at }) => sameCell(at, edit.at)));
  return { ...state, undoable, notice: { kind: "undone", report } };
}
