/** The words of the page that needs no Excel. */
export const WORKBENCH = {
  title: "自评表校验助手 · 网页版",
  about: "不需要 Excel。文件只在本机浏览器中打开，不会上传。",
  open: "打开 .xlsx",
  sample: "示例工作簿",
  loading: ({ done, of }: { readonly done: number; readonly of: number }) =>
    of > 1 ? `正在打开……第 ${done + 1} 张表，共 ${of} 张` : "正在打开……",
  drop: "松开鼠标，打开这个文件",
  download: "下载 .xlsx",
  aboutCopy:
    "下载的是一份副本：在这里插入的自评表格式齐全；打开的文件只带内容，不带原来的格式和图表。",
  copyOf: (file: string) => `${file}-副本.xlsx`,
  notWritten:
    "没有生成 .xlsx 文件，当前工作簿保持不变。请再点一次“下载 .xlsx”；如仍失败，请换一个浏览器重试，刷新页面会丢失未下载的改动。",
  sheets: "工作表",
  grid: "表格",
  pane: "校验栏",
  nameBox: "单元格",
  formulaBar: "单元格内容",
  unreadable: (file: string) => `无法打开“${file}”：`,
  kept: "当前工作簿保持不变。",
  unexpected: "读取时出现意外错误。请换一个文件重试；如仍失败，请用 Excel 另存为 .xlsx 后再打开。",
};
