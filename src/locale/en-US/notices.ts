import type { NOTICES as Chinese } from "../zh-CN/notices";
import { counted } from "./counted";

export const NOTICES: typeof Chinese = {
  written: (count) => `${counted(count, "cell")} written.`,
  undone: (count) => `Undone: ${counted(count, "cell")} as before.`,
  marked: (count) => `${counted(count, "cell")} marked.`,
  cleaned: "What was ticked has been cleaned up.",
  cleared: (count) => `Marks cleared from ${counted(count, "cell")}; the fills are as before.`,
  emptied: (count) =>
    `The own fill of ${counted(count, "cell")} was not on record; there is no fill now.`,
  unrecorded: (count) =>
    `The own fill of ${counted(count, "cell")} is not on record. Left as they are; cleared, they will have no fill:`,
  othersUnrecorded: (count) =>
    `${counted(count, "other cell")} in a mark's colour, whose own fill is not on record, left as they are.`,
  clearUnrecorded: "Clear",
  leaveUnrecorded: "Keep",
  inserted: (sheet, range) => `Blank form inserted in “${sheet}” (${range}).`,
  insertedBeside:
    "This sheet has other content, so column widths, page setup and frozen panes stay as they were.",
  amiss: (names) => `These cells differ from the blank form, look at them: ${names}.`,
  unfinished: {
    widths: "The widths of the columns could not be set; adjust them by hand.",
    page: "The page set-up was not finished, often because no printer is installed. Before printing, set A4 portrait, 1 page wide, on the Page Layout tab.",
    frozen: "Freezing the head was not finished; if you want it, use the View tab.",
    selection: "Excel was not brought to the inserted form; click the tab of its sheet.",
  },
  notTakenBack: {
    widths: "The widths of the columns could not be given back; adjust them by hand if needed.",
    frozen: "The panes could not be unfrozen; use Unfreeze Panes on the View tab.",
  },
  takenOut: "Undone: the inserted form was cleared.",
  sheetStays: (sheet) => `The sheet “${sheet}” stays, blank; delete it by hand if not needed.`,
  rowInserted: (sheet, row) =>
    `Row ${row} added in “${sheet}”; totals and merged cells were adjusted.`,
  rowDeleted: (sheet, row) =>
    `Row ${row} deleted from “${sheet}”; totals and merged cells were adjusted.`,
  rowRestored: "Undone: the rows are as before.",
  skippedTitle: (count) => `${counted(count, "cell")} left as they were:`,
  skippedWrite: {
    stale: "changed since the check; your content was kept, see the new result",
    protected: "the cell is locked on a protected sheet; unprotect the sheet, then write again",
    "missing-sheet": "its sheet no longer exists; check again",
    array: "the cell shares one formula with others (array formula); change that formula instead",
    table:
      "the cell is in an Excel table, where a formula would fill its column; type it in, or write values instead (Settings)",
    failed: "Excel did not accept the write; the cell is as it was, fill it in by hand",
    unclear: "Excel broke off, so it is not known whether the cell was written; look at it",
  },
  skippedMark: {
    stale: "its fill was changed since and was left as it is; set it by hand if needed",
    protected: "the cell is locked on a protected sheet; unprotect the sheet, then try again",
    "missing-sheet": "its sheet no longer exists; check again",
    array:
      "the cell shares one formula with others (array formula) and was not marked; colour it by hand",
    table: "the cell is in an Excel table and was not marked; colour it by hand",
    failed: "Excel did not accept the mark; check again, then try once more",
    unclear: "Excel broke off, so it is not known whether the fill was changed; look at it",
  },
};
