import { nameOf } from "../form/read/indicator-name";
import { judge, writtenTarget } from "../measure/judge";
import { scoredRows, scoresInFull } from "../measure/rows";
import { scoreInProportion } from "../measure/score-in-proportion";
import type { Rule } from "../lint/rule";
import { plain } from "../sheet/number";

/** Full marks for a missed target are what reviewers look for first. */
export const scoreFullThoughMissed: Rule = {
  id: "score-full-though-missed",
  group: "scores",
  severity: "error",
  correction: "suggest",
  title: { "zh-CN": "未达指标值却得满分", "en-US": "Full marks though the target was missed" },
  why: {
    "zh-CN": "实际完成值没有达到年度指标值的，应按完成比例扣分，不能得满分。",
    "en-US": "An indicator that misses its target scores in proportion, not in full.",
  },
  source: "《项目支出绩效评价管理办法》：未完成的按完成值与指标值的比例记分",
  examples: {
    passes: [{ changes: {} }],
    fails: [
      { changes: { F13: "480平方米", I13: "二期用地未移交，下一步加快协调。" }, at: "H13" },
      { changes: { F16: "2024年12月", I16: "雨季停工，下一步优化工期安排。" }, at: "H16" },
    ],
  },
  check: (form) =>
    scoredRows(form).flatMap((indicator) => {
      const { weight, score, target, actual } = indicator;
      if (!target || !actual || !scoresInFull(indicator)) return [];
      const judgement = judge(indicator);
      if (judgement.verdict !== "missed") return [];
      const due = scoreInProportion(weight.number, judgement);
      const hint = due ? plain(due) : null;
      return [
        {
          cells: [score.cell, actual.cell, target.cell],
          expected: hint,
          changes: due
            ? [{ at: score.cell, content: { value: Number(plain(due)), formula: null } }]
            : [],
          message: {
            "zh-CN": `“${nameOf(indicator)}”指标值 ${writtenTarget(indicator)}，实际 ${actual.text}，没有达到，却得了满分 ${score.text}。请扣分${hint ? `（按比例约 ${hint} 分）` : ""}并说明原因，或核对实际完成值。`,
            "en-US": `"${nameOf(indicator)}": target ${writtenTarget(indicator)}, actual ${actual.text}: missed, yet scored in full (${score.text}). Mark it down${hint ? ` (about ${hint} in proportion)` : ""} and say why, or check the actual value.`,
          },
        },
      ];
    }),
};
