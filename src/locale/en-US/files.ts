import type { FILES as Chinese } from "../zh-CN/files";

export const FILES: typeof Chinese = {
  unreadableFile: {
    empty:
      "The file is empty (0 bytes), so there is nothing to check. Export or download it again.",
    encrypted:
      "The file needs a password to open. Open it in Excel, remove “Encrypt with Password” (or “Protect Workbook”, if it asks for no password), save it as .xlsx and check again.",
    damaged:
      "The file is damaged or incomplete. Download it again, or let Excel open and repair it, save it as .xlsx and check again.",
    "too-large":
      "The file would expand to more than is safe to read. Delete unneeded sheets, rows and columns, or copy the forms to a new workbook and check again.",
    exhausting:
      "Reading the file took too much time or memory and was stopped; it is probably damaged. Open it in Excel, save it as .xlsx and check again.",
    zipped: "This is a zip with a workbook inside. Unpack it and choose the .xlsx or .xls file.",
    archive: "This is an archive, no Excel workbook. Unpack it and choose the .xlsx or .xls file.",
    word: "This is a Word document, no Excel workbook. Copy the form into Excel, save it as .xlsx and check again.",
    slides: "These are slides, no Excel workbook. Choose an .xlsx or .xls file.",
    "open-document":
      "This is an OpenDocument file (.ods or another), which is not read. Open it in Excel or WPS, save it as .xlsx and check again.",
    pdf: "This is a PDF, no Excel workbook. Find the Excel file it was made from.",
    image: "This is a picture, no Excel workbook. Find the Excel file it was made from.",
    "web-page":
      "The file holds a web page without a table, perhaps a login or error page. Export it again, or open it in Excel, save it as .xlsx and check again.",
    "plain-text":
      "The file holds plain text (CSV for example), no Excel workbook. Open it in Excel, save it as .xlsx and check again.",
    "old-excel":
      "This is the format of Excel 4 or older, which is not read. Open it in Excel, save it as .xlsx and check again.",
    "not-a-workbook":
      "What the file holds is no Excel workbook. Open it in Excel or WPS to see; if it opens, save it as .xlsx and check again.",
  },
  unexpectedFault:
    "The program failed while checking this file, which need not be at fault; there is no result. Save it as .xlsx in Excel and check again; if it fails again, tell whoever maintains the program.",
  unopenedFile: {
    "not-found":
      "There is no such file. Check its path and name; put a name with spaces in quotes.",
    folder: "This is a folder. Name the workbooks in it, for example folder/*.xlsx.",
    "not-allowed":
      "The file may not be read. Check its permissions, or close it elsewhere, and check again.",
    other: "The file cannot be opened. Make sure its disk or network is available and check again.",
  },
};
