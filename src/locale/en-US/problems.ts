import type { PROBLEMS as Chinese } from "../zh-CN/problems";

export const PROBLEMS: typeof Chinese = {
  incomplete: {
    what: "A part of the pane could not be shown.",
    why: "Most likely the network failed and the program was not downloaded completely.",
    next: "Check the network, then close the pane and open it again; if that does not help, ask your IT staff.",
  },
  problems: {
    "cell-edit": {
      what: "A cell is being edited, so nothing can be done right now.",
      why: "While the cursor is inside a cell, Excel accepts no other operation.",
      next: "Press Enter or Esc to finish editing, then choose Retry.",
    },
    protected: {
      what: "The sheet is protected and cannot be changed.",
      why: "Protect Sheet is on; the program never removes it for you.",
      next: "Unprotect the sheet on the Review tab, or ask whoever protected it, then choose Retry.",
    },
    "read-only": {
      what: "The workbook is read-only and cannot be changed.",
      why: "The file is in Protected View, or opened for viewing in a browser.",
      next: "Choose Enable Editing or Edit, or save a copy, open it and try again.",
    },
    missing: {
      what: "The sheet or cell could not be found.",
      why: "The sheet may have been renamed, moved or deleted since the check.",
      next: "Run the check again.",
    },
    "too-large": {
      what: "The sheet is too large and was not read to its end.",
      why: "Often whole rows or columns carry formatting, which makes the used range far larger than the form.",
      next: "Delete the spare rows and columns below and beside the form, or copy the form to a new workbook, then choose Retry.",
    },
    cancelled: {
      what: "The check was cancelled.",
      why: "Cancel was chosen while reading.",
      next: "Check again when you need the result.",
    },
    occupied: {
      what: "This area is not blank, so nothing was inserted.",
      why: "A blank form is written only where nothing stands; nothing is overwritten.",
      next: "Clear the area and choose Retry, select another cell and insert there, or insert into a new sheet.",
      lead: "Cell with content: ",
    },
    stale: {
      what: "The sheet was changed after it was read, so nothing was done.",
      why: "A cell no longer holds what it held; you or a colleague may just have filled it in.",
      next: "Check again, look at the row and try once more.",
      lead: "Cell that differs: ",
    },
    inactive: {
      what: "No cell of this workbook is selected in Excel.",
      why: "A chart may be selected, or another workbook is in front: then Excel does not say where you are, and refuses some actions.",
      next: "Click a cell of the workbook, then choose Retry.",
    },
    merged: {
      what: "Merged cells stand in the way, so nothing was changed.",
      why: "What was to be changed takes in only a part of a merged cell.",
      next: "Unmerge these cells, do it again, and merge them afterwards.",
    },
    "rows-blocked": {
      what: "No row can be added or deleted here, so nothing was changed.",
      why: "An Excel table, a formula that fills several cells (array formula) or something else that cannot be split lies across this row.",
      next: "Move it to another sheet, or add or delete the row by hand in Excel.",
    },
    "sheet-full": {
      what: "The last rows of the sheet hold something, so no row can be added.",
      why: "One more row would push the last one off the sheet.",
      next: "Press Ctrl+End to find the last cell, delete the rows that are not needed, and try again.",
    },
    filtered: {
      what: "The sheet is filtered, so nothing was changed.",
      why: "Some rows are hidden by a filter, and Excel does not allow this among them.",
      next: "Clear the filter on the Data tab, then choose Retry.",
    },
    "pivot-table": {
      what: "There is a PivotTable here, so nothing was changed.",
      why: "Excel does not allow this on a PivotTable.",
      next: "Move the form to a sheet without one, and try again.",
    },
    "other-sheet": {
      what: "This sheet is no worksheet, so nothing can be done on it.",
      why: "Chart sheets and macro sheets have no cells to fill in.",
      next: "Go to the sheet with the form, and try again.",
    },
    aborted: {
      what: "Excel broke this off.",
      why: "Most likely it is busy, or a workbook is being closed or switched.",
      next: "Wait a moment, then choose Retry.",
    },
    conflict: {
      what: "This came into conflict with somebody else's change and was not finished.",
      why: "A colleague is changing the workbook at the same time.",
      next: "Wait a moment, press Check again, and look before you go on.",
    },
    refused: {
      what: "Excel refused this.",
      why: "The cells are in a state that does not allow it: still being edited, or sharing one formula with others (array formula).",
      next: "Finish the edit with Enter or Esc, then choose Retry; if it still fails, do it by hand here.",
    },
    "too-many-marks": {
      what: "More than 5,000 cells would be marked, so none was.",
      why: "The fills under the marks are kept in the workbook, and Excel does not take so many.",
      next: "Write the totals and corrections first, or switch off rules you do not need now (Settings); check again, then mark.",
      lead: "Cells to be marked: ",
    },
    "not-kept": {
      what: "Nothing was marked; the fills are as they were.",
      why: "The workbook did not keep the fills under the marks, so they could not be given back.",
      next: "Save the file as .xlsx, open it again, then press “Retry”.",
    },
    "record-damaged": {
      what: "The marks were not changed; the fills are as they were.",
      why: "The record of the marks in the workbook is damaged, so the fills under them are not known.",
      next: "Go on with the file as it was before marking; if there is none, look at the fills of the marked cells by hand.",
    },
    "record-newer": {
      what: "The marks were not changed; the fills are as they were.",
      why: "The marks in the workbook were made by a later version, whose record this one cannot read.",
      next: "Update the add-in and try again, or clear the marks with the version that made them.",
    },
    "no-host": {
      what: "There is no connection to Excel.",
      why: "This pane has to be opened in Excel; or its files were not loaded completely.",
      next: "Close the pane and open it again from the Self-evaluation tab. Without Excel, use the browser page.",
    },
    unknown: {
      what: "The operation did not finish.",
      why: "Excel returned an error that was not foreseen, most likely for a moment only.",
      next: "Choose Retry; if it fails again, save and reopen the workbook, then check.",
    },
  },
  staleUndo: {
    insertion: {
      what: "Something has been filled in, so it was not undone.",
      why: "Undoing would clear the whole inserted form; your content is never deleted.",
      next: "If you do not need the form, delete it by hand; or clear what was filled in and undo again.",
      lead: "Cell that was changed: ",
    },
    row: {
      what: "The form was changed after the row, so it was not undone.",
      why: "Undoing would move or delete those cells; your content is never deleted.",
      next: "Read the row again under Add or delete rows, then add or delete it there.",
      lead: "Cell that was changed: ",
    },
  },
};
