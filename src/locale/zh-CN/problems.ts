import type { WorkbookProblem } from "../../sheet/workbook";
import type { Problem } from "../problem";

const WORKBOOK_PROBLEMS: Record<WorkbookProblem, Problem> = {
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
  "too-many-marks": {
    what: "要标记的单元格超过 5000 个，没有标记。",
    why: "标记前的填充颜色要保存在工作簿中，过多时 Excel 不接受。",
    next: "请先写入合计与更正，或在设置中关闭暂时不看的规则，重新校验后再标记。",
    lead: "要标记的单元格数：",
  },
  "not-kept": {
    what: "没有标记，填充颜色保持原样。",
    why: "工作簿没有保存下标记前的填充颜色，标记后将无法恢复。",
    next: "请将文件另存为 .xlsx 格式并重新打开，再点“重试”。",
  },
  "no-host": {
    what: "没有连接到 Excel。",
    why: "本窗格须在 Excel 中打开；也可能是窗格的文件没有载入完整。",
    next: "请关闭窗格后在“绩效自评”选项卡中重新打开。没有 Excel 时，可使用本程序的网页版。",
  },
  unknown: {
    what: "操作没有完成。",
    why: "Excel 返回了一个未预料到的错误。",
    next: "请点“重试”；如仍失败，请保存并重新打开工作簿后再校验。",
  },
};

/** What "stale" means where a change was to be taken back. */
const STALE_UNDO: Readonly<Record<"insertion" | "row", Problem>> = {
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

/** The words of what went wrong. */
export const PROBLEMS = {
  problems: WORKBOOK_PROBLEMS,
  staleUndo: STALE_UNDO,
};
