import type { Change } from "../../sheet/workbook";
import type { OwnWrites } from "./own-writes";
import { runInExcel } from "./run";

/** What was read last. */
interface LastReading {
  /** The name of a sheet by its id, undefined where it was not read. */
  nameOf(id: string): string | undefined;
  /** Told of every sheet whose cells have moved since, by whomever. */
  forget(id: string): void;
}

/** Tells of every change of cells that is not this add-in's own, until the returned function is called. */
export async function watchChanges(
  onChange: (change: Change) => void,
  last: LastReading,
  own: OwnWrites,
): Promise<() => Promise<void>> {
  const tell = async (event: Excel.WorksheetChangedEventArgs): Promise<void> => {
    const moved = event.changeType !== "RangeEdited";
    if (moved) last.forget(event.worksheetId);
    if (event.triggerSource === "ThisLocalAddin") return;
    const sheet = last.nameOf(event.worksheetId) ?? (await askName(event.worksheetId));
    if (sheet === null) return;
    const change = { sheet, range: event.address, moved };
    // Some Excels that do not tell give null.
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
