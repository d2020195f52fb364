import type { UnrecognisedReason } from "../form/model/form";
import type { LeftOutReason } from "../lint/edit-plan";
import type { Severity } from "../lint/rule";
import type { Skipped, WorkbookProblem } from "../sheet/workbook";
import { rowsChinese } from "./rows";
import { templateChinese } from "./template";

/** What went wrong, why, and what to do next. */
export interface Problem {
  readonly what: string;
  readonly why: string;
  readonly next: string;
  /** What stands before the host's own words, where these are something else: a cell. */
  readonly lead?: string;
}

const severity: Record<Severity, string> = { error: "错误", warning: "警告", info: "提示" };

const problems: Record<WorkbookProblem, Problem> = {
  "cell-edit": {
    what: "有单元格正在编辑，暂时无法操作。",
    why: "光标还在单元格内时，Excel 不接受其他操作。",
    next: "请按 Enter 或 Esc 结束编辑，然后点“重试”。",
  },
  protected: {
    what: "工作表受保护，无法修改。",
    why: "这张表设置了“保护工作表”，程序不会替您解除保护。",
    next: "请在“审阅”选项卡中撤销工作表保护，或请设置保护的人修改，然后点“重试”。",
  },
  "read-only": {
    what: "工作簿是只读的，无法修改。",
    why: "文件以只读方式打开，或处于“受保护的视图”。",
    next: "请点“启用编辑”或另存一份副本，打开后再重试。",
  },
  missing: {
    what: "找不到要操作的工作表或单元格。",
    why: "校验之后，工作表可能已改名、移动或删除。",
    next: "请重新校验。",
  },
  "too-large": {
    what: "表格范围太大，没有读完。",
    why: "常见原因是整行或整列设置了格式，使已用区域远大于表格本身。",
    next: "请删除表格下方和右侧多余的空行空列，或把自评表复制到新工作簿，然后点“重试”。",
  },
  cancelled: {
    what: "校验已取消。",
    why: "读取时按了“取消”。",
    next: "需要结果时请重新校验。",
  },
  occupied: {
    what: "这片区域不是空白的，没有插入。",
    why: "空白表只写入空白区域，不覆盖已有内容。",
    next: "请清空这片区域后点“重试”，或选中别处再点“重新读取”，也可以插入到新工作表。",
    lead: "有内容的单元格：",
  },
  stale: {
    what: "表格在读取之后改动过，这次没有修改。",
    why: "有单元格的内容与读取时不同，可能是您或同事刚刚填写的。",
    next: "请点“重新读取选中位置”，核对后再操作。",
    lead: "内容不同的单元格：",
  },
  "no-host": {
    what: "没有连接到 Excel。",
    why: "本窗格须在 Excel 中打开；也可能是 Excel 在 3 秒内没有应答。",
    next: "请关闭窗格后在“绩效自评”选项卡中重新打开。没有 Excel 时，可使用浏览器试用页。",
  },
  unknown: {
    what: "操作没有完成。",
    why: "Excel 返回了一个未预料到的错误。",
    next: "请点“重试”；如仍失败，请保存并重新打开工作簿后再校验。",
  },
};

/** What "stale" means where a change was to be taken back. */
const staleUndo: Readonly<Record<"insertion" | "row", Problem>> = {
  insertion: {
    what: "已有填写内容，没有撤销。",
    why: "撤销会清空插入的整张表，程序不删除您填写的内容。",
    next: "确实不需要时，请手工删除这张表；或清除填写的内容，再点撤销。",
    lead: "已改动的单元格：",
  },
  row: {
    what: "增删行之后又有改动，没有撤销。",
    why: "撤销会移动或删除这些单元格，程序不删除您填写的内容。",
    next: "请在“增删指标行”中重新读取，再手工增加或删除这一行。",
    lead: "已改动的单元格：",
  },
};

const leftOut: Record<LeftOutReason, string> = {
  formula: "单元格中是公式，不覆盖公式，请检查公式引用的单元格",
  protected: "单元格已锁定，工作表受保护，请撤销工作表保护后重新校验",
  conflict: "与另一处更正相关，请先写入那一处，重新校验后再处理",
  merged: "位于合并单元格内部，无法单独写入，请取消合并后重新校验",
};

const skippedWrite: Record<Skipped["reason"], string> = {
  stale: "校验后又被修改过，已保留您的内容，请看重新校验的结果",
  protected: "单元格已锁定，工作表受保护，请撤销工作表保护后再写入",
  "missing-sheet": "所在工作表已不存在，请重新校验",
  array: "单元格是数组公式的结果，不能单独改写，请修改该数组公式",
  table: "单元格在 Excel“表格”中，公式会填满整列，请手工填写，或在设置中改为写入数值",
  failed: "Excel 未接受这次写入，单元格保持原样，请手工填写",
  unclear: "Excel 中途停止，不能确定这个单元格是否已写入，请核对其内容",
};

const skippedMark: Record<Skipped["reason"], string> = {
  stale: "填充颜色已被改过，保持现状，如需恢复请手工设置",
  protected: "单元格已锁定，工作表受保护，请撤销工作表保护后再试",
  "missing-sheet": "所在工作表已不存在，请重新校验",
  array: "单元格是数组公式的结果，未能标记，请手工设置颜色",
  table: "单元格在 Excel“表格”中，未能标记，请手工设置颜色",
  failed: "Excel 未接受这次标记，请重新校验后再试",
  unclear: "Excel 中途停止，不能确定填充颜色是否已改，请核对",
};

const meanings: Readonly<Record<string, string>> = {
  category: "一级指标",
  subcategory: "二级指标",
  name: "三级指标",
  sign: "指标符号",
  target: "年度指标值",
  initialTarget: "年初指标值",
  measure: "计量单位",
  actual: "实际完成值",
  weight: "分值",
  score: "得分",
  deduction: "扣分",
  explanation: "偏差原因分析及改进措施",
};

const unrecognised: Record<UnrecognisedReason, string> = {
  "no-indicator-rows": "有表头，但没有读到任何指标行，请检查表头下方是否有内容",
  "no-header": "像自评表，但找不到含“三级指标、分值、得分”的表头行，请补全表头",
  "empty-template": "是空白模板，尚未填写",
  "goal-declaration": "是绩效目标申报表，不是自评表，没有校验",
  monitoring: "是绩效监控表，不是自评表，没有校验",
};

/** The words of the program in Chinese: the source that every other language follows. */
export const zhCN = {
  product: "自评表校验助手",
  severity,
  problems,
  staleUndo,
  leftOut,
  skippedWrite,
  skippedMark,
  unrecognised,
  meanings,
  check: "一键校验",
  checking: "正在校验……",
  notChecked:
    "检查当前工作簿中的项目支出绩效自评表：分值、得分、执行率、偏差原因。只读取，不修改。",
  reading: (done: number, all: number) => `正在读取 ${done}/${all} 张工作表`,
  checkUnfinished: "校验未完成",
  cancelled: "已取消校验，结果没有更新。",
  counts: (errors: number, warnings: number, hints: number) =>
    `${errors} 处错误，${warnings} 处警告，${hints} 处提示`,
  nothingFound: "未发现问题",
  unfilled: "尚未填写实际完成值和得分，填好后再校验。",
  allUnfilled: "自评表尚未填写",
  scope: (forms: number, unfilled: number, unread: number, ignored: number, time: string) =>
    `${forms} 张自评表${unfilled > 0 ? `，${unfilled} 张尚未填写` : ""}${unread > 0 ? `，另有 ${unread} 处未能识别` : ""}${ignored > 0 ? `，已忽略 ${ignored} 处` : ""} · ${time} 校验`,
  stale: "表格已修改，结果可能已过时",
  recheck: "重新校验",
  skippedSheets: (names: string) =>
    `工作表 ${names} 太大，没有读取。请删除表格外多余的空行空列，或把自评表复制到新工作簿，然后重新校验。`,
  guess: (heading: string, meaning: string) => `“${heading}”按内容理解为${meaning}`,
  guesses: (list: readonly string[]) => `表头${list.join("，")}。如不对，请改用标准表头。`,
  noFormTitle: "没有找到自评表",
  noForm: {
    what: "在可见的工作表中没有找到项目支出绩效自评表。",
    why: "查找的是表头中的“一级指标”“三级指标”“年度指标值”“实际完成值”“分值”“得分”等字样。",
    next: "请确认已打开填报的工作簿，表头文字完整且工作表未隐藏，然后重新校验。",
  },
  unnamedForm: "未填写项目名称",
  position: (sheet: string, range: string) => `${sheet} · ${range}`,
  present: "现值",
  expected: "应为",
  blank: "（空）",
  locate: "定位",
  locateCell: (cell: string) => `定位 ${cell}`,
  why: "为什么",
  whyCell: (cell: string) => `为什么 ${cell}`,
  source: "依据：",
  ignore: "忽略",
  ignoreCell: (cell: string) => `忽略 ${cell}`,
  ignoreReason: "忽略的原因",
  ignoreHint: "原因保存在工作簿中，打开文件的人都能看到。",
  ignoreReasonMissing: "请先写明原因，例如“已与主管部门核实”。",
  ignoredTitle: (count: number) => `已忽略 ${count} 处`,
  ignoredBecause: (reason: string) => `原因：${reason}`,
  ignoredOver: "单元格内容已改变，这次忽略不再起作用。",
  takeBack: "取消忽略",
  takeBackCell: (cell: string) => `取消忽略 ${cell}`,
  mark: "标记",
  clearMarks: "清除标记",
  write: "写入合计与更正",
  insertTemplate: "插入空白模板",
  changeRows: "增删指标行",
  undo: { edits: "撤销本次写入", insertion: "撤销插入空白表", row: "撤销增删行" },
  undoOnlyHere:
    "撤销记录没有存入工作簿（内容过多，或工作簿不接受）。如需撤销，请在关闭窗格之前操作。",
  insertionOnlyHere: "插入的空白表只能在关闭窗格之前撤销；之后不需要时，请手工删除。",
  undoUnreadable: "工作簿中保存的撤销记录已损坏，上次的写入不能从这里撤销，请手工核对。",
  retry: "重试",
  detail: "Excel 的说明：",
  close: "关闭",
  previewTitle: "写入预览",
  previewHint: "按下“写入”之前不会改动表格；取消勾选的不会写入。",
  previewEmpty: "没有可以自动写入的更正。其余问题需要您自己核实后修改。",
  becomes: "改为",
  asItStands: (result: string) => `（按表中现有数据为 ${result}）`,
  becomesBlank: "清空",
  selectedCells: (chosen: number, all: number) => `已选 ${chosen} / ${all} 个单元格`,
  confirmWrite: "写入",
  cancel: "取消",
  leftOutTitle: (count: number) => `以下 ${count} 处不会写入`,
  written: (count: number) => `已写入 ${count} 个单元格。`,
  undone: (count: number) => `已撤销，${count} 个单元格恢复原来的内容。`,
  marked: (count: number) => `已标记 ${count} 个单元格。`,
  cleared: (count: number) => `已清除 ${count} 个单元格的标记，恢复原来的填充。`,
  inserted: (sheet: string, range: string) => `已在“${sheet}”插入空白表（${range}）。`,
  insertedBeside: "这张工作表上已有其他内容，列宽、页面设置和冻结窗格保持原样。",
  amiss: (cells: string) => `以下单元格的内容与空白表不一致，请核对：${cells}。`,
  takenOut: "已撤销插入，插入的空白表已清除。",
  sheetStays: (sheet: string) => `工作表“${sheet}”保留为空白，不需要时请手工删除。`,
  rowInserted: (sheet: string, row: number) =>
    `已在“${sheet}”增加第 ${row} 行，合计公式和合并单元格已随之调整。`,
  rowDeleted: (sheet: string, row: number) =>
    `已删除“${sheet}”的第 ${row} 行，合计公式和合并单元格已随之调整。`,
  rowRestored: "已撤销增删行，表格恢复原来的行。",
  skippedTitle: (count: number) => `${count} 个单元格未改动：`,
  unrecognisedTitle: (count: number) => `未能识别的表格（${count}）`,
  settings: {
    title: "设置",
    back: "返回",
    keptHere: "以下设置保存在这个工作簿中，随文件一起发送。",
    working: "校验与写入",
    autoCheck: "表格修改后自动校验",
    noWatching: "当前的 Excel 不通知修改，无法自动校验，请手动点“一键校验”。",
    markAfterRibbon: "在功能区点“一键校验”后自动标记",
    writeAs: "合计与执行率写入为",
    formula: "公式（数据变动后自动重算）",
    value: "数值",
    file: "规则设置文件",
    fileAbout: "主管部门可以把一份规则设置发给各单位导入。忽略的问题不包含在内。",
    export: "导出规则设置",
    import: "导入规则设置",
    reset: "恢复默认规则",
    fileName: "自评表校验规则.json",
    content: "规则设置的内容",
    contentHint: "如果没有出现下载，请复制以下内容，用记事本保存为 .json 文件。",
    imported: (count: number) => `已导入：${count} 条规则与默认不同。`,
    notJson: "这不是规则设置文件（JSON）。请选择由“导出规则设置”得到的文件。",
    fileTooLarge: "文件超过 1 MB，不是规则设置文件。请选择由“导出规则设置”得到的文件。",
    unreadable: "工作簿中保存的规则设置不能使用，现按默认规则校验，原内容没有改动。",
    openSettings: "打开设置",
    replace: "放弃原内容，使用默认规则",
    saveOriginal: "导出原内容",
    rules: (all: number, changed: number) =>
      `规则（${all} 条${changed > 0 ? `，已调整 ${changed} 条` : ""}）`,
    severityOf: (rule: string) => `级别：${rule}`,
    usual: (value: string) => `默认 ${value}`,
    outside: (minimum: string, maximum: string) => `请填 ${minimum} 到 ${maximum} 之间的数字。`,
  },
  template: templateChinese,
  rows: rowsChinese,
  openWorkbench: "打开浏览器试用页",
  version: (version: string) => `版本 ${version}`,
  workbench: {
    title: "自评表校验助手 · 浏览器试用页",
    about: "不需要 Excel。文件只在本机浏览器中打开，不会上传。",
    open: "打开 .xlsx",
    sample: "示例工作簿",
    loading: "正在打开……",
    drop: "松开鼠标，打开这个文件",
    download: "下载 .xlsx",
    aboutCopy:
      "下载的是一份副本：在这里插入的自评表格式齐全；打开的文件只带内容，不带原来的格式和图表。",
    copyOf: (file: string) => `${file}-副本.xlsx`,
    notWritten:
      "没有生成 .xlsx 文件，当前工作簿保持不变。请再点一次“下载 .xlsx”；如仍失败，请换一个浏览器重试，刷新页面会丢失未下载的改动。",
    sheets: "工作表",
    grid: "表格",
    pane: "任务窗格",
    nameBox: "单元格",
    formulaBar: "单元格内容",
    unreadable: (file: string) => `无法打开“${file}”：`,
    kept: "当前工作簿保持不变。",
    unexpected:
      "读取时出现意外错误。请换一个文件重试；如仍失败，请用 Excel 另存为 .xlsx 后再打开。",
  },
};

export type Messages = typeof zhCN;
