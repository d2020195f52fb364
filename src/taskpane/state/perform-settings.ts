import { marksOf } from "../../outcome";
import { driven } from "./driven";
import { readPreferences, writePreferences, type Preferences } from "./preferences";
import { changeSettings, mayReplace, type SettingsChange } from "./settings-change";
import { readStoredSettings, writeStoredSettings } from "./stored-settings";
import type { Task } from "./task";
import type { Tools } from "./tools";

/**
 * Changes what the workbook stores at this moment, also by a colleague, and judges the last reading
 * anew. What cannot be read is left as it is unless it is to be replaced.
 */
export async function settle(
  change: SettingsChange,
  { workbook, rulebook, store }: Tools,
): Promise<Task | null> {
  const { rules, review } = await rulebook();
  const before = readStoredSettings(await workbook.kept("settings"), rules);
  if (before.unreadable && !mayReplace(change)) {
    store.dispatch({ type: "settled", storedSettings: before, review: null });
    return null;
  }
  const settings = changeSettings(before.settings, change);
  await workbook.keep("settings", writeStoredSettings(settings));
  const { checked, marks } = store.state();
  const storedSettings = { settings, unreadable: null };
  if (!isOfFindings(change)) store.dispatch({ type: "settled", storedSettings, review: null });
  const result = checked && (await driven(review(checked.snapshot, settings)));
  store.dispatch({ type: "settled", storedSettings, review: result });
  return result && marks > 0 ? { kind: "mark", marks: marksOf(result) } : null;
}

/** A finding and the note that it is ignored change places at once; a switch of a rule does not wait. */
function isOfFindings({ kind }: SettingsChange): boolean {
  return kind === "ignore" || kind === "heed";
}

/** Changes the preferences that the workbook stores at this moment, also by a colleague. */
export async function prefer(
  change: Partial<Preferences>,
  { workbook, store }: Pick<Tools, "workbook" | "store">,
): Promise<void> {
  const preferences = { ...readPreferences(await workbook.kept("preferences")), ...change };
  await workbook.keep("preferences", writePreferences(preferences));
  store.dispatch({ type: "preferred", preferences });
}
