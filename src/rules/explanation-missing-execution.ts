import { executionOf } from "../measure/execution";
import { hasOverallReason, reasonIn } from "../measure/explanations";
import type { Rule } from "../lint/rule";

/** The example form with a rate of 80 %, everything that follows from it included. */
const LOW_RATE = {
  E6: "80.00",
  E7: "61.00",
  G6: "80%",
  G7: "76.25%",
  H6: "8",
  F17: "80万元",
  H22: "97",
};

/** Money left over is asked about wherever the form has a cell for the answer. */
export const explanationMissingExecution: Rule = {
  id: "explanation-missing-execution",
  group: "explanations",
  severity: "warning",
  correction: "none",
  title: { "zh-CN": "执行率偏低没有说明", "en-US": "A low execution rate is not explained" },
  why: {
    "zh-CN": "表中设了执行率的原因栏，执行率没有达到 90% 的要写明原因，不写会被退回。",
    "en-US": "The form has a cell for the reason; a rate below 90 % has to be explained there.",
  },
  source: "四川表样：预算执行率未达到 90% 的需说明原因",
  options: [
    {
      name: "rate",
      default: 90,
      minimum: 50,
      maximum: 100,
      title: {
        "zh-CN": "执行率低于百分之多少须说明",
        "en-US": "Execution rate (%) below which a reason is due",
      },
    },
  ],
  examples: {
    passes: [
      {
        changes: {
          I5: "备注",
          ...LOW_RATE,
        },
      },
      {
        changes: {
          ...LOW_RATE,
          I6: "招标结余15万元，尾款5万元待审计后支付，将于2025年3月付清。",
        },
      },
    ],
    fails: [
      {
        changes: LOW_RATE,
        at: "I6",
      },
    ],
  },
  check: (form, { rate: limit }) => {
    const execution = executionOf(form);
    const explanation = execution?.fund.explanation;
    if (!execution || !explanation || reasonIn(explanation) !== "") return [];
    if (execution.rate.times(100).greaterThanOrEqualTo(limit!)) return [];
    const elsewhere = hasOverallReason(form);
    return [
      {
        cells: [explanation.cell, execution.cell],
        severity: elsewhere ? "info" : "warning",
        message: {
          "zh-CN": `预算执行率 ${execution.text}，低于 ${limit}%，没有说明原因。${elsewhere ? "表中已有整体说明，可以不改。" : "请补填原因和下一步措施。"}`,
          "en-US": `The execution rate is ${execution.text}, below ${limit} %, and no reason is given. ${elsewhere ? "A reason for the whole form is given; this may do." : "Please add the reason and the remedy."}`,
        },
      },
    ];
  },
};
