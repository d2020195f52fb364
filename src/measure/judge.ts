import { once } from "../sheet/once";
import type { Indicator } from "../form/model/form";
import { squeeze } from "../form/text/label";
import { judgeAmounts } from "./judge-amounts";
import { judgeDates } from "./judge-dates";
import { judgeParts } from "./judge-parts";
import { judgeRange, judgeReachedRange } from "./judge-ranges";
import { judgeWords } from "./judge-words";
import { plainly, unknown, type Doubt, type Judgement, type Verdict } from "./judgement";
import { numeralAhead } from "./numerals";
import { readQuantity, type Quantity } from "./quantity";
import { plain } from "../sheet/number";

export type { Judgement } from "./judgement";

/** Whether an indicator's actual value meets its target; "unknown" whenever that can't be told. */
export const judge = once((indicator: Indicator): Judgement => {
  const target = writtenTarget(indicator);
  const actual = indicator.actual?.text ?? "";
  const wanted = readQuantity(target);
  const reached = readQuantity(actual);
  if (wanted.kind === "none" || actual === "") return unknown("no-actual");
  if (wanted.kind === "number" && reached.kind === "number") {
    return judgeAmounts(indicator, wanted, reached);
  }
  if (reached.kind !== "none" && squeeze(target) === squeeze(actual)) return plainly("met");
  const verdict = verdictOf(indicator, wanted, reached);
  const told = verdict === "unknown" ? judgeWords({ target, actual, wanted, reached }) : verdict;
  return told === "unknown" ? unknown(doubtOf([target, actual], [wanted, reached])) : plainly(told);
});

/** The target with the sign and the unit that stand in columns of their own: "≥" "95" "%". */
export function writtenTarget({ target, sign, measure }: Indicator): string {
  const value = target?.text ?? "";
  if (!/^[\d.,，]+$/.test(value)) return value;
  return `${sign?.text ?? ""}${value}${measure?.text ?? ""}`;
}

/** The verdict on quantities that are in no proportion to each other. */
function verdictOf(indicator: Indicator, wanted: Quantity, reached: Quantity): Verdict {
  if (wanted.kind === "date" && reached.kind === "date") return judgeDates(wanted, reached);
  if (wanted.kind === "range" && reached.kind === "number") {
    return judgeRange(indicator, wanted, reached);
  }
  if (wanted.kind === "number" && reached.kind === "range") {
    return judgeReachedRange(indicator, wanted, reached);
  }
  if (wanted.kind === "words" && reached.kind === "words") {
    return judgeParts(indicator, writtenTarget(indicator), indicator.actual!.text);
  }
  const isLevel = wanted.kind === "level" && reached.kind === "level";
  return isLevel && numberOf(wanted.level) === numberOf(reached.level) ? "met" : "unknown";
}

/** 二 and 2 name one level. */
function numberOf(level: string): string {
  const numeral = numeralAhead(level);
  return numeral ? plain(numeral.value) : level.toUpperCase();
}

/** Why no verdict can be told of quantities that are in no proportion. */
function doubtOf(texts: readonly string[], quantities: readonly Quantity[]): Doubt {
  const kinds = quantities.map(({ kind }) => kind);
  if (kinds[1] === "none") return "no-actual";
  if (kinds.includes("words")) return texts.some(holdsFigures) ? "composite" : "text";
  if (kinds.includes("range")) return "bound";
  return kinds[0] === kinds[1] ? "direction" : "unit";
}

/** Whether several figures stand in a text. */
function holdsFigures(text: string): boolean {
  return /\d[^\d]+[\d]/.test(text.slice(0, LOOKED_AT).replace(/[\d][,.]\d/g, "0"));
}

const LOOKED_AT = 200;
