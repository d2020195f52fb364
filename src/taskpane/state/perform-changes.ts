import { inverse } from "../../sheet/edit";
import { sheetNameOf } from "../../template/choices";
import { lastFormOf, usualChoices } from "./blank-form";
import { prefer } from "./perform-settings";
import { writeUndo } from "./stored-undo";
import type { Task, TaskOf } from "./task";
import type { Tools } from "./tools";
import type { Undoable } from "./undoable";

/** Whatever was changed is checked. */
const CHECK: Task = { kind: "check", by: "pane" };

export async function write({ edits }: TaskOf<"write">, tools: Tools): Promise<Task> {
  const { workbook, store } = tools;
  const before = store.state().undoable;
  store.dispatch({ type: "wrote", report: await workbook.apply(edits), asked: edits });
  if (store.state().undoable !== before) await storeUndo(tools);
  return CHECK;
}

/** Sets up a blank form and remembers what was chosen for it. */
export async function insert(task: TaskOf<"insert">, tools: Tools): Promise<Task> {
  const { workbook, store } = tools;
  const { template, at } = task;
  const { draftAt } = await import("./draft-at");
  const choices =
    task.choices ?? usualChoices(template, store.state().preferences.lastForm, new Date());
  const inserted = await workbook.insert(
    draftAt(template, choices, at),
    at ? { kind: "on-sheet", name: at.sheet } : { kind: "new-sheet", name: sheetNameOf(choices) },
  );
  store.dispatch({ type: "inserted", inserted });
  await storeUndo(tools);
  await unlessRefused(prefer({ lastForm: lastFormOf(template, choices) }, tools));
  return CHECK;
}

/** Puts the result of the check onto a new sheet, which no check takes for a form. */
export async function report({ draft, name }: TaskOf<"report">, tools: Tools): Promise<Task> {
  const inserted = await tools.workbook.insert(draft, { kind: "new-sheet", name });
  tools.store.dispatch({ type: "inserted", inserted });
  await storeUndo(tools);
  return CHECK;
}

/** Puts a row in or takes it out, and brings the user to the new one. */
export async function changeRow({ plan, next }: TaskOf<"row">, tools: Tools): Promise<Task> {
  await tools.workbook.changeRow(plan.change);
  tools.store.dispatch({ type: "row-changed", plan });
  await storeUndo(tools);
  if (next) await unlessRefused(tools.workbook.select(next));
  return CHECK;
}

export async function undo({ undoable }: TaskOf<"undo">, tools: Tools): Promise<Task> {
  await takeBack(undoable, tools);
  await storeUndo(tools);
  return CHECK;
}

async function takeBack(undoable: Undoable, { workbook, store }: Tools): Promise<void> {
  switch (undoable.kind) {
    case "edits":
      store.dispatch({ type: "undid", report: await workbook.apply(inverse(undoable.edits)) });
      return;
    case "insertion": {
      const { inserted } = undoable;
      const left = await workbook.takeOut(inserted);
      store.dispatch({ type: "taken-out", inserted, left });
      return;
    }
    case "row":
      await workbook.changeRow(undoable.undo);
      store.dispatch({ type: "row-restored" });
  }
}

/** Stores what can be taken back; a workbook that does not take it in leaves it in this pane. */
async function storeUndo({ workbook, store }: Tools): Promise<void> {
  const { undoable } = store.state();
  const text = writeUndo(undoable);
  const taken = await unlessRefused(workbook.keep("undo", text));
  store.dispatch({ type: "undo-stored", stored: undoable === null || (taken && text !== null) });
}

/** Does what may fail without harm, since the change itself is done; tells whether it was done. */
function unlessRefused(doing: Promise<void>): Promise<boolean> {
  return doing.then(
    () => true,
    () => false,
  );
}
