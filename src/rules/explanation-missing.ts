import { nameOf } from "../form/indicator-name";
import { judge, writtenTarget } from "../form/judge";
import type { Indicator } from "../form/form";
import type { Rule, Text } from "../lint/rule";

/** Whatever was not reached needs its reason and remedy. */
export const explanationMissing: Rule = {
  id: "explanation-missing",
  severity: "error",
  correction: "none",
  title: {
    "zh-CN": "缺少偏差原因分析及改进措施",
    "en-US": "The explanation of a deviation is missing",
  },
  why: {
    "zh-CN": "没有完成指标值或没有得满分的，必须写明偏差原因和改进措施，不写会被退回。",
    "en-US": "A missed target or a score below the weight needs its reason and remedy.",
  },
  source: "[办法] 未完成或偏差较大的应说明原因和改进措施",
  check: (form) =>
    form.indicators.flatMap((indicator) => {
      const { explanation, shared } = indicator;
      if (shared || !explanation || explanation.text !== "") return [];
      const cause = causeOf(indicator);
      if (!cause) return [];
      const elsewhere = (form.overallReason?.text ?? "") !== "";
      return [
        {
          cells: [explanation.cell, ...(indicator.score ? [indicator.score.cell] : [])],
          severity: elsewhere ? "info" : "error",
          message: {
            "zh-CN": `“${nameOf(indicator)}”${cause["zh-CN"]}，没有填偏差原因分析及改进措施。${elsewhere ? "表下方已有整体说明，可以不改。" : "请补填。"}`,
            "en-US": `"${nameOf(indicator)}" ${cause["en-US"]}, and no reason is given. ${elsewhere ? "A reason for the whole form stands below it; this may do." : "Please add the reason and the remedy."}`,
          },
        },
      ];
    }),
};

function causeOf(indicator: Indicator): Text | null {
  const { weight, score, actual } = indicator;
  if (weight?.number && score?.number?.lessThan(weight.number)) {
    return {
      "zh-CN": `得分 ${score.text} 低于分值 ${weight.text}`,
      "en-US": `scores ${score.text} of ${weight.text}`,
    };
  }
  const unscored = weight !== null && !weight.number?.greaterThan(0);
  if (unscored || judge(indicator).verdict !== "missed") return null;
  return {
    "zh-CN": `指标值 ${writtenTarget(indicator)}，实际 ${actual!.text}，没有达到`,
    "en-US": `has the target ${writtenTarget(indicator)} and reached ${actual!.text}`,
  };
}
