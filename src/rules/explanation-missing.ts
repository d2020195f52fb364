import { nameOf } from "../form/read/indicator-name";
import { deviationOf, explainableRows, hasOverallReason, reasonIn } from "../measure/explanations";
import type { Rule } from "../lint/rule";

/** Whatever was not reached needs its reason and remedy. */
export const explanationMissing: Rule = {
  id: "explanation-missing",
  group: "explanations",
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
  source: "《项目支出绩效评价管理办法》：未完成或偏差较大的应说明原因和改进措施",
  examples: {
    passes: [{ changes: {} }],
    fails: [
      { changes: { I14: "" }, at: "I14" },
      { changes: { I14: "请说明未完成原因（100字以内）" }, at: "I14" },
    ],
  },
  check: (form) => {
    const elsewhere = hasOverallReason(form);
    return explainableRows(form).flatMap((indicator) => {
      const { explanation } = indicator;
      const cause = deviationOf(indicator);
      if (reasonIn(explanation) !== "" || !cause) return [];
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
    });
  },
};
