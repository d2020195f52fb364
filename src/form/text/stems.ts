import type { ColumnRole, FundColumnRole, PlaceRole } from "../model/roles";

/** Parts of words, each with what it says; the first one found counts. */
export type Stems<R extends string> = readonly (readonly [R, RegExp])[];

/**
 * Parts of headings that hold for every issuer, asked in this order when no word list knows the
 * whole heading: what says how points are given is no figure, what names the deviation is never
 * the value, a planned value is never the actual one.
 */
export const COLUMN_STEMS: Stems<ColumnRole | "ignored"> = [
  [
    "ignored",
    /(?:评价|评分|计分|得分).{0,2}(?:标准|依据|方法|办法|说明)|指标(?:解释|说明|释义)|系数|佐证|行次|序号|复核|抽查|核查|描述$/,
  ],
  // Another year's figures, and what is said about a target beside it.
  [
    "ignored",
    /上年|去年|前[一二三两]?年|往年|历年|历史|近[一二三四五两\d]+年|基期|基年|类型$|依据$|来源$/,
  ],
  ["explanation", /原因|偏差|改进措施|未完成说明/],
  ["deduction", /扣减|扣分/],
  ["name", /三级指标|指标名称|指标内容/],
  ["category", /一级指标/],
  ["subcategory", /二级指标/],
  ["sign", /指标性质|(?:计算|运算|比较)?符号/],
  ["measure", /[度计]量单位/],
  ["weight", /分值|权重/],
  ["score", /得分|自评分|评分$/],
  ["target", /计划|预期|预计|目标值|应完成/],
  ["actual", /完成值|实际值|实际完成|完成指标值|完成情况|实现值/],
  ["target", /指标值/],
];

export const FUND_COLUMN_STEMS: Stems<FundColumnRole | "ignored"> = [
  ["ignored", /到位/],
  ["explanation", /原因|偏差/],
  ["weight", /分值|权重/],
  ["score", /得分|自评分/],
  ["executionRate", /执行率|(?:执行|支付|支出)(?:进度|比例)/],
  ["initialBudget", /年初.{0,3}预算|年初.{0,3}安排/],
  ["executed", /执行数|支出数|资金执行|执行金额|实际(?:支出|使用)/],
  [
    "annualBudget",
    /预算数|全年.{0,4}预算|调整.{0,2}预算|(?:当年|年度|项目)预算$|预算(?:安排|金额|总额)/,
  ],
];

/** Labels of rows and cells, by the parts that hold for every issuer; the whole label has to fit. */
export const PLACE_STEMS: Readonly<Partial<Record<PlaceRole, RegExp>>> = {
  relative:
    /(?:监控|跟踪|监测).{0,8}表$|目标.{0,4}(?:申报|设定|批复|下达)?[表书]$|整体.{0,10}(?:评分|打分|考评).{0,6}表$/,
  project: /^.{0,4}(?:项目|专项|转移支付|转移)(?:支出)?名称(?:及.?码)?$/,
  department: /^.{0,6}(?:主管|归口|牵头|责任)(?:部门|单位)(?:及.?码)?$/,
  unit: /^.{0,4}(?:实施|使用|执行|承担|承办)(?:主管)?(?:单位|处室|部门|科室)$|^项目单位$/,
  funds: /^(?:项目|年度)?(?:资金|经费)(?:情况|投入情况)?$|^(?:预算|资金)执行情况$|^年度预算数$/,
  totalFunds: /^(?:年度|全年|项目)?(?:财政|预算)?(?:资金|经费|投资)?(?:总金?额|合计|小计)$/,
  appropriation:
    /^(?!.*专户)(?:其中:?)?(?:.{0,4}(?:财政|公共预算).{0,4}(?:拨款|资金|补助)?|.{0,2}(?:中央|省级|市级|县级|区级|地方|自治区|省|市|县).{0,4}(?:资金|补助|拨款|财政))$/,
  carryover: /^(?:其中:?)?.{0,4}(?:结转|结余).{0,6}$/,
  otherFunds:
    /^(?:其中:?)?(?:其他|其它|单位|自筹|社会|(?:财政)?专户管理)(?:财政)?(?:资金|资本|投入|收入|来源)?$/,
  goals: /^(?:年度|当年|全年|总体|绩效|项目){1,4}目标(?:完成情况)?$/,
  expectedGoal: /^.{0,6}(?:预期|设定)目标$|^(?:项目|年初).{0,4}目标$/,
  achievedGoal: /^.{0,10}完成情况(?:综述|概述)?$/,
  indicators: /^.{0,4}绩效(?:指标|目标)(?:完成情况)?\d?$/,
  total:
    /^(?:合计|总计|得分合计|合计得分|(?:项目|绩效|自评|评价|综合|最终){0,3}(?:总分|总得分|总评分|总分数)|(?:综合|自评|最终|项目|绩效)(?:得分|评分|分数))(?:值|合计|数)?$/,
  grade: /^(?:自评|评价|绩效|考核)?(?:等级|结论|等次|等第|结果)$/,
  categoryLabel:
    /^(?:项目)?(?:产出|效益|效果|满意度|成本|过程|决策|管理|投入)(?:类)?(?:指标)?$|^项目绩效$/,
  subcategoryLabel:
    /^(?:数量|质量|时效|成本|(?:经济|社会|生态|环境|生态环境)(?:效益|成本)|可持续(?:发展)?影响|(?:.{0,6}对象)?满意度指标)(?:类)?(?:指标)?等?$/,
};
