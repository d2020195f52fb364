import { nameOf } from "../form/indicator-name";
import type { Rule } from "../lint/rule";

/** A row with a weight has to be scored, if only with 0. */
export const scoreMissing: Rule = {
  id: "score-missing",
  severity: "error",
  correction: "suggest",
  title: { "zh-CN": "有分值没有得分", "en-US": "A score is missing" },
  why: {
    "zh-CN": "有分值的指标都要打分，完全没有完成的填 0。",
    "en-US": "Every row with a weight is scored; what was not done at all scores 0.",
  },
  source: "[表] 得分列",
  check: ({ indicators }) =>
    indicators.flatMap((indicator) => {
      const { weight, score, shared } = indicator;
      if (shared || !score || !weight?.number?.greaterThan(0) || score.state !== "blank") return [];
      return [
        {
          cells: [score.cell, weight.cell],
          message: {
            "zh-CN": `“${nameOf(indicator)}”分值 ${weight.text}，没有填得分。请按完成情况打分，没有完成的填 0。`,
            "en-US": `"${nameOf(indicator)}" has a weight of ${weight.text} and no score. Score it; 0 if nothing was done.`,
          },
        },
      ];
    }),
};
