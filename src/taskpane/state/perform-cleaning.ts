import type { TaskOf } from "./task";
import { settle } from "./perform-settings";
import type { Tools } from "./tools";

/** Takes what was chosen out of the file; the marks go last, since Excel may refuse them. */
export async function clean({ left }: TaskOf<"clean">, tools: Tools): Promise<null> {
  const { workbook, store } = tools;
  const before = store.state().marks;
  if (left.includes("undo")) await workbook.keep("undo", null);
  if (left.includes("ignored")) await settle({ kind: "heed-all" }, tools);
  if (left.includes("rules")) await settle({ kind: "usual-rules" }, tools);
  store.dispatch({ type: "cleaned", left });
  if (left.includes("marks") && before > 0) {
    store.dispatch({ type: "cleared", report: await workbook.clearMarks() });
  }
  return null;
}
