import { sheetNameOf } from "../../template";
import { inverse } from "../../sheet/edit";
import { changePreferences } from "./keep-preferences";
import { writeUndo } from "./stored-undo";
import type { Tools } from "./perform";
import type { Task } from "./task";
import { draftAt, lastFormOf, usualChoices } from "./blank-form";
import type { Undoable } from "./undoable";

type Asked<Kind extends Task["kind"]> = Extract<Task, { readonly kind: Kind }>;

/** Whatever was changed is checked. */
const CHECK: Task = { kind: "check", by: "pane" };

export async function write({ edits }: Asked<"write">, tools: Tools): Promise<Task> {
  const { workbook, store } = tools;
  const before = store.state().undoable;
  store.dispatch({ type: "wrote", report: await workbook.apply(edits), asked: edits });
  if (store.state().undoable !== before) await keepUndo(tools);
  return CHECK;
}

/** Sets up a blank form and remembers what was chosen for it. */
export async function insert(task: Asked<"insert">, tools: Tools): Promise<Task> {
  const { workbook, store } = tools;
  const { template, at } = task;
  const choices =
    task.choices ?? usualChoices(template, store.state().preferences.lastForm, new Date());
  const inserted = await workbook.insert(
    draftAt(template, choices, at),
    at ? { kind: "on-sheet", name: at.sheet } : { kind: "new-sheet", name: sheetNameOf(choices) },
  );
  store.dispatch({ type: "inserted", inserted });
  await keepUndo(tools);
  const lastForm = lastFormOf(template, choices);
  await unlessRefused(changePreferences((before) => ({ ...before, lastForm }), tools));
  return CHECK;
}

/** Puts a row in or takes it out, and brings the user to the new one. */
export async function changeRow({ plan, next }: Asked<"row">, tools: Tools): Promise<Task> {
  await tools.workbook.changeRow(plan.change);
  tools.store.dispatch({ type: "row-changed", plan });
  await keepUndo(tools);
  if (next) await unlessRefused(tools.workbook.select(next));
  return CHECK;
}

export async function undo({ undoable }: Asked<"undo">, tools: Tools): Promise<Task> {
  await takeBack(undoable, tools);
  await keepUndo(tools);
  return CHECK;
}

async function takeBack(undoable: Undoable, { workbook, store }: Tools): Promise<void> {
  switch (undoable.kind) {
    case "edits":
      store.dispatch({ type: "undid", report: await workbook.apply(inverse(undoable.edits)) });
      return;
    case "insertion":
      await workbook.takeOut(undoable.inserted);
      store.dispatch({ type: "taken-out", inserted: undoable.inserted });
      return;
    case "row":
      await workbook.changeRow(undoable.undo);
      store.dispatch({ type: "row-restored" });
  }
}

/** Keeps what can be taken back; a workbook that does not take it in leaves it in this pane. */
async function keepUndo({ workbook, store }: Tools): Promise<void> {
  const { undoable } = store.state();
  const text = writeUndo(undoable);
  const taken = await unlessRefused(workbook.keep("undo", text));
  store.dispatch({ type: "undo-kept", kept: undoable === null || (taken && text !== null) });
}

/** Does what may fail without harm, since the change itself is done; tells whether it was done. */
function unlessRefused(doing: Promise<void>): Promise<boolean> {
  return doing.then(
    () => true,
    () => false,
  );
}
