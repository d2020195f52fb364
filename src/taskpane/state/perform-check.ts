import type { Mark } from "../../sheet/workbook";
import { marksOf } from "../../outcome";
import { driven } from "./driven";
import { readPreferences } from "./preferences";
import type { Progress, State } from "./state";
import { readStoredSettings } from "./stored-settings";
import { readUndo } from "./stored-undo";
import type { Task, TaskOf } from "./task";
import type { Tools } from "./tools";

/** Reads what the workbook stores for the pane. */
export async function load({ workbook, rulebook, store }: Tools): Promise<null> {
  const [{ rules }, settings, preferences, written] = await Promise.all([
    rulebook(),
    workbook.kept("settings"),
    workbook.kept("preferences"),
    workbook.kept("undo"),
  ]);
  store.dispatch({
    type: "loaded",
    rules,
    storedSettings: readStoredSettings(settings, rules),
    preferences: readPreferences(preferences),
    undoable: readUndo(written),
  });
  return null;
}

/**
 * Reads and judges. Where marks stand they follow, but not in a check that nobody asked for: painting
 * cells would take Excel's own undo away while the user types.
 */
export async function check(task: TaskOf<"check">, tools: Tools): Promise<Task | null> {
  const { workbook, store } = tools;
  if (!store.state().loaded) await load(tools);
  const { review, rules } = await tools.rulebook();
  const signal = tools.newSignal();
  const tell = (step: Progress["step"]) => (done: number, all: number) =>
    store.dispatch({ type: "progressed", progress: { step, done, all } });
  const snapshot = await workbook.read({
    onProgress: tell("reading"),
    signal,
    kept: ["settings"],
    patient: task.by === "ribbon",
    active: isCellWanted(store.state()),
    keepUndo: task.by === "change",
  });
  const storedSettings = readStoredSettings(snapshot.kept?.["settings"] ?? null, rules);
  const judging = tell("judging");
  const result = await driven(review(snapshot, storedSettings.settings), {
    onProgress: ({ done, all }) => judging(done, all),
    signal,
  });
  store.dispatch({
    type: "checked",
    checked: { snapshot, review: result, at: new Date() },
    storedSettings,
  });
  if (task.for) store.dispatch({ type: "viewed", view: task.for });
  const remark = task.by !== "change" && store.state().marks > 0;
  const fromRibbon = task.by === "ribbon" && !task.for && store.state().preferences.markAfterRibbon;
  return remark || fromRibbon ? { kind: "mark", marks: marksOf(result) } : null;
}

/** Marks that are renewed are not news. */
export async function mark(marks: readonly Mark[], asked: Task, tools: Tools): Promise<null> {
  const { workbook, store } = tools;
  const renewed = asked.kind !== "mark" && store.state().marks > 0;
  const report = await workbook.mark(marks);
  store.dispatch({ type: "marked", report, marks: marks.length, news: !renewed });
  return null;
}

/** The view of the rows needs the very cell; else the events of the selection tell it, once it is known. */
function isCellWanted({ view, selected }: State): boolean {
  return view === "rows" || selected === null;
}
