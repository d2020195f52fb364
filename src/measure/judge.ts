import { Decimal } from "../sheet/number";
import type { Indicator } from "../form/model/form";
import { squeeze } from "../form/text/label";
import { readQuantity, type Comparator, type Quantity } from "./quantity";

/** How an actual value stands to its target. */
export interface Judgement {
  readonly verdict: "met" | "missed" | "unknown";
  /** Actual divided by target, for quantities in proportion; null for dates, levels and words. */
  readonly ratio: Decimal | null;
  readonly lowerIsBetter: boolean;
}

export type Amount = Extract<Quantity, { kind: "number" }>;
type Direction = "higher" | "lower" | "exact" | "doubtful";

const UNKNOWN: Judgement = { verdict: "unknown", ratio: null, lowerIsBetter: false };

/** Units that convert into each other, in the smallest of their kind. */
const SCALES: Readonly<Record<string, readonly [kind: string, scale: number]>> = {
  元: ["money", 1],
  千元: ["money", 1000],
  万: ["money", 10000],
  万元: ["money", 10000],
  亿元: ["money", 100000000],
  秒: ["time", 1],
  分钟: ["time", 60],
  小时: ["time", 3600],
  个小时: ["time", 3600],
  天: ["time", 86400],
  日: ["time", 86400],
};

/** What a unit measures and how many of the smallest of its kind it is; null for any other unit. */
export function scaleOf(unit: string): readonly [kind: string, scale: number] | null {
  return Object.prototype.hasOwnProperty.call(SCALES, unit) ? SCALES[unit]! : null;
}

/** Names of things of which fewer or less is better, where nothing else is written. */
const LESS =
  /事故|投诉|故障|差错|结余|死亡|违规|违法|案件|超支|逾期|流失|中断|误差|发病|失业|损失|隐患|能耗|排放|负债/;
const HANDLED = /处理|处置|办结|办理|解决|整改|排除|查处|化解|上缴|及时|覆盖|达标|合格|满意/;
const TIMED = /响应|处理|办理|办结|完成|修复|恢复|到达|解决|时限|等待|排除/;
const COST = /成本|支出|费用|经费|投资|造价|单价/;

/** Whether an indicator's actual value meets its target; "unknown" whenever that can't be told. */
export function judge(indicator: Indicator): Judgement {
  const target = writtenTarget(indicator);
  const actual = indicator.actual?.text ?? "";
  if (target === "" || actual === "") return UNKNOWN;
  const wanted = readQuantity(target);
  const reached = readQuantity(actual);
  if (wanted.kind === "none" || reached.kind === "none") return UNKNOWN;
  const same = squeeze(target) === squeeze(actual);
  if (wanted.kind === "number" && reached.kind === "number") {
    return judgeAmounts(indicator, wanted, reached, same);
  }
  if (same) return { ...UNKNOWN, verdict: "met" };
  if (wanted.kind === "date" && reached.kind === "date") return judgeDates(wanted, reached);
  if (wanted.kind === "level" && reached.kind === "level" && wanted.level === reached.level) {
    return { ...UNKNOWN, verdict: "met" };
  }
  if (wanted.kind === "range" && reached.kind === "number") return judgeRange(wanted, reached);
  return UNKNOWN;
}

/** The target with the sign and the unit that stand in columns of their own: "≥" "95" "%". */
export function writtenTarget({ target, sign, measure }: Indicator): string {
  const value = target?.text ?? "";
  if (!/^[\d.,，]+$/.test(value)) return value;
  return `${sign?.text ?? ""}${value}${measure?.text ?? ""}`;
}

function judgeAmounts(
  indicator: Indicator,
  wanted: Amount,
  reached: Amount,
  same: boolean,
): Judgement {
  const direction = directionOf(indicator, wanted);
  const lowerIsBetter = direction === "lower";
  const values = inOneUnit(wanted, reached);
  if (!values) return same ? { ...UNKNOWN, verdict: "met" } : UNKNOWN;
  const [target, written] = values;
  const actual = written.isNegative() && target.isPositive() ? new Decimal(0) : written;
  const ratio = target.isZero() ? null : actual.div(target);
  const result = (verdict: Judgement["verdict"]): Judgement => ({ verdict, ratio, lowerIsBetter });
  if (same || actual.equals(target)) {
    const strict = wanted.comparator === ">" || wanted.comparator === "<";
    return result(strict && !same && !bounded(reached) ? "unknown" : "met");
  }
  if (bounded(reached))
    return result(boundMeets(direction, target, actual, reached) ? "met" : "unknown");
  if (target.isZero() && wanted.comparator !== ">=" && wanted.comparator !== ">") {
    return result(
      direction === "higher" && wanted.comparator === null && indicatorIsRate(indicator)
        ? "unknown"
        : "missed",
    );
  }
  const above = actual.greaterThan(target);
  if (direction === "higher") return result(above ? "met" : "missed");
  if (direction === "lower") return result(above ? "missed" : "met");
  if (direction === "exact") return result(above ? "met" : "missed");
  return result("unknown");
}

/** Whether the actual value is itself a bound ("≤2小时"). */
function bounded({ comparator }: Amount): boolean {
  return comparator !== null && comparator !== "=";
}

function boundMeets(
  direction: Direction,
  target: Decimal,
  actual: Decimal,
  reached: Amount,
): boolean {
  const from = reached.comparator === ">=" || reached.comparator === ">";
  if (direction === "higher") return from && actual.greaterThanOrEqualTo(target);
  return direction === "lower" && !from && actual.lessThanOrEqualTo(target);
}

function directionOf(indicator: Indicator, { comparator, unit }: Amount): Direction {
  const named = namedDirection(indicator, unit);
  const written: Partial<Record<Comparator, Direction>> = {
    ">=": "higher",
    ">": "higher",
    "<=": "lower",
    "<": "lower",
    "=": named === "higher" ? "exact" : "doubtful",
  };
  return comparator ? written[comparator]! : named;
}

/** What the second-level label and the name say when no sign is written. */
function namedDirection(indicator: Indicator, unit: string): Direction {
  const { category, subcategory } = indicator;
  const name = indicator.name.text;
  if (LESS.test(name)) return HANDLED.test(name) ? "doubtful" : "lower";
  if (scaleOf(unit)?.[0] === "time" || unit === "工作日" || /时间|时长|时限/.test(name)) {
    return TIMED.test(name) || /时效/.test(subcategory) ? "lower" : "doubtful";
  }
  if (/成本/.test(subcategory) || /成本/.test(category) || COST.test(name)) {
    return unit === "%" || /标准|率$|节约|降低/.test(name) ? "doubtful" : "lower";
  }
  return "higher";
}

function indicatorIsRate(indicator: Indicator): boolean {
  return /率$/.test(squeeze(indicator.name.text));
}

/** Both values in one unit; null when their units do not compare. */
export function inOneUnit(a: Amount, b: Amount): [Decimal, Decimal] | null {
  if (a.unit === b.unit) return [a.value, b.value];
  if (a.unit === "%" && b.unit === "") return percentOf(a.value, b.value);
  if (b.unit === "%" && a.unit === "") {
    const swapped = percentOf(b.value, a.value);
    return swapped && [swapped[1], swapped[0]];
  }
  if (a.unit === "" || b.unit === "") return [a.value, b.value];
  const [one, other] = [scaleOf(a.unit), scaleOf(b.unit)];
  if (!one || !other || one[0] !== other[0]) return null;
  return [a.value.times(one[1]), b.value.times(other[1])];
}

/** A plain number beside a percentage: 0.98 and 98 are both 98 %; near 1 % neither can be told. */
function percentOf(fraction: Decimal, plain: Decimal): [Decimal, Decimal] | null {
  if (fraction.lessThan("0.02") && plain.lessThan(2)) return null;
  return [fraction, plain.greaterThan("1.5") ? plain.div(100) : plain];
}

type DateQuantity = Extract<Quantity, { kind: "date" }>;

/** Earlier or equal meets; parts that are not written are taken in the writer's favour. */
function judgeDates(wanted: DateQuantity, reached: DateQuantity): Judgement {
  if ((wanted.year === null) !== (reached.year === null)) {
    if (wanted.month === null || reached.month === null) return UNKNOWN;
  }
  const both = wanted.year !== null && reached.year !== null;
  const latest =
    (both ? wanted.year! : 0) * 10000 + (wanted.month ?? 12) * 100 + (wanted.day ?? 31);
  const earliest =
    (both ? reached.year! : 0) * 10000 + (reached.month ?? 1) * 100 + (reached.day ?? 1);
  if (earliest <= latest) return { ...UNKNOWN, verdict: "met" };
  return both ? { ...UNKNOWN, verdict: "missed" } : UNKNOWN;
}

function judgeRange(wanted: Extract<Quantity, { kind: "range" }>, reached: Amount): Judgement {
  const low = inOneUnit(
    { kind: "number", comparator: null, value: wanted.low, unit: wanted.unit },
    reached,
  );
  const high = inOneUnit(
    { kind: "number", comparator: null, value: wanted.high, unit: wanted.unit },
    reached,
  );
  if (!low || !high || bounded(reached)) return UNKNOWN;
  const inside = low[1].greaterThanOrEqualTo(low[0]) && high[1].lessThanOrEqualTo(high[0]);
  return inside ? { ...UNKNOWN, verdict: "met" } : UNKNOWN;
}
