import type { ChangeAction } from "./action";
import type { State } from "./state";
import { afterUndo, afterWrite, type Undoable } from "./undoable";

/** What can be taken back after a change, what is told of it, and where it is shown. */
export function afterChange(
  undoable: Undoable | null,
  action: ChangeAction,
): Partial<Pick<State, "undoable" | "notice" | "view">> {
  switch (action.type) {
    case "wrote":
      return {
        undoable: afterWrite(undoable, action.report, action.asked),
        notice: { kind: "written", report: action.report },
        view: "results",
      };
    case "undid":
      return {
        undoable: afterUndo(undoable, action.report),
        notice: { kind: "undone", report: action.report },
      };
    case "inserted":
      return {
        undoable: { kind: "insertion", inserted: action.inserted },
        notice: { kind: "inserted", inserted: action.inserted },
        view: "results",
      };
    case "row-changed":
      return {
        undoable: { kind: "row", undo: action.plan.undo },
        notice: { kind: "row-changed", change: action.plan.change },
      };
    case "taken-out": {
      const { inserted, left } = action;
      return { undoable: null, notice: { kind: "taken-out", inserted, left } };
    }
    case "row-restored":
      return { undoable: null, notice: { kind: "row-restored" } };
  }
}
