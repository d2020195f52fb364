import type { CellRange } from "../sheet/range";
import type { Mark, MarkReport, Reading, Unrecorded, Workbook } from "../sheet/workbook";
import { readActive } from "./host/active-cell";
import { placesOfDraft, placesOfEdits, placesOfRow } from "./footprint";
import { storeText, readStored } from "./host/storage";
import type { Session } from "./marks/looks";
import { requestRecord } from "./marks/mark-record";
import { OwnWrites } from "./host/own-writes";
import { readSnapshot } from "./read/read-snapshot";
import { runInExcel, runWhenFree } from "./host/run";
import { selectCell } from "./host/select";
import { watchChanges, watchSelection } from "./host/watch";

/**
 * The workbook that is open in Excel around this pane. What writes is loaded when something is first
 * written, since the pane stands before.
 */
export function excelWorkbook(): Workbook {
  let session: Session | null = null;
  const own = new OwnWrites();
  const last = {
    nameOf: (id: string) => session?.sheets.find((sheet) => sheet.id === id)?.name,
    forget: (id: string) => {
      const merges = new Map(session?.merges);
      if (session && merges.delete(id)) session = { ...session, merges };
    },
  };
  const writing = <T>(
    ranges: readonly CellRange[],
    write: (context: Excel.RequestContext) => Promise<T>,
  ): Promise<T> => own.during(ranges, () => runInExcel(write));
  /** Writing that merges cells, or moves them. */
  const moving: typeof writing = (ranges, write) => {
    if (session) session = { ...session, merges: new Map() };
    return writing(ranges, write);
  };
  const change = async (
    marks: readonly Mark[],
    unrecorded: Unrecorded = "leave",
  ): Promise<MarkReport> => {
    const { changeMarks } = await import("./marks/change-marks");
    return runInExcel(async (context) => {
      const changed = await changeMarks(context, { marks, unrecorded }, session);
      session = changed.session;
      return changed.report;
    });
  };
  return {
    read: async (reading) => {
      const run = reading?.patient ? runWhenFree : runInExcel;
      const read = run(async (context, begun?: () => void) => {
        const onProgress: Reading["onProgress"] = (done, all) => {
          begun?.();
          reading?.onProgress?.(done, all);
        };
        const recorded = requestRecord(context.workbook);
        const { snapshot, ...seen } = await readSnapshot(
          context,
          { ...reading, onProgress },
          session?.merges,
        );
        session = { recorded: recorded().marks, ...seen };
        const marks = session.recorded.length;
        return marks > 0 ? { ...snapshot, marks } : snapshot;
      });
      // Asked for at the same time, in a batch of its own: without an active cell the rest can be read.
      const active = reading?.active ? runInExcel(readActive).catch(() => null) : null;
      const [snapshot, at] = await Promise.all([read, active]);
      return at ? { ...snapshot, active: at } : snapshot;
    },
    apply: async (edits) => {
      const { applyEdits } = await import("./write/apply-plan");
      return writing(placesOfEdits(edits), (context) => applyEdits(context, edits));
    },
    mark: (marks) => change(marks),
    clearMarks: (unrecorded) => change([], unrecorded),
    active: () => runInExcel(readActive),
    insert: async (draft, place) => {
      const { insertDraft } = await import("./drafts/insert-draft");
      return moving(placesOfDraft(draft, place), (context) => insertDraft(context, draft, place));
    },
    takeOut: async (inserted) => {
      const { takeOut } = await import("./drafts/take-out");
      return moving([inserted.range], (context) => takeOut(context, inserted));
    },
    changeRow: async (change) => {
      const { changeRow } = await import("./rows/change-row");
      return moving(placesOfRow(change), (context) => changeRow(context, change));
    },
    select: (address) => runInExcel((context) => selectCell(context, address)),
    watch: (onChange) => watchChanges(onChange, last, own),
    watchSelection: (onSelect) => watchSelection(onSelect, last.nameOf),
    kept: (name) => runInExcel((context) => readStored(context, name)),
    keep: (name, text) => runInExcel((context) => storeText(context, name, text)),
  };
}
