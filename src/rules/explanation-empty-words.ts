import type { Indicator } from "../form/model/form";
import { nameOf } from "../form/read/indicator-name";
import { writtenTarget } from "../measure/judge";
import {
  deviationOf,
  explainableRows,
  hasOverallReason,
  reasonIn,
  saysNothing,
} from "../measure/explanations";
import { overshootOf } from "../measure/overshoot";
import { counts } from "../measure/rows";
import { shorten } from "../measure/shorten";
import type { Rule } from "../lint/rule";
import type { Text } from "../language";

/** From this excess over the target on, in percent, a reason is required. */
const FAR_ABOVE = 30;
const LONGEST_QUOTE = 20;

/** A required reason has to name one. */
export const explanationEmptyWords: Rule = {
  id: "explanation-empty-words",
  group: "explanations",
  severity: "warning",
  correction: "none",
  title: { "zh-CN": "偏差原因等于没写", "en-US": "A required reason says nothing" },
  why: {
    "zh-CN": "有偏差的指标要写清原因和措施，只填“无”“已完成”“0”或三五个字，审核时会被退回。",
    "en-US": "A deviation needs its cause and remedy; 无, 已完成 or 0 is sent back.",
  },
  source:
    "《项目支出绩效评价管理办法》：未完成或偏差较大的应说明原因和改进措施；已公开的表：原因栏填“0”",
  examples: {
    passes: [{ changes: {} }, { changes: { I13: "无" } }],
    fails: [
      { changes: { I14: "无" }, at: "I14" },
      { changes: { I14: "已完成。" }, at: "I14" },
    ],
  },
  check: (form) => {
    const elsewhere = hasOverallReason(form);
    return explainableRows(form).flatMap((indicator) => {
      const { explanation } = indicator;
      const reason = reasonIn(explanation);
      if (reason === "" || !saysNothing(reason)) return [];
      const cause = deviationOf(indicator) ?? farAbove(indicator);
      if (!cause) return [];
      const text = shorten(reason, LONGEST_QUOTE);
      return [
        {
          cells: [explanation.cell, ...(indicator.score ? [indicator.score.cell] : [])],
          severity: elsewhere ? "info" : "warning",
          message: {
            "zh-CN": `“${nameOf(indicator)}”${cause["zh-CN"]}，原因只写了“${text}”。请写清原因和改进措施。`,
            "en-US": `"${nameOf(indicator)}" ${cause["en-US"]}, and the reason only says "${text}". State the cause and the remedy.`,
          },
        },
      ];
    });
  },
};

function farAbove(indicator: Indicator): Text | null {
  if (!counts(indicator) || !overshootOf(indicator)?.greaterThanOrEqualTo(FAR_ABOVE)) return null;
  return {
    "zh-CN": `指标值 ${writtenTarget(indicator)}，实际 ${indicator.actual!.text}，超出较多`,
    "en-US": `has the target ${writtenTarget(indicator)} and reached ${indicator.actual!.text}, far more`,
  };
}
