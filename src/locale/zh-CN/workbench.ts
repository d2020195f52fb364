import type { InPlaceObstacle } from "../../xlsx/in-place/in-place-refused";

const OBSTACLES: Record<InPlaceObstacle | "other", string> = {
  "missing-sheet": "原文件中找不到要改的工作表",
  table: "增删行的工作表中有 Excel“表格”",
  pivot: "增删行会移动数据透视表或它的数据",
  array: "增删的行在数组公式的区域里",
  control: "增删行的工作表中有按钮、复选框等控件",
  locked: "原文件锁定了工作簿结构，不能添加工作表",
  unknown: "增删行的工作表中有本程序不认识的内容",
  damaged: "要改的工作表在原文件中写得不规范",
  other: "除单元格内容、增删行和新工作表外还有别的改动（如在已有的工作表上插入空白表）",
};

/** The words of the page that needs no Excel. */
export const WORKBENCH = {
  title: "自评表校验助手 · 网页版",
  about: "不需要 Excel。文件只在本机浏览器中打开，不会上传。",
  open: "打开工作簿",
  sample: "示例工作簿",
  create: "新建空白工作簿",
  newFile: "新建工作簿.xlsx",
  newSheet: "Sheet1",
  loading: ({ done, of }: { readonly done: number; readonly of: number }) =>
    of > 1 ? `正在打开……第 ${done + 1} 张表，共 ${of} 张` : "正在打开……",
  drop: "松开鼠标，打开这个文件",
  download: "下载",
  aboutFile: {
    own: "下载的就是您的文件：只有改动过的地方有变化，格式和图表原样保留。",
    foreign: "这个文件不是普通的 .xlsx，可以校验；下载的是 .xlsx 副本，只带单元格内容。",
    new: "下载的是 .xlsx 文件。",
  },
  checkedOf: (file: string, extension: string) => `${file}-已校验${extension}`,
  copyOf: (file: string) => `${file}-副本.xlsx`,
  copied: (obstacle: InPlaceObstacle | "other") =>
    `已下载一份副本：${OBSTACLES[obstacle]}，不能直接改在原文件里。副本带有内容、字体、边框、底色、列宽和行高，原文件的图表、图片、条件格式和批注格式等没有带上。`,
  converted:
    "下载的是 .xlsx 副本，只带单元格的内容、数字格式和合并，原来的字体、边框和图表等没有带上。需要报送 .xls 的，请用 Excel 或 WPS 打开副本，另存为 .xls；或者按校验结果在原文件中修改。",
  unfilled: (cells: string) =>
    `以下单元格的填充颜色在下载的文件中和打开时一样，如需更改请在 Excel 中设置：${cells}`,
  unsaved: "有未下载的改动",
  unsavedHow: "继续后，当前工作簿中没有下载的改动会丢失。",
  unsavedDownload: "下载",
  unsavedDiscard: "放弃",
  unsavedCancel: "取消",
  notWritten:
    "没有生成文件，当前工作簿保持不变。请再点一次“下载”；如仍失败，请换一个浏览器重试，刷新页面会丢失未下载的改动。",
  otherLanguage: { tag: "en-US", name: "English" },
  lockedCell: (cell: string) =>
    `${cell} 没有改动：工作表受保护，这个单元格已锁定。请先在 Excel 中撤销工作表保护。`,
  guardedCell: (cell: string, input: string, message: string) =>
    `${cell} 没有填入“${input}”：${message || "不符合这个单元格的数据验证要求。"}`,
  sheetBefore: "上一张工作表",
  sheetAfter: "下一张工作表",
  sheets: "工作表",
  grid: "表格",
  pane: "校验栏",
  check: "校验",
  sides: "显示哪一半",
  nameBox: "单元格",
  formulaBar: "单元格内容",
  unreadable: (file: string) => `无法打开“${file}”：`,
  kept: "当前工作簿保持不变。",
  unexpected: "读取时出现意外错误。请换一个文件重试；如仍失败，请用 Excel 另存为 .xlsx 后再打开。",
};
