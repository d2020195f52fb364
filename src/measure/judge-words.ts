import { unitOf } from "../form/text/units";
import { judgeGrades } from "./grades";
import type { Verdict } from "./judgement";
import { denies, saysAll, saysInTime, saysNone, saysReached } from "./meant-by-words";
import type { Quantity } from "./quantity";
import { isBound } from "./amount";

/** What had better not happen; 无障碍设施 is a thing to have. */
const EVENT =
  /发生|出现|产生|事故|投诉|违[规法纪约]|案件|差错|故障|舆情|[信上]访|疫情|火[灾情]|问题|隐患|伤亡|死亡|拖欠|欠薪|损失|污染/;

/** A target and an actual value, as written and as read. */
interface Pair {
  readonly target: string;
  readonly actual: string;
  readonly wanted: Quantity;
  readonly reached: Quantity;
}

/** Judges where at least one of two values is words; words that mean an amount are taken for it. */
export function judgeWords(pair: Pair): Verdict {
  const { target, actual, wanted } = pair;
  if (wanted.kind === "words") {
    if (saysNone(target)) return judgeNone(pair);
    if (saysAll(target)) return judgeAll(pair);
    if (denies(target, actual)) return "missed";
    const graded = judgeGrades(target, actual);
    if (graded !== "unknown") return graded;
    return saysReached(actual) && !/\d/.test(target) ? "met" : "unknown";
  }
  if (wanted.kind === "date") return saysInTime(actual) ? "met" : "unknown";
  if (wanted.kind !== "number") return "unknown";
  const isFloor = wanted.comparator === ">" || wanted.comparator === ">=";
  const isCount = unitOf(wanted.unit)?.kind === "count";
  const allowsNone = isFloor ? false : wanted.value.isZero() || (isBound(wanted) && isCount);
  if (allowsNone) return saysNone(actual) ? "met" : "unknown";
  const isShare = wanted.unit === "%" && !wanted.change && !wanted.comparator?.startsWith("<");
  return isShare && wanted.value.lessThanOrEqualTo(1) && saysAll(actual) ? "met" : "unknown";
}

/** Nothing of a kind was to happen. */
function judgeNone({ target, actual, reached }: Pair): Verdict {
  if (saysNone(actual)) return "met";
  if (reached.kind !== "number" || isBound(reached)) return "unknown";
  if (reached.value.isZero()) return "met";
  const isEvent = EVENT.test(target) && unitOf(reached.unit)?.kind === "count";
  return isEvent ? "missed" : "unknown";
}

/** All was to be done. */
function judgeAll({ actual, reached }: Pair): Verdict {
  if (saysAll(actual) || saysReached(actual)) return "met";
  if (reached.kind !== "number" || reached.unit !== "%" || isBound(reached)) return "unknown";
  if (reached.change) return "unknown";
  return reached.value.lessThan(1) ? "missed" : "met";
}
