import type { CellRange } from "../sheet/range";
import type { Workbook } from "../sheet/workbook";
import { readActive } from "./host/active-cell";
import { applyEdits } from "./write/apply-plan";
import { changeRow } from "./rows/change-row";
import { placesOfDraft, placesOfEdits, placesOfRow } from "./footprint";
import { insertDraft } from "./drafts/insert-draft";
import { storeText, readStored } from "./host/storage";
import type { Session } from "./marks/mark-sight";
import { requestRecord } from "./marks/mark-record";
import { changeMarks } from "./marks/change-marks";
import { OwnWrites } from "./host/own-writes";
import { readSnapshot } from "./read/read-snapshot";
import { runInExcel } from "./host/run";
import { selectCell } from "./host/select";
import { takeOut } from "./drafts/take-out";
import { watchChanges, watchSelection } from "./host/watch";

/** The workbook that is open in Excel around this pane. */
export function excelWorkbook(): Workbook {
  let session: Session | null = null;
  const own = new OwnWrites();
  const nameOf = (id: string) => session?.sheets.find((sheet) => sheet.id === id)?.name;
  const writing = <T>(
    ranges: readonly CellRange[],
    write: (context: Excel.RequestContext) => Promise<T>,
  ): Promise<T> => own.during(ranges, () => runInExcel(write));
  const change: Workbook["mark"] = (marks) =>
    runInExcel(async (context) => {
      const changed = await changeMarks(context, marks, session);
      session = changed.session;
      return changed.report;
    });
  return {
    read: (reading) =>
      runInExcel(async (context) => {
        const recorded = requestRecord(context.workbook);
        const { snapshot, sheets } = await readSnapshot(context, reading);
        session = { recorded: recorded(), sheets };
        const marks = session.recorded.length;
        return marks > 0 ? { ...snapshot, marks } : snapshot;
      }),
    apply: (edits) => writing(placesOfEdits(edits), (context) => applyEdits(context, edits)),
    mark: change,
    clearMarks: () => change([]),
    active: () => runInExcel(readActive),
    insert: (draft, place) =>
      writing(placesOfDraft(draft, place), (context) => insertDraft(context, draft, place)),
    takeOut: (inserted) => writing([inserted.range], (context) => takeOut(context, inserted)),
    changeRow: (change) => writing(placesOfRow(change), (context) => changeRow(context, change)),
    select: (address) => runInExcel((context) => selectCell(context, address)),
    watch: (onChange) => watchChanges(onChange, nameOf, own),
    watchSelection: (onSelect) => watchSelection(onSelect, nameOf),
    kept: (name) => runInExcel((context) => readStored(context, name)),
    keep: (name, text) => runInExcel((context) => storeText(context, name, text)),
  };
}
