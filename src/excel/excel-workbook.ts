import type { Workbook } from "../sheet/workbook";
import { applyEdits } from "./apply-plan";
import { requestRecord, type RecordedMark } from "./mark-record";
import { changeMarks } from "./marks";
import { readSnapshot } from "./read-snapshot";
import { runInExcel } from "./run";
import { selectCell } from "./select";

/** The workbook that is open in Excel around this pane. */
export function excelWorkbook(): Workbook {
  let known: readonly RecordedMark[] = [];
  const change: Workbook["mark"] = (marks) =>
    runInExcel(async (context) => {
      const { report, record } = await changeMarks(context, marks, known);
      known = record;
      return report;
    });
  return {
    read: () =>
      runInExcel(async (context) => {
        const record = requestRecord(context.workbook);
        const snapshot = await readSnapshot(context);
        known = record();
        return snapshot;
      }),
    apply: (edits) => runInExcel((context) => applyEdits(context, edits)),
    mark: change,
    clearMarks: () => change([]),
    select: (address) => runInExcel((context) => selectCell(context, address)),
  };
}
