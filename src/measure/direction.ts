import type { Indicator } from "../form/model/form";
import { scaleOf } from "../form/text/units";
import type { Amount, Comparator } from "./quantity";

/** Which way is better; "exact" wants the very amount and takes more, "doubtful" may be wanted either way. */
export type Direction = "higher" | "lower" | "exact" | "doubtful";

const BY_SIGN: Readonly<Record<Exclude<Comparator, "=">, Direction>> = {
  ">=": "higher",
  ">": "higher",
  "<=": "lower",
  "<": "lower",
};

/** Names of things of which fewer or less is better, where nothing else is written. */
const LESS =
  /事故|投诉|故障|差错|结余|死亡|违规|违法|案件|超支|逾期|流失|中断|误差|发病|失业|损失|隐患|能耗|排放|负债/;
/** Words beside them that leave open which way is better: complaints handled are no complaints. */
const HANDLED = /处理|处置|办结|办理|解决|整改|排除|查处|化解|上缴|及时|覆盖|达标|合格|满意/;
const DURATION = /时间|时长|时限/;
/** What should not take long; other durations may be wanted long or short. */
const TIMED = /响应|处理|办理|办结|完成|修复|恢复|到达|解决|时限|等待|排除/;
const COST = /成本|支出|费用|经费|投资|造价|单价/;
/** Costs, standards and savings among them, of which nobody can tell whether less is better. */
const OPEN_COST = /标准|率$|节约|降低/;

/** Which way is better, by the sign of the target, else by what the indicator is called. */
export function directionOf(indicator: Indicator, { comparator, unit }: Amount): Direction {
  if (comparator !== null && comparator !== "=") return BY_SIGN[comparator];
  const named = namedDirection(indicator, unit);
  if (comparator === null) return named;
  return named === "higher" ? "exact" : "doubtful";
}

/** What the labels, the name and the unit say when no sign is written. */
function namedDirection({ category, subcategory, name }: Indicator, unit: string): Direction {
  const { text } = name;
  if (LESS.test(text)) return HANDLED.test(text) ? "doubtful" : "lower";
  if (scaleOf(unit)?.[0] === "time" || unit === "工作日" || DURATION.test(text)) {
    return TIMED.test(text) || /时效/.test(subcategory) ? "lower" : "doubtful";
  }
  if (/成本/.test(subcategory) || /成本/.test(category) || COST.test(text)) {
    return unit === "%" || OPEN_COST.test(text) ? "doubtful" : "lower";
  }
  return "higher";
}
