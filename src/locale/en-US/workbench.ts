import type { WORKBENCH as Chinese } from "../zh-CN/workbench";

export const WORKBENCH: typeof Chinese = {
  title: "Self-evaluation form check · in the browser",
  about: "No Excel needed. Files are opened in this browser only and never uploaded.",
  open: "Open .xlsx",
  sample: "Sample workbook",
  loading: ({ done, of }) => (of > 1 ? `Opening… sheet ${done + 1} of ${of}` : "Opening…"),
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
};
