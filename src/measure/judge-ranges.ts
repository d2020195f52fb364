import type { Indicator } from "../form/model/form";
import { directionOf } from "./direction";
import { judgeAmounts } from "./judge-amounts";
import type { Verdict } from "./judgement";
import { isBound, type Amount, type AmountRange } from "./amount";
import { inOneUnit } from "./units";

/** An amount meets a range that it stands in; beyond the worse end it misses, beyond the better one nobody can tell. */
export function judgeRange(indicator: Indicator, wanted: AmountRange, reached: Amount): Verdict {
  const [low, high] = endsOf(wanted);
  const least = inOneUnit(low, reached);
  const most = inOneUnit(high, reached);
  if (!least || !most || isBound(reached) || reached.change) return "unknown";
  const direction = directionOf(indicator, low);
  if (least[1].lessThan(least[0])) return direction === "higher" ? "missed" : "unknown";
  if (most[1].greaterThan(most[0])) return direction === "lower" ? "missed" : "unknown";
  return "met";
}

/** A range was reached: it meets or misses where both of its ends do. */
export function judgeReachedRange(
  indicator: Indicator,
  wanted: Amount,
  reached: AmountRange,
): Verdict {
  const [low, high] = endsOf(reached).map((end) => judgeAmounts(indicator, wanted, end).verdict);
  return low === high ? low! : "unknown";
}

function endsOf({ low, high, unit }: AmountRange): [Amount, Amount] {
  const end = { kind: "number", comparator: null, unit, change: null } as const;
  return [
    { ...end, value: low },
    { ...end, value: high },
  ];
}
