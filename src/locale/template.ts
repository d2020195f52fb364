/** The words of the view that inserts a blank form. */
export const templateChinese = {
  title: "插入空白模板",
  form: "表样",
  year: "年度",
  yearHint: "4 位数字，可以不填",
  yearWrong: "请填 4 位数字的年度，例如 2026，或不填。",
  unit: "金额单位",
  units: { 元: "元", 万元: "万元" },
  rows: "每个二级指标的行数",
  rowsHint: "1 到 10 行，以后可以增删",
  rowsWrong: "请填 1 到 10 之间的整数。",
  place: "插入位置",
  newSheet: "新工作表",
  selectedCell: "选中的单元格",
  chosenCell: (cell: string) => `从 ${cell} 开始`,
  noCell: "请在表格中选中一个单元格，再点“重新读取”。",
  noRoom: "从这里放不下整张表，请选中更靠左上的单元格，再点“重新读取”。",
  reread: "重新读取",
  head: { project: "项目名称", department: "主管部门", unit: "实施单位" },
  headHint: "以下三项可以不填",
  onNewSheet: (name: string, range: string, rows: number, columns: number) =>
    `将新建工作表“${name}”（已有同名表时换用相近的名称），写入 ${range}，共 ${rows} 行、${columns} 列。`,
  onSheet: (range: string, rows: number, columns: number) =>
    `将写入 ${range}，共 ${rows} 行、${columns} 列；这片区域须是空白的。`,
  computes: "公式会算出年度资金总额、执行率及其得分、总分。不设置工作表保护。",
  insert: "插入",
};

export const templateEnglish: typeof templateChinese = {
  title: "Insert blank form",
  form: "Form",
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
  noCell: "Select a cell in the sheet, then choose Read again.",
  noRoom: "The form does not fit here. Select a cell further up or left, then choose Read again.",
  reread: "Read again",
  head: { project: "Project name", department: "Department in charge", unit: "Implementing unit" },
  headHint: "The next three may be left empty",
  onNewSheet: (name, range, rows, columns) =>
    `Adds the sheet “${name}” (a like name if it is taken) and writes ${range}: ${rows} rows, ${columns} columns.`,
  onSheet: (range, rows, columns) =>
    `Writes ${range}: ${rows} rows, ${columns} columns. The area must be blank.`,
  computes:
    "Formulas give the total funds, the execution rate and its score, and the totals. The sheet is not protected.",
  insert: "Insert",
};
