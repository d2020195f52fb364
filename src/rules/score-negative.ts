import { scoreFields, weightFields } from "../measure/totals";
import type { NumberField } from "../form/model/form";
import type { Observation, Rule } from "../lint/rule";

/** Points are never below zero. */
export const scoreNegative: Rule = {
  id: "score-negative",
  group: "scores",
  severity: "error",
  correction: "none",
  title: { "zh-CN": "分值或得分小于 0", "en-US": "A weight or score is negative" },
  why: {
    "zh-CN": "分值和得分最低为 0 分，负数多半是多打了减号，会让合计出错。",
    "en-US": "Points start at zero; a negative one is usually a stray minus sign.",
  },
  source: "《项目支出绩效评价管理办法》：扣完为止，得分不低于 0",
  examples: {
    passes: [{ changes: { H14: "0", F14: "0人次", H22: "89.5" } }],
    fails: [{ changes: { H14: "-1", H22: "88.5" }, at: "H14" }],
  },
  check: (form) => [
    ...negatives(weightFields(form), "分值", "weight"),
    ...negatives(scoreFields(form), "得分", "score"),
  ],
};

function negatives(fields: readonly NumberField[], zh: string, en: string): Observation[] {
  return fields
    .filter(({ number }) => number?.lessThan(0))
    .map(({ cell, text }) => ({
      cells: [cell],
      message: {
        "zh-CN": `${zh} ${text} 小于 0。请核对后改为 0 或正数。`,
        "en-US": `The ${en} ${text} is below 0. Enter 0 or more.`,
      },
    }));
}
