interface Size {
  readonly rows: number;
  readonly columns: number;
}

/** The words of the view that inserts a blank form. */
export const TEMPLATE = {
  title: "插入空白模板",
  form: "用哪一种表",
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
  noCell: "请在表格中选中一个单元格。",
  noRoom: "从这里放不下整张表，请选中更靠左上的单元格。",
  head: { project: "项目名称", department: "主管部门", unit: "实施单位" },
  headHint: "以下三项可以不填",
  onNewSheet: (name: string, range: string, { rows, columns }: Size) =>
    `将新建工作表“${name}”（已有同名表时换用相近的名称），写入 ${range}，共 ${rows} 行、${columns} 列。`,
  onSheet: (range: string, { rows, columns }: Size) =>
    `将写入 ${range}，共 ${rows} 行、${columns} 列；这片区域须是空白的。`,
  computes: "公式会算出年度资金总额、执行率及其得分、总分。不设置工作表保护。",
  insert: "插入",
};
