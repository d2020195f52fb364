import { canAdd, statesExactly } from "../measure/precision";
import { hasWeights } from "../measure/rows";
import { sumOf, weightFields } from "../measure/totals";
import type { Rule } from "../lint/rule";
import { writeTotal } from "../lint/total-correction";
import { plain } from "../sheet/number";

/** The stated sum of weights is what a reader checks first. */
export const totalWeight: Rule = {
  id: "total-weight",
  severity: "error",
  correction: "fix",
  title: {
    "zh-CN": "总分行的分值不等于各项之和",
    "en-US": "The stated total weight is not the sum",
  },
  why: {
    "zh-CN": "总分行的分值应等于预算执行率和各项指标分值之和，对不上说明有一处填错。",
    "en-US": "The total of weights is the sum of the rows above it, execution rate included.",
  },
  source: "《项目支出绩效自评表》：总分行",
  examples: {
    passes: [{ changes: {} }, { changes: { G22: "100.00" } }],
    fails: [{ changes: { G22: "99" }, at: "G22" }],
  },
  check: (form) => {
    const stated = form.total?.weight;
    const fields = weightFields(form);
    if (!stated?.number || !canAdd(fields) || !hasWeights(form)) return [];
    const sum = sumOf(fields);
    if (statesExactly(stated, sum)) return [];
    return [
      {
        cells: [stated.cell, ...fields.filter(({ number }) => number).map(({ cell }) => cell)],
        expected: stated.number.equals(100) ? null : plain(sum),
        changes: [writeTotal(stated, fields, sum)],
        // 100 is what the total should be: then it is one of the weights that is wrong.
        message: stated.number.equals(100)
          ? {
              "zh-CN": `总分行的分值写的是 100，各项分值相加却是 ${plain(sum)}。请先核对各项分值。`,
              "en-US": `The total weight reads 100, but the weights add up to ${plain(sum)}. Check the weights first.`,
            }
          : {
              "zh-CN": `总分行的分值写的是 ${stated.text}，各项分值相加是 ${plain(sum)}。请改为 ${plain(sum)}，或核对各项分值。`,
              "en-US": `The total weight reads ${stated.text}; the weights add up to ${plain(sum)}. Correct it, or check the weights.`,
            },
      },
    ];
  },
};
