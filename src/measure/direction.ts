import type { Indicator } from "../form/model/form";
import { scaleOf } from "../form/text/units";
import { squeeze } from "../form/text/label";
import type { Amount, Change, Comparator } from "./quantity";

/** Which way is better; "exact" wants the very amount and takes more, "doubtful" may be wanted either way. */
export type Direction = "higher" | "lower" | "exact" | "doubtful";

const BY_SIGN: Readonly<Record<Exclude<Comparator, "=">, Direction>> = {
  ">=": "higher",
  ">": "higher",
  "<=": "lower",
  "<": "lower",
};

/** Longer names are sentences, of which the beginning tells. */
const LOOKED_AT = 100;
/** Names of things of which fewer or less is better, where nothing else is written. */
const LESS =
  "事故|投诉|故障|差错|结余|死亡|违规|违法|案件|超支|逾期|流失|中断|误差|发病|失业|损失|隐患|能耗|排放|负债|信访|上访|火灾|火情|返工|退货|缺陷|辍学|空置|闲置|感染|复发|误报|漏报";
const NAMES_LESS = new RegExp(LESS);
/** 无投诉率 and 零事故率 ask for the opposite. */
const WITHOUT = new RegExp(`(?:无|零|未发生).{0,8}(?:${LESS})`);
/** They are what the name counts: what follows is a word for a number, not one for doing something about it. */
const COUNTS_LESS = new RegExp(
  `(?:${LESS})(?:的?(?:发生|出现|存在|造成|伤亡))?(?:物|行为|事件|问题|资金|人员|金|总)?(?:率|数|[数总]量|量|[次起件人宗例户]数|比例|占比|额|金额|情况|水平|强度|时间|时长)?$`,
);
const HANDLING =
  "处理|处置|办结|办理|解决|整改|排除|排查|查处|化解|上缴|修复|治理|防治|防控|救治|调解|监测|及时|覆盖|达标|合格|满意";
/** Words beside them that leave open which way is better: complaints handled are no complaints. */
const HANDLED = new RegExp(`${HANDLING}|控制|预防|防范`);
/** Of a rate of handling something bad more is better. */
const RATE_OF_HANDLING = new RegExp(`(?:${HANDLING})(?:完成|成功|性)?(?:率|度)$`);
/** Rates of spending, staff and change that are kept low. */
const KEPT_LOW =
  /(?:人员|编制|三公经费|公用经费)控制率$|(?:预算|指标|科目)(?:调整|调剂)率$|三公经费(?:支出)?变动率$/;
const DURATION = /时间|时长|时限/;
/** What should not take long; other durations may be wanted long or short. */
const TIMED = /响应|处理|办理|办结|完成|修复|恢复|到达|解决|时限|等待|排除/;
const COST = /成本|支出|费用|经费|投资|造价|单价/;
/** Costs, standards and savings among them, of which nobody can tell whether less is better. */
const OPEN_COST = /标准|率$|节约|降低/;
/** Names that say of their figures that they are changes. */
const NAMED_CHANGES: readonly (readonly [Change, RegExp])[] = [
  ["rise", /(?:增长|提升|提高|增加|上升)(?:率|幅度?|比例)$|增[幅速]$/],
  ["fall", /(?:下降|降低|减少|压减|压降)(?:率|幅度?|比例)$|降幅$/],
];

/** Which way is better, by the sign of the target, else by what the indicator is called. */
export function directionOf(indicator: Indicator, { comparator, unit, change }: Amount): Direction {
  if (comparator !== null && comparator !== "=") return BY_SIGN[comparator];
  const named = namedDirection(indicator, unit);
  const wished = change ? directionOfChange(change, named) : named;
  if (comparator === null) return wished;
  return wished === "higher" ? "exact" : "doubtful";
}

/** The change that an indicator's plain figures are by its name: 下降率 10% is a fall. */
export function namedChange({ name }: Indicator): Change | null {
  const words = bareName(name.text);
  return NAMED_CHANGES.find(([, word]) => word.test(words))?.[0] ?? null;
}

/** More of a change is better, unless what grows had better be little. */
function directionOfChange(change: Change, named: Direction): Direction {
  return change === "fall" || named === "higher" ? "higher" : "doubtful";
}

/** What the labels, the name and the unit say when no sign is written. */
function namedDirection({ category, subcategory, name }: Indicator, unit: string): Direction {
  const text = bareName(name.text);
  if (KEPT_LOW.test(text)) return "lower";
  const isDuration = scaleOf(unit)?.[0] === "time" || DURATION.test(text);
  if (NAMES_LESS.test(text)) {
    if (RATE_OF_HANDLING.test(text)) return "higher";
    if (WITHOUT.test(text)) return /率$/.test(text) ? "higher" : "doubtful";
    if (COUNTS_LESS.test(text) && !HANDLED.test(text)) return "lower";
    if (HANDLED.test(text) || !isDuration) return "doubtful";
  }
  if (isDuration) {
    return TIMED.test(text) || /时效/.test(subcategory) ? "lower" : "doubtful";
  }
  if (/成本/.test(subcategory) || /成本/.test(category) || COST.test(text)) {
    return unit === "%" || OPEN_COST.test(text) ? "doubtful" : "lower";
  }
  return "higher";
}

/** A name without what stands in brackets and signs behind it: 故障排除率(%). */
function bareName(text: string): string {
  return squeeze(text.slice(0, LOOKED_AT))
    .replace(/(?:\([^()]{0,20}\)|[“”"'。.:;,%])+$/g, "")
    .replace(/[“”"'‘’]/g, "");
}
