/** The words of the view that adds and deletes indicator rows. */
export const ROWS = {
  title: "增删指标行",
  how: "请在自评表中选中一行指标。",
  noCell: "没有读到选中的单元格，可能选中了图表，或另一个工作簿在最前面。",
  selected: (cell: string) => `选中的是 ${cell}。`,
  row: (row: number) => `第 ${row} 行`,
  insert: "在下方增加一行",
  delete: "删除这一行",
  follows: "合计公式和合并单元格随之调整，其他行的内容不变。",
  hasContent: (contents: string) => `这一行已有内容：${contents}。这些内容会一起删除。`,
  confirm: (row: number) => `确认删除第 ${row} 行`,
  keep: "不删除",
  refusals: {
    "no-form": "选中的单元格不在自评表中。",
    "no-indicator-row": "选中的不是指标行。",
    "last-row": "这是表中唯一的指标行，不能删除。",
    neighbours: "这一行在表格旁边还有其他内容，增删整行会影响它，请先移开。",
    "single-reference": "有公式单独引用这一行，删除后无法自动调整，请先修改该公式。",
    merged: "这一行有跨行合并的单元格，无法自动调整，请先取消合并。",
    protected: "工作表受保护，请先在“审阅”选项卡中撤销工作表保护。",
  },
  inTheWay: (reason: string, cell: string) => `${reason}相关单元格：${cell}。`,
};
