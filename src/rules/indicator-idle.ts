import { nameOf } from "../form/read/indicator-name";
import type { TextField } from "../form/model/form";
import { COST_ROW_LIMIT, isAboveZero } from "../measure/rows";
import type { Rule } from "../lint/rule";

/** An indicator that was set to 无 measures nothing and can earn nothing. */
export const indicatorIdle: Rule = {
  id: "indicator-idle",
  group: "structure",
  severity: "error",
  correction: "suggest",
  title: { "zh-CN": "填“无”的指标却有分", "en-US": "An indicator set to 无 carries points" },
  why: {
    "zh-CN": "指标值填“无”表示没有设这项指标，不应占分值，也不应得分。",
    "en-US": "A target of 无 says that nothing is measured, so nothing can be earned.",
  },
  source: "《项目支出绩效自评表》：不设的指标填“无”，分值和得分为 0",
  examples: {
    passes: [{ changes: {} }],
    fails: [{ changes: { G18: "5", G19: "15", H19: "15", H22: "93.5" }, at: "G18" }],
  },
  check: ({ indicators }) =>
    indicators.flatMap((indicator) => {
      const { target, name, weight, score, subcategory } = indicator;
      const idle = isNone(target) || (isNone(name) && (target === null || target.text === ""));
      const charged = [weight, score].filter(isAboveZero);
      if (!idle || charged.length === 0 || !target) return [];
      const small = charged.every(({ number }) => number.lessThanOrEqualTo(COST_ROW_LIMIT));
      return [
        {
          cells: [charged[0]!.cell, target.cell],
          expected: "0",
          severity: /成本/.test(subcategory) && small ? "warning" : "error",
          changes: charged.map(({ cell }) => ({ at: cell, content: { value: 0, formula: null } })),
          message: {
            "zh-CN": `“${nameOf(indicator)}”的指标值是“无”，却填了${isAboveZero(weight) ? `分值 ${weight.text}` : `得分 ${score!.text}`}。请把分值和得分改为 0，或补填指标。`,
            "en-US": `"${nameOf(indicator)}" has the target 无 and still carries points. Set weight and score to 0, or fill the indicator in.`,
          },
        },
      ];
    }),
};

function isNone(field: TextField | null): boolean {
  return field !== null && /^\s*无\s*$/.test(field.text);
}
