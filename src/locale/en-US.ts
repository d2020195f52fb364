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
  leftOut: {
    formula: "the cell holds a formula, which is never overwritten; check the cells it refers to",
    protected: "the cell is locked on a protected sheet",
    conflict: "another correction for the same cell goes first; check again after writing",
    merged: "the cell is inside a merged area and cannot be written on its own",
  },
  skippedWrite: {
    stale: "changed since the check; your content was kept",
    protected: "the cell is locked on a protected sheet",
    "missing-sheet": "its sheet no longer exists",
    failed: "Excel did not accept the write; the cell is as it was",
  },
  skippedMark: {
    stale: "its fill was changed since; left as it is",
    protected: "the cell is locked on a protected sheet",
    "missing-sheet": "its sheet no longer exists",
    failed: "Excel did not accept the mark",
  },
  unrecognised: {
    "no-indicator-rows":
      "there is a header but no indicator row; check what stands below the header",
    "no-header":
      "looks like a form but has no header row with 三级指标, 分值 and 得分; complete the header",
    "empty-template": "a blank template, not filled in yet",
    "goal-declaration": "a declaration of goals (绩效目标申报表), not a self-evaluation; not checked",
    monitoring: "a monitoring table (绩效监控表), not a self-evaluation; not checked",
  },
  check: "Check now",
  checking: "Checking…",
  notChecked:
    "Checks the self-evaluation forms (项目支出绩效自评表) of this workbook: weights, scores, execution rates, explanations. It reads and changes nothing.",
  checkUnfinished: "The check did not finish",
  counts: (errors, warnings, hints) =>
    `${places(errors, "error")}, ${places(warnings, "warning")}, ${places(hints, "hint")}`,
  nothingFound: "No problems found",
  scope: (forms, unread, time) =>
    `${places(forms, "form")}${unread > 0 ? `, ${unread} not understood` : ""} · checked at ${time}`,
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
  mark: "Mark",
  clearMarks: "Clear marks",
  write: "Write totals and corrections",
  undo: "Undo this write",
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
  skippedTitle: (count) => `${cells(count)} left as they were:`,
  unrecognisedTitle: (count) => `Tables not understood (${count})`,
  openWorkbench: "Open the browser page",
  version: (version) => `Version ${version}`,
  workbench: {
    title: "Self-evaluation form check · in the browser",
    about: "No Excel needed. Files are opened in this browser only and never uploaded.",
    open: "Open .xlsx",
    sample: "Sample workbook",
    loading: "Opening…",
    drop: "Drop to open this file",
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
