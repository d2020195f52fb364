import { once } from "../sheet/once";
import type { Form, Indicator, TextField } from "../form/model/form";
import { judge, writtenTarget } from "./judge";
import { counts, ownRows } from "./rows";
import { squeeze } from "../form/text/label";
import { isPrompt } from "./prompts";
import type { Text } from "../language";

/** Beyond this a reason is long enough to say something. */
const LOOKED_AT = 400;
/** Fewer characters than this name no cause. */
const SHORTEST_REASON = 6;
const SAYS_NOTHING =
  /^(?:无|暂无|没有|无偏差|没有偏差|不存在偏差|无原因|无需说明|正常|略|同上|已?完成|全部完成|按时完成|已按时完成|按计划完成|已完成目标|完成目标|0|否|null)$/;

/** A row with a cell for the reason of its deviation. */
export type Explainable = Indicator & { readonly explanation: TextField };

/** Rows of their own that have a cell for a reason. */
export function explainableRows(form: Form): Explainable[] {
  return ownRows(form).filter((row): row is Explainable => row.explanation !== null);
}

/** Rows that deviate and say why. */
export function explainedRows(form: Form): Explainable[] {
  return explainableRows(form).filter(
    (row) => !saysNothing(reasonIn(row.explanation)) && deviationOf(row) !== null,
  );
}

/** Why a row has to be explained: its score is below its weight, or it missed its target; else null. */
export const deviationOf = once((indicator: Indicator): Text | null => {
  const { weight, score, actual } = indicator;
  if (weight?.number && score?.number?.lessThan(weight.number)) {
    return {
      "zh-CN": `得分 ${score.text} 低于分值 ${weight.text}`,
      "en-US": `scores ${score.text} of ${weight.text}`,
    };
  }
  if (!counts(indicator) || judge(indicator).verdict !== "missed") return null;
  return {
    "zh-CN": `指标值 ${writtenTarget(indicator)}，实际 ${actual!.text}，没有达到`,
    "en-US": `has the target ${writtenTarget(indicator)} and reached ${actual!.text}`,
  };
});

/** What the author wrote as a reason; "" where nothing or only the template's instruction stands. */
export function reasonIn(field: TextField | null): string {
  const text = field?.text ?? "";
  return isPrompt(text) ? "" : text;
}

/** Whether a reason stands for the whole form. */
export function hasOverallReason({ overallReason }: Form): boolean {
  const reason = reasonIn(overallReason);
  return reason !== "" && !saysNothing(reason);
}

/** Whether a text that should name a cause names none. */
export function saysNothing(text: string): boolean {
  const bare = squeeze(text.slice(0, LOOKED_AT)).replace(/[\p{P}\p{S}]/gu, "");
  return [...bare].length < SHORTEST_REASON || SAYS_NOTHING.test(bare);
}
