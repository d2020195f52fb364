import { likeCells } from "../measure/like-cells";
import { statesExactly } from "../measure/precision";
import { sumOf, unreadPoints, weightFields } from "../measure/totals";
import { weightGap } from "../measure/weight-gap";
import type { Text } from "../language";
import type { Rule } from "../lint/rule";
import { correctTotal } from "../lint/total-correction";

const CHECK: Text = { "zh-CN": "核对各项分值", "en-US": "check the weights" };

/** The stated sum of weights is what a reader checks first. */
export const totalWeight: Rule = {
  id: "total-weight",
  group: "scores",
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
    // Weights that miss 100 are the fault themselves; their total follows.
    if (!stated?.number || !weightGap(form)?.isZero()) return [];
    const fields = weightFields(form);
    const sum = sumOf(fields);
    const withUnread = sum.plus(unreadPoints(form, "weight"));
    if ([sum, withUnread].some((one) => statesExactly(stated, one))) return [];
    const due = likeCells({ stated, inputs: fields, due: sum })(sum);
    return [
      {
        cells: [stated.cell, ...fields.filter(({ number }) => number).map(({ cell }) => cell)],
        ...correctTotal(form, { total: stated, inputs: fields, sum, due }, CHECK),
        message: {
          "zh-CN": `总分行的分值写的是 ${stated.text}，各项分值相加是 ${due}。`,
          "en-US": `The total weight reads ${stated.text}; the weights add up to ${due}.`,
        },
      },
    ];
  },
};
