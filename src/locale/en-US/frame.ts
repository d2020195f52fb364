import type { FRAME as Chinese } from "../zh-CN/frame";
import { counted } from "./counted";

export const FRAME: typeof Chinese = {
  product: "Self-evaluation form check",
  check: "Check now",
  checking: "Checking…",
  notChecked:
    "Checks the self-evaluation forms (项目支出绩效自评表) of this workbook: weights, scores, execution rates, explanations. It reads and changes nothing.",
  reading: (done, all) => `Reading ${done} of ${counted(all, "sheet")}`,
  judging: (done, all) => `Checking… ${Math.floor((100 * done) / all)}%`,
  checkUnfinished: "The check did not finish",
  cancelled: "The check was cancelled; the result is as before.",
  counts: (errors, warnings, hints) =>
    `${counted(errors, "error")}, ${counted(warnings, "warning")}, ${counted(hints, "hint")}`,
  verdict: {
    errors: (forms, errors) =>
      `Not ready to send: ${counted(errors, "error")} in ${counted(forms, "form")}`,
    missing: (cells) => `Not filled in yet: ${counted(cells, "cell")} to go`,
    unfilled: (forms) => `Not filled in yet: ${counted(forms, "form")}`,
    inPart: (forms, warnings) =>
      warnings > 0
        ? `Not everything was checked; ${counted(warnings, "warning")} in what was`
        : `Not everything was checked; no problems found in ${counted(forms, "form")}`,
    warnings: (warnings) => `Ready to send; first look at ${counted(warnings, "warning")}`,
    hints: (forms, hints) =>
      `Ready to send: no errors or warnings in ${counted(forms, "form")}, ${counted(hints, "hint")}`,
    clean: (forms) => `Ready to send: no problems found in ${counted(forms, "form")}`,
  },
  scope: ({ forms, unfilled, unread, unjudged, ignored, time }) =>
    `${counted(forms, "form")}${unfilled > 0 ? `, ${unfilled} not filled in yet` : ""}${unread > 0 ? `, ${unread} not understood` : ""}${unjudged > 0 ? `, ${counted(unjudged, "target")} to be checked by you` : ""}${ignored > 0 ? `, ${ignored} ignored` : ""} · checked at ${time}`,
  noFormTitle: "No form found",
  stale: "The sheet was changed; the result may be out of date",
  recheck: "Check again",
  uncalculated:
    "The workbook is calculated by hand, and some formulas are not up to date, so the result may be wrong. Press F9 and check again.",
  saveAs: "The workbook was opened read-only; save it as a new file.",
  undoOnlyHere:
    "The last change can be undone only until the pane is closed: its record is too large for the workbook, or was refused.",
  insertionOnlyHere:
    "The inserted form can be undone only until the pane is closed; after that, delete it by hand.",
  undoUnreadable:
    "The kept record of the last write is damaged, so it cannot be undone here; check those cells by hand.",
  mark: "Mark",
  clearMarks: "Clear marks",
  write: "Write totals and corrections",
  insertTemplate: "Insert blank form",
  changeRows: "Add or delete rows",
  undo: { edits: "Undo this write", insertion: "Undo insertion", row: "Undo row change" },
  retry: "Retry",
  detail: "Excel says: ",
  close: "Close",
  cancel: "Cancel",
  lateHost: {
    what: "Waiting for Excel...",
    why: "Just after Excel was started this may take half a minute; the pane then appears by itself.",
    next: "If nothing happens, close the pane and open it again. If this page was not opened in Excel, use the browser page.",
  },
  more: "More",
  leftInFile: (names) => `Still in the file: ${names.join(", ")}`,
  leftovers: {
    marks: (cells) => counted(cells, "mark"),
    undo: () => "the undo record",
    ignored: (count) => counted(count, "reason") + " for ignoring",
    rules: (count) => counted(count, "rule setting"),
  },
  clean: "Clean up before sending",
  cleanNow: "Clean up what is ticked",
  openWorkbench: "Open the browser page",
  version: (version) => `Version ${version}`,
};
