import type { RuleData } from "../../lint/rule";
import type { Settings } from "../../lint/settings";
import type { Review } from "../../review";
import type { WorkbookSnapshot } from "../../sheet/snapshot";
import { WorkbookError, type Mark, type Workbook } from "../../sheet/workbook";
import { changePreferences } from "./keep-preferences";
import { readKept, writeKept } from "./stored-settings";
import { readUndo } from "./stored-undo";
import { marksOf } from "./marks";
import { changeRow, insert, undo, write } from "./perform-changes";
import { readPreferences } from "./preferences";
import type { Store } from "./store";
import type { Failure, Task } from "./task";

export type Reviewer = (snapshot: WorkbookSnapshot, settings: Settings) => Review;

export interface Tools {
  readonly workbook: Workbook;
  readonly review: Reviewer;
  readonly rules: readonly RuleData[];
  readonly store: Store;
  /** A new signal for each reading; the one before it is of no use any more. */
  readonly newSignal: () => AbortSignal;
}

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

/** Tasks that change the sheets; what is marked is marked anew after them. */
const changing: readonly Task["kind"][] = ["write", "insert", "row", "undo"];

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
      return check(task, asked, tools);
    case "write":
      return write(task, tools);
    case "insert":
      if (!store.state().loaded) await load(tools);
      return insert(task, tools);
    case "row":
      return changeRow(task, tools);
    case "undo":
      return undo(task, tools);
    case "choose-cell":
      store.dispatch({ type: "cell-chosen", at: await workbook.active() });
      return null;
    case "mark":
      return mark(task.marks, asked, tools);
    case "clear":
      store.dispatch({ type: "cleared", report: await workbook.clearMarks() });
      return null;
    case "locate":
      await workbook.select(task.at);
      return null;
    case "settings":
      return changeSettings(task, tools);
    case "preferences":
      await changePreferences(task.change, tools);
      return null;
  }
}

/** What the workbook keeps for the pane. */
async function load({ workbook, rules, store }: Tools): Promise<null> {
  const [settings, preferences, written] = await Promise.all([
    workbook.kept("settings"),
    workbook.kept("preferences"),
    workbook.kept("undo"),
  ]);
  store.dispatch({
    type: "loaded",
    kept: readKept(settings, rules),
    preferences: readPreferences(preferences),
    undoable: readUndo(written),
  });
  return null;
}

async function check(
  task: Extract<Task, { kind: "check" }>,
  asked: Task,
  tools: Tools,
): Promise<Task | null> {
  const { workbook, review, rules, store } = tools;
  if (!store.state().loaded) await load(tools);
  const onProgress = (done: number, all: number) =>
    store.dispatch({ type: "progressed", progress: { done, all } });
  const snapshot = await workbook.read({
    onProgress,
    signal: tools.newSignal(),
    kept: ["settings"],
    active: true,
  });
  const kept = readKept(snapshot.kept?.["settings"] ?? null, rules);
  const result = review(snapshot, kept.settings);
  store.dispatch({
    type: "checked",
    checked: { snapshot, review: result, at: new Date() },
    kept,
  });
  const remark = changing.includes(asked.kind) && store.state().marked;
  const fromRibbon = task.by === "ribbon" && store.state().preferences.markAfterRibbon;
  return remark || fromRibbon ? { kind: "mark", marks: marksOf(result) } : null;
}

/** Marks that are renewed after a write are not news. */
async function mark(marks: readonly Mark[], asked: Task, tools: Tools): Promise<null> {
  const report = await tools.workbook.mark(marks);
  const isNews = asked.kind === "mark" || (asked.kind === "check" && marks.length > 0);
  if (isNews) tools.store.dispatch({ type: "marked", report });
  return null;
}

/**
 * Changes what the workbook keeps at this moment, also by a colleague, and judges the last reading
 * anew. What cannot be read is left as it is unless it is to be replaced.
 */
async function changeSettings(
  { change, replace }: Extract<Task, { kind: "settings" }>,
  { workbook, rules, review, store }: Tools,
): Promise<Task | null> {
  const before = readKept(await workbook.kept("settings"), rules);
  if (before.unreadable && !replace) {
    store.dispatch({ type: "settled", kept: before });
    return null;
  }
  const settings = change(before.settings);
  await workbook.keep("settings", writeKept(settings));
  store.dispatch({ type: "settled", kept: { settings, unreadable: null } });
  const { checked, marked } = store.state();
  if (!checked) return null;
  const result = review(checked.snapshot, settings);
  store.dispatch({ type: "judged", review: result });
  return marked ? { kind: "mark", marks: marksOf(result) } : null;
}

function failureOf(task: Task, error: unknown): Failure {
  if (error instanceof WorkbookError) {
    return { task, problem: error.problem, detail: error.detail };
  }
  return {
    task,
    problem: "unknown",
    detail: error instanceof Error ? error.message : String(error),
  };
}
