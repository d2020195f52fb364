import type { UnrecognisedReason } from "../../form/model/form";
import type { Missing, MissingField } from "../../measure/missing";
import type { Severity } from "../../lint/rule";

const SEVERITY: Record<Severity, string> = { error: "错误", warning: "警告", info: "提示" };

const UNRECOGNISED: Record<UnrecognisedReason, string> = {
  "no-indicator-rows": "有表头，但没有读到任何指标行，请检查表头下方是否有内容",
  "no-header": "像自评表，但找不到含“三级指标、分值、得分”的表头行，请补全表头",
  "empty-template": "是空白模板，尚未填写",
  "goal-declaration": "是绩效目标申报表，不是自评表，没有校验",
  monitoring: "是绩效监控表，不是自评表，没有校验",
  "scoring-table": "是评价打分表，没有指标值和完成值，不是自评表，没有校验",
  "several-projects": "一张表里列了多个项目，没有校验；请每个项目单独填一张自评表",
};

const MEANINGS: Readonly<Record<string, string>> = {
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

const FIELDS: Record<MissingField, string> = {
  project: "项目名称",
  department: "主管部门",
  unit: "实施单位",
  expectedGoal: "预期目标",
  achievedGoal: "实际完成情况",
  executed: "全年执行数",
  name: "三级指标",
  target: "年度指标值",
  actual: "实际完成值",
  score: "得分",
  total: "总分",
};

/** More rows than these are not named one by one. */
const MOST_ROWS = 5;

function missingField({ field, cells }: Missing): string {
  return cells.length > 1 ? `${FIELDS[field]}（${cells.length} 处）` : FIELDS[field];
}

/** The words of the list of findings. */
export const RESULTS = {
  severity: SEVERITY,
  unrecognised: UNRECOGNISED,
  meanings: MEANINGS,
  unfilled: "尚未填写实际完成值和得分，填好后再校验。",
  missing: (fields: readonly Missing[]) => `还没有填：${fields.map(missingField).join("、")}。`,
  unreadRows: (rows: readonly number[]) =>
    `第 ${rows.slice(0, MOST_ROWS).join("、")}${rows.length > MOST_ROWS ? " 等" : " "}行有分数，但看不出属于哪一项，没有计入合计，请人工核对。`,
  nothingFound: "未发现问题",
  notFilled: "尚未填写",
  blankCells: (cells: number) => `还差 ${cells} 格`,
  findings: "校验结果",
  filter: "筛选",
  thisSheet: "只看本表",
  search: "查找项目或工作表",
  nothingListed: "没有符合筛选的内容。",
  alike: (title: string, count: number) => `${title} · ${count} 处`,
  ignoreAll: (count: number) => `全部忽略（${count} 处）`,
  justIgnored: (cell: string) => `已忽略 ${cell}`,
  justIgnoredAll: (count: number) => `已忽略这 ${count} 处`,
  undoIgnoring: "撤销",
  guess: (heading: string, meaning: string) => `“${heading}”按内容理解为${meaning}`,
  guesses: (list: readonly string[]) => `表头${list.join("，")}。如不对，请改用标准表头。`,
  unjudged: (count: number, of: number) =>
    `${of} 项指标值中有 ${count} 项看不出是否达到（多为文字，或单位对不上），这几项没有校验完成情况，请人工核对。`,
  noForm: {
    what: "在可见的工作表中没有找到项目支出绩效自评表。",
    why: "查找的是表头中的“一级指标”“三级指标”“年度指标值”“实际完成值”“分值”“得分”等字样。",
    next: "请确认已打开填报的工作簿，表头文字完整且工作表未隐藏，然后重新校验。",
  },
  unnamedForm: "未填写项目名称",
  position: (sheet: string, range: string) => `${sheet} · ${range}`,
  present: "现在填的",
  expected: "应填",
  moveTo: "移到",
  blank: "（空）",
  locate: "定位",
  locateCell: (cell: string) => `定位 ${cell}`,
  why: "为什么：",
  source: "依据：",
  mend: "改这一处",
  mendCell: (cell: string) => `改这一处 ${cell}`,
  mended: (cell: string, cells: number) =>
    cells > 1 ? `已改 ${cell} 等 ${cells} 格` : `已改 ${cell}`,
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
  unrecognisedTitle: (count: number) => `未能识别的表格（${count}）`,
  moreAlike: (count: number) => `（同表另有 ${count} 处相同，不再一一列出）`,
};
