import { readA1, type CellAddress } from "../../sheet/address";
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
export function watchChanges(
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
  return listen(({ workbook }) => workbook.worksheets.onChanged.add(tell));
}

/**
 * Tells which cell the user is at whenever the selection changes, also by this add-in, until the
 * returned function is called. Of an area it is the first cell; whole rows and columns are not told.
 */
export function watchSelection(
  onSelect: (at: CellAddress) => void,
  nameOf: LastReading["nameOf"],
): Promise<() => Promise<void>> {
  const tell = async (event: Excel.WorksheetSelectionChangedEventArgs): Promise<void> => {
    const cell = readA1(event.address.split(/[:,]/)[0]!);
    const sheet = cell && (nameOf(event.worksheetId) ?? (await askName(event.worksheetId)));
    if (sheet) onSelect({ sheet, ...cell });
  };
  return listen(({ workbook }) => workbook.worksheets.onSelectionChanged.add(tell));
}

/** Adds a handler; the returned function takes it away again. */
async function listen<Event>(
  add: (context: Excel.RequestContext) => OfficeExtension.EventHandlerResult<Event>,
): Promise<() => Promise<void>> {
  const handler = await runInExcel(async (context) => {
    const added = add(context);
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
