import type { Action } from "./action";
import { afterChange } from "./after-change";
import { opened, raised } from "./listing";
import type { State } from "./state";
import type { Leftover, Task } from "./task";
import type { CellAddress } from "../../sheet/address";

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
    case "settled":
      return afterSettling(state, action);
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
    case "selected":
      return afterSelecting(state, action.at);
    case "listed":
      return { ...state, listing: { ...state.listing, ...action.change } };
    case "opened":
      return afterOpening(state, action.key);
    case "cleaned":
      return afterCleaning(state, action.left);
    case "undo-stored":
      return { ...state, undoRemark: action.stored ? null : "only-here" };
    case "marked":
      return {
        ...state,
        marks: action.marks,
        ...(action.news && { notice: { kind: "marked", report: action.report } }),
      };
    case "cleared":
      return { ...state, marks: 0, notice: { kind: "cleared", report: action.report } };
    case "dismissed":
      return { ...state, notice: null };
    case "viewed":
      return { ...state, view: action.view, failure: null, notice: null };
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
  const { rules, storedSettings, preferences, undoable } = loaded;
  return {
    ...state,
    loaded: true,
    rules,
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
    marks: checked.snapshot.marks ?? 0,
    selected: checked.snapshot.active ?? state.selected,
    listing: { ...state.listing, ignoring: null },
    changed: state.changedWhileReading,
    moved: state.moved.filter((sheet) => state.changedWhileReading.includes(sheet)),
    view: state.view === "preview" ? "results" : state.view,
  };
}

function afterSettling(
  state: State,
  { storedSettings, review }: Extract<Action, { type: "settled" }>,
): State {
  const { checked } = state;
  return {
    ...state,
    storedSettings,
    checked: checked && review ? { ...checked, review } : checked,
  };
}

/** The pane follows the hand: a finding about the cell opens. */
function afterSelecting(state: State, selected: CellAddress): State {
  const { checked, listing } = state;
  return {
    ...state,
    selected,
    listing: checked ? raised(listing, checked.review, selected) : listing,
  };
}

function afterOpening(state: State, key: string): State {
  const { checked, listing } = state;
  return checked ? { ...state, listing: opened(listing, checked.review, key) } : state;
}

function afterCleaning(state: State, left: readonly Leftover[]): State {
  return {
    ...state,
    ...(left.includes("undo") && { undoable: null, undoRemark: null }),
    notice: { kind: "cleaned" },
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
