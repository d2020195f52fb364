import type { FILES as Chinese } from "../zh-CN/files";

export const FILES: typeof Chinese = {
  unreadableFile: {
    empty:
      "The file is empty (0 bytes), so there is nothing to check. Export or download it again.",
    encrypted:
      "The file needs a password to open. Open it in Excel, remove “Encrypt with Password”, save it and check again.",
    "not-a-workbook":
      "The file is no Excel workbook. Choose an .xlsx or .xls file; save other formats as .xlsx in Excel first.",
    damaged:
      "The file is damaged or incomplete. Download it again, or let Excel open and repair it, save it as .xlsx and check again.",
    "too-large":
      "The file would expand to more than is safe to read. Delete unneeded sheets, rows and columns, or copy the forms to a new workbook and check again.",
  },
  skippedSheets: {
    "too-large": (names) =>
      `Not read because too large: ${names}. Delete spare rows and columns outside the form, or copy the form to a new workbook, then check again.`,
    damaged: (names) =>
      `Not read and not checked, because missing in the file or damaged: ${names}. Let Excel open and repair the file, save it as .xlsx and check again.`,
  },
  unopenedFile: {
    "not-found":
      "There is no such file. Check its path and name; put a name with spaces in quotes.",
    folder: "This is a folder. Name the workbooks in it, for example folder/*.xlsx.",
    "not-allowed":
      "The file may not be read. Check its permissions, or close it elsewhere, and check again.",
    other: "The file cannot be opened. Make sure its disk or network is available and check again.",
  },
};
