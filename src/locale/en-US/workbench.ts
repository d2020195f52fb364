import type { WORKBENCH as Chinese } from "../zh-CN/workbench";

export const WORKBENCH: typeof Chinese = {
  title: "Self-evaluation form check · in the browser",
  about: "No Excel needed. Files are opened in this browser only and never uploaded.",
  open: "Open workbook",
  sample: "Sample workbook",
  create: "New blank workbook",
  newFile: "New workbook.xlsx",
  newSheet: "Sheet1",
  loading: ({ done, of }) => (of > 1 ? `Opening… sheet ${done + 1} of ${of}` : "Opening…"),
  drop: "Drop to open this file",
  download: "Download",
  aboutFile: {
    own: "The download is your own file: only the cells that were changed differ, formats and charts stay.",
    foreign:
      "This is no ordinary .xlsx file. It can be checked; the download is an .xlsx copy with the cells' contents only.",
    new: "The download is an .xlsx file.",
  },
  checkedOf: (file, extension) => `${file}-checked${extension}`,
  copyOf: (file) => `${file}-copy.xlsx`,
  copied:
    "A copy was downloaded. More than contents of cells was changed (a blank form or rows put in or taken out), which cannot be put into the original file: the copy has contents, fonts, borders, fills, widths and heights, but not the charts, images, conditional formats and the like of the original.",
  unfilled: (cells) =>
    `In the downloaded file these cells have the fill they were opened with; to change it, set it in Excel: ${cells}`,
  unsaved: "There are changes not yet downloaded",
  unsavedHow: "If you go on, changes of this workbook that were not downloaded are lost.",
  unsavedDownload: "Download",
  unsavedDiscard: "Discard",
  unsavedCancel: "Cancel",
  notWritten:
    "The file was not made; the current workbook stays as it is. Press “Download” again; if it fails again, try another browser. Reloading the page loses changes not yet downloaded.",
  otherLanguage: { tag: "zh-CN", name: "中文" },
  lockedCell: (cell) =>
    `${cell} was not changed: the sheet is protected and the cell is locked. Unprotect the sheet in Excel first.`,
  guardedCell: (cell, input, message) =>
    `"${input}" was not entered in ${cell}: ${message || "it does not meet the cell's data validation."}`,
  sheetBefore: "Previous sheet",
  sheetAfter: "Next sheet",
  sheets: "Sheets",
  grid: "Grid",
  pane: "Task pane",
  check: "Check",
  sides: "What is shown",
  nameBox: "Cell",
  formulaBar: "Cell content",
  unreadable: (file) => `Cannot open “${file}”: `,
  kept: "The current workbook stays open.",
  unexpected:
    "An unexpected fault while reading. Try another file; if it fails again, save it as .xlsx in Excel first.",
};
