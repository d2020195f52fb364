import type { TEMPLATE as Chinese } from "../zh-CN/template";

export const TEMPLATE: typeof Chinese = {
  title: "Insert blank form",
  form: "Which form",
  year: "Year",
  yearHint: "4 digits, may be left empty",
  yearWrong: "Enter a year of 4 digits, for example 2026, or leave it empty.",
  unit: "Amounts in",
  units: { 元: "元 (yuan)", 万元: "万元 (10,000 yuan)" },
  rows: "Rows under each second-level label",
  rowsHint: "1 to 10, can be changed later",
  rowsWrong: "Enter a whole number from 1 to 10.",
  place: "Insert at",
  newSheet: "New sheet",
  selectedCell: "Selected cell",
  chosenCell: (cell) => `Starts at ${cell}`,
  noCell: "Select a cell in the sheet.",
  noRoom: "The form does not fit here. Select a cell further up or left.",
  head: { project: "Project name", department: "Department in charge", unit: "Implementing unit" },
  headHint: "The next three may be left empty",
  onNewSheet: (name, range, { rows, columns }) =>
    `Adds the sheet “${name}” (a like name if it is taken) and writes ${range}: ${rows} rows, ${columns} columns.`,
  onSheet: (range, { rows, columns }) =>
    `Writes ${range}: ${rows} rows, ${columns} columns. The area must be blank.`,
  computes:
    "Formulas give the total funds, the execution rate and its score, and the totals. The sheet is not protected.",
  insert: "Insert",
};
