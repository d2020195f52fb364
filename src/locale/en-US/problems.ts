import type { PROBLEMS as Chinese } from "../zh-CN/problems";

export const PROBLEMS: typeof Chinese = {
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
      why: "The file was opened read-only or is in Protected View.",
      next: "Choose Enable Editing or save a copy, open it and try again.",
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
    "no-host": {
      what: "There is no connection to Excel.",
      why: "This pane has to be opened in Excel; or Excel did not answer within 3 seconds.",
      next: "Close the pane and open it again from the Self-evaluation tab. Without Excel, use the browser page.",
    },
    unknown: {
      what: "The operation did not finish.",
      why: "Excel returned an error that was not foreseen.",
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
