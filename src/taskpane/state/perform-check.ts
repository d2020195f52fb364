import type { Mark } from "../../sheet/workbook";
import { marksOf } from "../../review";
import { readPreferences } from "./preferences";
import { readStoredSettings } from "./stored-settings";
import { readUndo } from "./stored-undo";
import type { Task, TaskOf } from "./task";
import type { Tools } from "./tools";

/** Tasks that change the sheets; what is marked is marked anew after them. */
const CHANGING: readonly Task["kind"][] = ["write", "insert", "row", "undo"];

/** Reads what the workbook stores for the pane. */
export async function load({ workbook, rules, store }: Tools): Promise<null> {
  const [settings, preferences, written] = await Promise.all([
    workbook.kept("settings"),
    workbook.kept("preferences"),
    workbook.kept("undo"),
  ]);
  store.dispatch({
    type: "loaded",
    storedSettings: readStoredSettings(settings, rules),
    preferences: readPreferences(preferences),
    undoable: readUndo(written),
  });
  return null;
}

export async function check(
  task: TaskOf<"check">,
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
    patient: task.by === "ribbon",
    active: store.state().view === "rows",
    keepUndo: task.by === "change",
  });
  const storedSettings = readStoredSettings(snapshot.kept?.["settings"] ?? null, rules);
  const result = review(snapshot, storedSettings.settings);
  store.dispatch({
    type: "checked",
    checked: { snapshot, review: result, at: new Date() },
    storedSettings,
  });
  const remark = CHANGING.includes(asked.kind) && store.state().marked;
  const fromRibbon = task.by === "ribbon" && store.state().preferences.markAfterRibbon;
  return remark || fromRibbon ? { kind: "mark", marks: marksOf(result) } : null;
}

/** Marks that are renewed after a write are not news. */
export async function mark(marks: readonly Mark[], asked: Task, tools: Tools): Promise<null> {
  const report = await tools.workbook.mark(marks);
  const isNews = asked.kind === "mark" || (asked.kind === "check" && marks.length > 0);
  if (isNews) tools.store.dispatch({ type: "marked", report });
  return null;
}
