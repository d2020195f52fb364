import { rowsEnglish } from "./rows";
import { templateEnglish } from "./template";
import type { Messages } from "./zh-CN";

const cells = (count: number) => `${count} ${count === 1 ? "cell" : "cells"}`;
const places = (count: number, one: string) => `${count} ${one}${count === 1 ? "" : "s"}`;

/** The words of the program in English. */
export const enUS: Messages = {
  product: "Self-evaluation form check",
  severity: { error: "Error", warning: "Warning", info: "Hint" },
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
      next: "Clear the area and choose Retry, select another cell and choose Read again, or insert into a new sheet.",
      lead: "Cell with content: ",
    },
    stale: {
      what: "The sheet was changed after it was read, so nothing was done.",
      why: "A cell no longer holds what it held; you or a colleague may just have filled it in.",
      next: "Choose Read selection again, look at the row and try once more.",
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
  leftOut: {
    formula: "the cell holds a formula, which is never overwritten; check the cells it refers to",
    protected: "the cell is locked on a protected sheet; unprotect the sheet, then check again",
    conflict:
      "another correction concerns the same cells and goes first; check again after writing",
    merged:
      "the cell is inside a merged area and cannot be written on its own; unmerge it, then check again",
  },
  skippedWrite: {
    stale: "changed since the check; your content was kept, see the new result",
    protected: "the cell is locked on a protected sheet; unprotect the sheet, then write again",
    "missing-sheet": "its sheet no longer exists; check again",
    array: "the cell is part of an array formula's result; change that formula instead",
    table:
      "the cell is in an Excel table, where a formula would fill its column; type it in, or write values instead (Settings)",
    failed: "Excel did not accept the write; the cell is as it was, fill it in by hand",
    unclear: "Excel broke off, so it is not known whether the cell was written; look at it",
  },
  skippedMark: {
    stale: "its fill was changed since and was left as it is; set it by hand if needed",
    protected: "the cell is locked on a protected sheet; unprotect the sheet, then try again",
    "missing-sheet": "its sheet no longer exists; check again",
    array: "the cell is part of an array formula's result and was not marked; colour it by hand",
    table: "the cell is in an Excel table and was not marked; colour it by hand",
    failed: "Excel did not accept the mark; check again, then try once more",
    unclear: "Excel broke off, so it is not known whether the fill was changed; look at it",
  },
  unrecognised: {
    "no-indicator-rows":
      "there is a header but no indicator row; check what stands below the header",
    "no-header":
      "looks like a form but has no header row with 三级指标, 分值 and 得分; complete the header",
    "empty-template": "a blank template, not filled in yet",
    "goal-declaration":
      "a declaration of goals (绩效目标申报表), not a self-evaluation; not checked",
    monitoring: "a monitoring table (绩效监控表), not a self-evaluation; not checked",
  },
  meanings: {
    category: "category",
    subcategory: "subcategory",
    name: "indicator",
    sign: "sign of the target",
    target: "target of the year",
    initialTarget: "target at the start of the year",
    measure: "unit",
    actual: "actual value",
    weight: "weight",
    score: "score",
    deduction: "points deducted",
    explanation: "explanation of deviations",
  },
  check: "Check now",
  checking: "Checking…",
  notChecked:
    "Checks the self-evaluation forms (项目支出绩效自评表) of this workbook: weights, scores, execution rates, explanations. It reads and changes nothing.",
  reading: (done, all) => `Reading ${done} of ${places(all, "sheet")}`,
  checkUnfinished: "The check did not finish",
  cancelled: "The check was cancelled; the result is as before.",
  counts: (errors, warnings, hints) =>
    `${places(errors, "error")}, ${places(warnings, "warning")}, ${places(hints, "hint")}`,
  nothingFound: "No problems found",
  unfilled: "No actual values or scores yet; check it when they are filled in.",
  allUnfilled: "The forms are not filled in yet",
  scope: (forms, unfilled, unread, ignored, time) =>
    `${places(forms, "form")}${unfilled > 0 ? `, ${unfilled} not filled in yet` : ""}${unread > 0 ? `, ${unread} not understood` : ""}${ignored > 0 ? `, ${ignored} ignored` : ""} · checked at ${time}`,
  stale: "The sheet was changed; the result may be out of date",
  recheck: "Check again",
  skippedSheets: (names) =>
    `Not read because too large: ${names}. Delete spare rows and columns outside the form, or copy the form to a new workbook, then check again.`,
  guess: (heading, meaning) => `“${heading}” as ${meaning}`,
  guesses: (list) =>
    `Headings read by what stands under them: ${list.join(", ")}. If that is wrong, use the standard headings.`,
  noFormTitle: "No form found",
  noForm: {
    what: "No self-evaluation form was found on the visible sheets.",
    why: "The check looks for headings such as 一级指标, 三级指标, 年度指标值, 实际完成值, 分值 and 得分.",
    next: "Make sure the right workbook is open, its headings are complete and its sheet is not hidden, then check again.",
  },
  unnamedForm: "No project name",
  position: (sheet, range) => `${sheet} · ${range}`,
  present: "Now",
  expected: "Should be",
  blank: "(blank)",
  locate: "Go to",
  locateCell: (cell) => `Go to ${cell}`,
  why: "Why",
  whyCell: (cell) => `Why ${cell}`,
  source: "Source: ",
  ignore: "Ignore",
  ignoreCell: (cell) => `Ignore ${cell}`,
  ignoreReason: "Reason for ignoring",
  ignoreHint: "The reason is kept in the workbook; everyone who opens it can read it.",
  ignoreReasonMissing: "Give a reason first, for example “confirmed with the department”.",
  ignoredTitle: (count) => `Ignored (${count})`,
  ignoredBecause: (reason) => `Reason: ${reason}`,
  ignoredOver: "The cell has changed since, so this no longer counts.",
  takeBack: "Stop ignoring",
  takeBackCell: (cell) => `Stop ignoring ${cell}`,
  mark: "Mark",
  clearMarks: "Clear marks",
  write: "Write totals and corrections",
  insertTemplate: "Insert blank form",
  changeRows: "Add or delete rows",
  undo: { edits: "Undo this write", insertion: "Undo blank form", row: "Undo row change" },
  undoOnlyHere:
    "The last change can be undone only until the pane is closed: its record is too large for the workbook, or was refused.",
  insertionOnlyHere:
    "The inserted form can be undone only until the pane is closed; after that, delete it by hand.",
  undoUnreadable:
    "The kept record of the last write is damaged, so it cannot be undone here; check those cells by hand.",
  retry: "Retry",
  detail: "Excel says: ",
  close: "Close",
  previewTitle: "Preview",
  previewHint: "Nothing changes before you choose Write; what is not ticked is not written.",
  previewEmpty:
    "There is no correction that can be written for you. The rest needs your own judgement.",
  becomes: "becomes",
  asItStands: (result) => `(${result} as the form stands)`,
  becomesBlank: "cleared",
  selectedCells: (chosen, all) => `${chosen} of ${cells(all)} selected`,
  confirmWrite: "Write",
  cancel: "Cancel",
  leftOutTitle: (count) => `Not written (${count})`,
  written: (count) => `${cells(count)} written.`,
  undone: (count) => `Undone: ${cells(count)} as before.`,
  marked: (count) => `${cells(count)} marked.`,
  cleared: (count) => `Marks cleared from ${cells(count)}; the fills are as before.`,
  inserted: (sheet, range) => `Blank form inserted in “${sheet}” (${range}).`,
  insertedBeside:
    "This sheet has other content, so column widths, page setup and frozen panes stay as they were.",
  amiss: (names) => `These cells differ from the blank form, look at them: ${names}.`,
  takenOut: "Undone: the inserted form was cleared.",
  sheetStays: (sheet) => `The sheet “${sheet}” stays, blank; delete it by hand if not needed.`,
  rowInserted: (sheet, row) =>
    `Row ${row} added in “${sheet}”; totals and merged cells were adjusted.`,
  rowDeleted: (sheet, row) =>
    `Row ${row} deleted from “${sheet}”; totals and merged cells were adjusted.`,
  rowRestored: "Undone: the rows are as before.",
  skippedTitle: (count) => `${cells(count)} left as they were:`,
  unrecognisedTitle: (count) => `Tables not understood (${count})`,
  settings: {
    title: "Settings",
    back: "Back",
    keptHere: "These settings are kept in this workbook and travel with the file.",
    working: "Checking and writing",
    autoCheck: "Check again after changes",
    noWatching: "This Excel does not tell of changes; use Check now instead.",
    markAfterRibbon: "Mark cells after Check on the ribbon",
    writeAs: "Write totals and rates as",
    formula: "Formulas (recalculated on change)",
    value: "Values",
    file: "Rule settings file",
    fileAbout:
      "One file can be handed to every unit to import. Ignored findings are not part of it.",
    export: "Export rule settings",
    import: "Import rule settings",
    reset: "Restore default rules",
    fileName: "ziping-rules.json",
    content: "Content of the rule settings",
    contentHint: "If no download appears, copy this text and save it as a .json file.",
    imported: (count) => `Imported. Different from the defaults: ${places(count, "rule")}.`,
    notJson: "This is no file of rule settings (JSON). Choose one made by Export rule settings.",
    fileTooLarge:
      "The file is larger than 1 MB, so it holds no rule settings. Choose one made by Export rule settings.",
    unreadable:
      "The rule settings kept in the workbook can't be used; the default rules apply and the kept text was left alone.",
    openSettings: "Open settings",
    replace: "Discard it and use the default rules",
    saveOriginal: "Export the kept text",
    rules: (all, changed) => `Rules (${all}${changed > 0 ? `, ${changed} changed` : ""})`,
    severityOf: (rule) => `Severity: ${rule}`,
    usual: (value) => `default ${value}`,
    outside: (minimum, maximum) => `Enter a number from ${minimum} to ${maximum}.`,
  },
  template: templateEnglish,
  rows: rowsEnglish,
  openWorkbench: "Open the browser page",
  version: (version) => `Version ${version}`,
  workbench: {
    title: "Self-evaluation form check · in the browser",
    about: "No Excel needed. Files are opened in this browser only and never uploaded.",
    open: "Open .xlsx",
    sample: "Sample workbook",
    loading: "Opening…",
    drop: "Drop to open this file",
    download: "Download .xlsx",
    aboutCopy:
      "The download is a copy: forms inserted here keep all their formats, opened files only their contents, not their own formats and charts.",
    copyOf: (file) => `${file}-copy.xlsx`,
    notWritten:
      "The .xlsx file was not made; the current workbook stays as it is. Press “Download .xlsx” again; if it fails again, try another browser. Reloading the page loses changes not yet downloaded.",
    sheets: "Sheets",
    grid: "Grid",
    pane: "Task pane",
    nameBox: "Cell",
    formulaBar: "Cell content",
    unreadable: (file) => `Cannot open “${file}”: `,
    kept: "The current workbook stays open.",
    unexpected:
      "An unexpected fault while reading. Try another file; if it fails again, save it as .xlsx in Excel first.",
  },
};
