import type { Review } from "../../review";
import type { CellAddress } from "../../sheet/address";
import type { WorkbookSnapshot } from "../../sheet/snapshot";
import type { MarkReport } from "../../sheet/workbook";
import { afterChange, type ChangeAction } from "./after-change";
import { NOTHING_KEPT, type KeptSettings } from "./stored-settings";
import { DEFAULT_PREFERENCES, type Preferences } from "./preferences";
import type { Failure, Notice, Task } from "./task";
import type { Undoable } from "./undoable";

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

export type View = "results" | "preview" | "settings" | "template" | "rows";

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
  /** The cell a blank form is to be put at, as it was read last in this view. */
  readonly chosenCell: CellAddress | null;
  /** What was done last, for taking it back. */
  readonly undoable: Undoable | null;
  /** What is worth knowing about it: kept in this pane only, or lost because not readable. */
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
      readonly undoable: Undoable | "unreadable" | null;
    }
  | { readonly type: "progressed"; readonly progress: Progress }
  | { readonly type: "cancelled" }
  | { readonly type: "checked"; readonly checked: Checked; readonly kept: KeptSettings }
  | { readonly type: "judged"; readonly review: Review }
  | { readonly type: "settled"; readonly kept: KeptSettings }
  | { readonly type: "preferred"; readonly preferences: Preferences }
  | { readonly type: "changed"; readonly sheet: string }
  | { readonly type: "unwatched" }
  | ChangeAction
  | { readonly type: "cell-chosen"; readonly at: CellAddress }
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
  chosenCell: null,
  undoable: null,
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
      return afterOthersChange(state, action.sheet);
    case "unwatched":
      return { ...state, watching: false };
    case "wrote":
    case "undid":
    case "inserted":
    case "row-changed":
    case "taken-out":
    case "row-restored":
      return { ...state, ...afterChange(state.undoable, action) };
    case "cell-chosen":
      return { ...state, chosenCell: action.at };
    case "undo-kept":
      return { ...state, undoRemark: action.kept ? null : "only-here" };
    case "marked":
      return { ...state, marked: true, notice: { kind: "marked", report: action.report } };
    case "cleared":
      return { ...state, marked: false, notice: { kind: "cleared", report: action.report } };
    case "dismissed":
      return { ...state, notice: null };
    case "viewed":
      return { ...state, view: action.view, chosenCell: null, failure: null, notice: null };
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
  const asksForResults = task.kind === "check" && (task.by === "user" || task.by === "ribbon");
  return {
    ...state,
    failure: null,
    notice: task.kind === "locate" ? state.notice : null,
    view: asksForResults && state.view !== "preview" ? "results" : state.view,
  };
}

function afterLoading(state: State, loaded: Extract<Action, { type: "loaded" }>): State {
  const { kept, preferences, undoable } = loaded;
  return {
    ...state,
    loaded: true,
    kept,
    preferences,
    undoable: undoable === "unreadable" ? null : undoable,
    undoRemark: undoable === "unreadable" ? undoable : null,
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

function afterOthersChange(state: State, sheet: string): State {
  const reading = state.doing === "check";
  return {
    ...state,
    changed: [...state.changed.filter((each) => each !== sheet), sheet],
    changedWhileReading: reading
      ? [...state.changedWhileReading.filter((each) => each !== sheet), sheet]
      : state.changedWhileReading,
  };
}
