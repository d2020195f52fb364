import type { Indicator } from "../form/model/form";
import { squeeze } from "../form/text/label";
import { judgeAmounts, judgeRange } from "./judge-amounts";
import { judgeDates } from "./judge-dates";
import { UNKNOWN, type Judgement, type Verdict } from "./judgement";
import { readQuantity, type Quantity } from "./quantity";

export type { Judgement } from "./judgement";

/** Whether an indicator's actual value meets its target; "unknown" whenever that can't be told. */
export function judge(indicator: Indicator): Judgement {
  const target = writtenTarget(indicator);
  const actual = indicator.actual?.text ?? "";
  const wanted = readQuantity(target);
  const reached = readQuantity(actual);
  if (wanted.kind === "none" || reached.kind === "none") return UNKNOWN;
  if (wanted.kind === "number" && reached.kind === "number") {
    return judgeAmounts(indicator, wanted, reached);
  }
  const same = squeeze(target) === squeeze(actual);
  return { ...UNKNOWN, verdict: same ? "met" : verdictOf(wanted, reached) };
}

/** The target with the sign and the unit that stand in columns of their own: "≥" "95" "%". */
export function writtenTarget({ target, sign, measure }: Indicator): string {
  const value = target?.text ?? "";
  if (!/^[\d.,，]+$/.test(value)) return value;
  return `${sign?.text ?? ""}${value}${measure?.text ?? ""}`;
}

/** The verdict on quantities that are in no proportion to each other. */
function verdictOf(wanted: Quantity, reached: Quantity): Verdict {
  if (wanted.kind === "date" && reached.kind === "date") return judgeDates(wanted, reached);
  if (wanted.kind === "range" && reached.kind === "number") return judgeRange(wanted, reached);
  const isLevel = wanted.kind === "level" && reached.kind === "level";
  return isLevel && wanted.level === reached.level ? "met" : "unknown";
}
