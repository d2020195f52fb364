/** How many forms were checked, and what of them was not; `time` is that of the check. */
interface Scope {
  readonly forms: number;
  readonly unfilled: number;
  readonly unread: number;
  /** Targets of which nobody could tell whether they were met. */
  readonly unjudged: number;
  readonly ignored: number;
  readonly time: string;
}

/** The words of the frame around every view: its head, its line of result and its actions. */
export const FRAME = {
  product: "自评表校验助手",
  check: "一键校验",
  checking: "正在校验……",
  notChecked:
    "检查当前工作簿中的项目支出绩效自评表：分值、得分、执行率、偏差原因。只读取，不修改。",
  reading: (done: number, all: number) => `正在读取 ${done}/${all} 张工作表`,
  judging: (done: number, all: number) => `正在核对……${Math.floor((100 * done) / all)}%`,
  checkUnfinished: "校验未完成",
  cancelled: "已取消校验，结果没有更新。",
  counts: (errors: number, warnings: number, hints: number) =>
    `${errors} 处错误，${warnings} 处警告，${hints} 处提示`,
  verdict: {
    errors: (forms: number, errors: number) => `暂不能报送：${forms} 张表有 ${errors} 处错误`,
    missing: (cells: number) => `还没填完：还差 ${cells} 格`,
    unfilled: (forms: number) => `还没填完：${forms} 张表尚未填写`,
    inPart: (forms: number, warnings: number) =>
      warnings > 0
        ? `有内容没有校验；已校验的有 ${warnings} 处警告`
        : `有内容没有校验；已校验的 ${forms} 张表未发现问题`,
    warnings: (warnings: number) => `可以报送，建议先核对 ${warnings} 处警告`,
    hints: (forms: number, hints: number) =>
      `可以报送：${forms} 张表没有错误和警告，有 ${hints} 处提示`,
    clean: (forms: number) => `可以报送：${forms} 张表未发现问题`,
  },
  scope: ({ forms, unfilled, unread, unjudged, ignored, time }: Scope) =>
    `${forms} 张自评表${unfilled > 0 ? `，${unfilled} 张尚未填写` : ""}${unread > 0 ? `，另有 ${unread} 处未能识别` : ""}${unjudged > 0 ? `，其中 ${unjudged} 项指标未自动核对` : ""}${ignored > 0 ? `，已忽略 ${ignored} 处` : ""} · ${time} 校验`,
  noFormTitle: "没有找到自评表",
  stale: "表格已修改，结果可能已过时",
  recheck: "重新校验",
  uncalculated: "工作簿设为手动计算，有公式还没有重新计算，结果可能不准。请按 F9，再重新校验。",
  saveAs: "工作簿是以只读方式打开的，保存时请另存为新文件。",
  undoOnlyHere:
    "撤销记录没有存入工作簿（内容过多，或工作簿不接受）。如需撤销，请在关闭校验栏之前操作。",
  insertionOnlyHere: "插入的空白表只能在关闭校验栏之前撤销；之后不需要时，请手工删除。",
  undoUnreadable: "工作簿中保存的撤销记录已损坏，上次的写入不能从这里撤销，请手工核对。",
  mark: "标记",
  clearMarks: "清除标记",
  write: "写入合计与更正",
  insertTemplate: "插入空白模板",
  changeRows: "增删指标行",
  undo: { edits: "撤销本次写入", insertion: "撤销插入", row: "撤销增删行" },
  retry: "重试",
  detail: "Excel 的说明：",
  close: "关闭",
  cancel: "取消",
  lateHost: {
    what: "正在等待 Excel……",
    why: "Excel 刚启动时可能要等半分钟，连上后会自动显示。",
    next: "一直没有反应时，请关闭校验栏后重新打开。如果这一页不是在 Excel 中打开的，请使用本程序的网页版。",
  },
  more: "更多",
  leftInFile: (names: readonly string[]) => `文件中还留有：${names.join("、")}`,
  leftovers: {
    marks: (cells: number) => `${cells} 处标记`,
    undo: () => "撤销记录",
    ignored: (count: number) => `${count} 条忽略的原因`,
    rules: (count: number) => `${count} 条规则设置`,
  },
  clean: "报送前清理",
  cleanNow: "清理勾选的内容",
  openWorkbench: "打开网页版",
  version: (version: string) => `版本 ${version}`,
};
