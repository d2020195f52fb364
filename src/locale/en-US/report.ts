import type { REPORT as Chinese } from "../zh-CN/report";
import { counted } from "./counted";

export const REPORT: typeof Chinese = {
  open: "Result",
  title: "Result of the check",
  hint: "Paste it into a mail, or keep it.",
  copy: "Copy text",
  copied: "Copied.",
  notCopied:
    "The browser does not let it be copied. Click the text, which selects all of it, and press Ctrl+C.",
  insert: "Insert as a sheet",
  aboutSheet:
    "The sheet can be printed, and no check takes it for a form. Undo insertion takes it out.",
  back: "Back",
  sheetName: "Check result",
  ignored: "Ignored",
  checkedAt: (time) => `Checked: ${time}`,
  by: (version, rules, usual) =>
    `By Ziping ${version}, ${counted(rules, "rule")}${usual ? "" : " (with this workbook's own settings)"}`,
  columns: ["No.", "Form", "Cells", "Kind", "Now", "Should be", "Explanation", "Source"],
};
