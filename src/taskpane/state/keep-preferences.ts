import type { Tools } from "./perform";
import { readPreferences, writePreferences, type Preferences } from "./preferences";

/** Changes what the workbook keeps at this moment, also by a colleague. */
export async function changePreferences(
  change: (before: Preferences) => Preferences,
  { workbook, store }: Pick<Tools, "workbook" | "store">,
): Promise<void> {
  const preferences = change(readPreferences(await workbook.kept("preferences")));
  await workbook.keep("preferences", writePreferences(preferences));
  store.dispatch({ type: "preferred", preferences });
}
