import type { Change } from "../../sheet/workbook";
import type { OwnWrites } from "./own-writes";
import { runInExcel } from "./run";

/**
 * Tells of every change of cells that is not this add-in's own, until the returned function is called.
 * `nameOf` gives the name of a sheet by its id as it was last read, undefined where it was not.
 */
export async function watchChanges(
  onChange: (change: Change) => void,
  nameOf: (id: string) => string | undefined,
  own: OwnWrites,
): Promise<() => Promise<void>> {
  const tell = async (event: Excel.WorksheetChangedEventArgs): Promise<void> => {
    if (event.triggerSource === "ThisLocalAddin") return;
    const sheet = nameOf(event.worksheetId) ?? (await askName(event.worksheetId));
    if (sheet === null) return;
    const change = { sheet, range: event.address };
    // Older Excels have nothing there, or null.
    const isOwn = !event.triggerSource && own.has(change);
    if (!isOwn) onChange(change);
  };
  const handler = await runInExcel(async (context) => {
    const added = context.workbook.worksheets.onChanged.add(tell);
    await context.sync();
    return added;
  });
  return () =>
    runInExcel(async (context) => {
      handler.remove();
      await context.sync();
    }, handler.context as Excel.RequestContext);
}

/** The name of a sheet that is new since the last reading; null when it cannot be told. */
async function askName(id: string): Promise<string | null> {
  const asked = runInExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(id);
    sheet.load("name");
    await context.sync();
    return sheet.isNullObject ? null : sheet.name;
  });
  return asked.catch(() => null);
}
