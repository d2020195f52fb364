import type { ROWS as Chinese } from "../zh-CN/rows";

export const ROWS: typeof Chinese = {
  title: "Add or delete rows",
  how: "Select an indicator row of the form.",
  noCell:
    "The selected cell could not be read; a chart may be selected, or another workbook in front.",
  selected: (cell) => `${cell} is selected.`,
  row: (row) => `Row ${row}`,
  insert: "Add a row below",
  delete: "Delete this row",
  follows: "Totals and merged cells are adjusted; other rows keep their content.",
  hasContent: (contents) => `This row has content: ${contents}. It will be deleted too.`,
  confirm: (row) => `Delete row ${row}`,
  keep: "Keep it",
  refusals: {
    "no-form": "The selected cell is not in a self-evaluation form.",
    "no-indicator-row": "The selected row is no indicator row.",
    "last-row": "This is the form's only indicator row, so it cannot be deleted.",
    neighbours:
      "Other content stands in this row beside the form and would be affected; move it first.",
    "single-reference":
      "A formula refers to this row alone and could not be adjusted; change that formula first.",
    merged:
      "Cells of this row are merged across rows in a way that cannot be adjusted; unmerge them first.",
    protected: "The sheet is protected; unprotect it on the Review tab first.",
  },
  inTheWay: (reason, cell) => `${reason} Cell concerned: ${cell}.`,
};
