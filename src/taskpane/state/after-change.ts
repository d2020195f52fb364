import type { RowPlan } from "../../template";
import type { Edit } from "../../sheet/edit";
import type { Inserted, WriteReport } from "../../sheet/workbook";
import type { State } from "./state";
import { afterUndo, afterWrite, type Undoable } from "./undoable";

/** What the pane has done to the workbook. */
export type ChangeAction =
  | { readonly type: "wrote"; readonly report: WriteReport; readonly asked: readonly Edit[] }
  | { readonly type: "undid"; readonly report: WriteReport }
  | { readonly type: "inserted"; readonly inserted: Inserted }
  | { readonly type: "row-changed"; readonly plan: RowPlan }
  | { readonly type: "taken-out"; readonly inserted: Inserted }
  | { readonly type: "row-restored" };

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
    case "taken-out":
      return { undoable: null, notice: { kind: "taken-out", inserted: action.inserted } };
    case "row-restored":
      return { undoable: null, notice: { kind: "row-restored" } };
  }
}
