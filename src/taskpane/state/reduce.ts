import type { Action } from "./action";
import { afterChange } from "./after-change";
import type { State } from "./state";
import type { Task } from "./task";

const FRESH_READING: Partial<State> = { progress: null, changedWhileReading: [] };

export function reduce(state: State, action: Action): State {
  switch (action.type) {
    case "asked":
      return afterAsking(state, action.task);
    case "started":
      return { ...state, doing: action.kind, ...(action.kind === "check" && FRESH_READING) };
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
      return { ...state, storedSettings: action.storedSettings };
    case "preferred":
      return { ...state, preferences: action.preferences };
    case "changed":
      return afterOthersChange(state, action);
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
    case "undo-stored":
      return { ...state, undoRemark: action.stored ? null : "only-here" };
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
  const { storedSettings, preferences, undoable } = loaded;
  return {
    ...state,
    loaded: true,
    storedSettings,
    preferences,
    undoable: undoable === "unreadable" ? null : undoable,
    undoRemark: undoable === "unreadable" ? undoable : null,
  };
}

function afterCheck(
  state: State,
  { checked, storedSettings }: Extract<Action, { type: "checked" }>,
): State {
  return {
    ...state,
    checked,
    storedSettings,
    changed: state.changedWhileReading,
    moved: state.moved.filter((sheet) => state.changedWhileReading.includes(sheet)),
    view: state.view === "preview" ? "results" : state.view,
  };
}

function afterOthersChange(
  state: State,
  { sheet, moved }: Extract<Action, { type: "changed" }>,
): State {
  const withIt = (sheets: readonly string[]) => [...sheets.filter((each) => each !== sheet), sheet];
  const { changed, changedWhileReading } = state;
  return {
    ...state,
    changed: withIt(changed),
    changedWhileReading:
      state.doing === "check" ? withIt(changedWhileReading) : changedWhileReading,
    moved: moved ? withIt(state.moved) : state.moved,
  };
}
