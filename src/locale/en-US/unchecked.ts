import type { UNCHECKED as Chinese } from "../zh-CN/unchecked";

export const UNCHECKED: typeof Chinese = {
  hiddenForms: (sheet, forms) =>
    `The hidden sheet ${sheet} holds ${forms === 1 ? "a form" : `${forms} forms`} that ${forms === 1 ? "was" : "were"} not checked. Unhide it and check again, or delete it if it is not needed.`,
  skippedSheets: {
    "too-large": (names) =>
      `Not read because too large: ${names}. Delete spare rows and columns outside the form, or copy the form to a new workbook, then check again.`,
    damaged: (names) =>
      `Not read and not checked, because missing in the file or damaged: ${names}. Let Excel open and repair the file, save it as .xlsx and check again.`,
  },
};
