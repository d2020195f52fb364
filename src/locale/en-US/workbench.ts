import type { WORKBENCH as Chinese } from "../zh-CN/workbench";

const OBSTACLES: Record<Parameters<(typeof Chinese)["copied"]>[0], string> = {
  "missing-sheet": "a changed sheet is not in the original file",
  table: "rows were put in or taken out on a sheet with an Excel table",
  pivot: "rows put in or taken out would move a pivot table or its data",
  array: "a row was put in or taken out within an array formula",
  control: "rows were put in or taken out on a sheet with buttons or other controls",
  locked: "a sheet was added, but the original file locks its sheets",
  unknown: "rows were put in or taken out on a sheet with something this program does not know",
  damaged: "a changed sheet is not written as it should be in the original file",
  other:
    "something else than contents, rows and new sheets was changed (such as a blank form put on an existing sheet)",
};

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
    own: "The download is your own file: only what was changed differs, formats and charts stay.",
    foreign:
      "This is no ordinary .xlsx file. It can be checked; the download is an .xlsx copy with the cells' contents only.",
    new: "The download is an .xlsx file.",
  },
  checkedOf: (file, extension) => `${file}-checked${extension}`,
  copyOf: (file) => `${file}-copy.xlsx`,
  copied: (obstacle) =>
    `A copy was downloaded: ${OBSTACLES[obstacle]}, which cannot be put into the original file. The copy has contents, fonts, borders, fills, widths and heights, but not the charts, images, conditional formats and the like of the original.`,
  converted:
    "The download is an .xlsx copy with contents, number formats and merged cells only, without the fonts, borders and charts of the original. If .xls is asked for, open the copy in Excel or WPS and save it as .xls; or make the changes in the original.",
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
