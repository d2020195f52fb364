import { WorkbookError } from "../../sheet/workbook";
import { clean } from "./perform-cleaning";
import { changeRow, insert, report, undo, write } from "./perform-changes";
import { check, load, mark } from "./perform-check";
import { prefer, settle } from "./perform-settings";
import type { Failure, Task } from "./task";
import type { Tools } from "./tools";

/** Does the task and what follows from it; a failure ends the chain and becomes part of the state. */
export async function perform(asked: Task, tools: Tools): Promise<void> {
  tools.store.dispatch({ type: "asked", task: asked });
  let task: Task | null = asked;
  while (task !== null) task = await attempt(task, asked, tools);
  tools.store.dispatch({ type: "finished" });
}

async function attempt(task: Task, asked: Task, tools: Tools): Promise<Task | null> {
  const { dispatch } = tools.store;
  dispatch({ type: "started", kind: task.kind });
  try {
    return await step(task, asked, tools);
  } catch (error) {
    const failure = failureOf(task, error);
    if (failure.problem === "cancelled") dispatch({ type: "cancelled" });
    else if (!isPassing(failure)) dispatch({ type: "failed", failure });
    return null;
  }
}

/** What nobody asked for and comes again by itself is no news: a cell is open for typing just now. */
function isPassing({ task, problem }: Failure): boolean {
  if (task.kind === "start") return true;
  return task.kind === "check" && task.by === "change" && problem === "cell-edit";
}

/** One call of the workbook; returns the task that follows: a write is checked, then marked anew. */
async function step(task: Task, asked: Task, tools: Tools): Promise<Task | null> {
  const { workbook, store } = tools;
  switch (task.kind) {
    case "start":
      return load(tools);
    case "check":
      return check(task, tools);
    case "write":
      return write(task, tools);
    case "insert-usual": {
      const { TEMPLATES } = await import("../../template/templates");
      const template = TEMPLATES.find(({ id }) => id === task.id)!;
      return { kind: "insert", template, choices: null, at: null };
    }
    case "insert":
      if (!store.state().loaded) await load(tools);
      return insert(task, tools);
    case "report":
      return report(task, tools);
    case "row":
      return changeRow(task, tools);
    case "undo":
      return undo(task, tools);
    case "find-cell":
      store.dispatch({ type: "selected", at: await workbook.active() });
      return null;
    case "mark":
      return mark(task.marks, asked, tools);
    case "clear":
      store.dispatch({ type: "cleared", report: await workbook.clearMarks(task.unrecorded) });
      return null;
    case "clean":
      return clean(task, tools);
    case "locate":
      await workbook.select(task.at);
      return null;
    case "settings":
      return settle(task.change, tools);
    case "preferences":
      await prefer(task.change, tools);
      return null;
  }
}

function failureOf(task: Task, error: unknown): Failure {
  if (error instanceof WorkbookError) {
    return { task, problem: error.problem, detail: error.detail };
  }
  const { name, message } = error instanceof Error ? error : { name: "", message: String(error) };
  return { task, problem: name === "ChunkLoadError" ? "incomplete" : "unknown", detail: message };
}
