import type { Messages } from "../zh-CN";

type Copies = Pick<
  Messages,
  | "notInPlace"
  | "copyMarked"
  | "copyCleared"
  | "copyNotCleared"
  | "recordUnusable"
  | "skippedInFile"
  | "notesKept"
  | "strayMarks"
  | "noForms"
>;

export const COPIES: Copies = {
  notInPlace:
    "this kind of file cannot be marked in a copy: only .xlsx and .xlsm that are not encrypted. Save it as .xlsx in Excel or WPS and try again.",
  copyMarked: (marks, written, notes) =>
    `marked ${marks} cells${written > 0 ? `, wrote ${written}` : ""}${notes > 0 ? `, added ${notes} notes` : ""}.`,
  copyCleared: (marks, more) => {
    if (marks === 0 && !more)
      return "no marks of this program in it; the copy is the same as the file.";
    const cleared =
      marks > 0 ? `cleared the marks of ${marks} cells, their own fill is back. ` : "";
    return cleared + (more ? "Notes, undo record and rule settings of this program are out." : "");
  },
  copyNotCleared: "the marks were not cleared; the copy is the same as the file.",
  recordUnusable: {
    damaged:
      "the record of marks in the file is damaged; no mark was changed. Clear them where they were made, or restore the fills by hand.",
    newer:
      "the marks in the file were made by a later version; no mark was changed. Update the program and try again.",
  },
  skippedInFile: {
    stale:
      "has been given another fill since it was marked and was left as it is; set it by hand if needed",
    protected: "is locked and was not changed",
    "missing-sheet": "is on a sheet that is not in the file; not changed",
    array: "shares one formula with others (array formula) and was not written",
    table: "is a heading or a total of an Excel table and was not written; change it by hand",
    failed:
      "was not changed: its fill is a gradient, or its sheet is not written by the rules. Please do it by hand in Excel",
    unclear: "was not changed",
  },
  notesKept: (cells) => `these cells have a note already, which stays; none was added: ${cells}`,
  strayMarks: (cells) =>
    `these cells are in a colour of marks, but no record tells their own fill; left as they are, please check: ${cells}`,
  noForms: "no form was found",
};
