import type { Form } from "../form/model/form";
import { executionOf } from "../measure/execution";
import { reasonIn } from "../measure/explanations";
import { scoresInFull, weightedRows } from "../measure/rows";
import type { Rule } from "../lint/rule";

/** Fewer scored outputs than this show nothing. */
const FEWEST = 2;

/** All the work done with less than half the money needs a word. */
export const executionOutputGap: Rule = {
  id: "execution-output-gap",
  group: "scores",
  severity: "info",
  correction: "none",
  title: {
    "zh-CN": "执行率很低而产出全部满分",
    "en-US": "Little was spent and every output is full",
  },
  why: {
    "zh-CN":
      "钱只花了不到一半，产出却全部完成，复核时一定会问原因：是节约、未结算，还是产出填高了。",
    "en-US": "Less than half was spent and all was done: a reviewer will ask why.",
  },
  source: "自评抽查复核的问题清单：执行率与产出不匹配",
  options: [
    {
      name: "rate",
      default: 50,
      minimum: 1,
      maximum: 90,
      title: {
        "zh-CN": "执行率低于百分之多少才提示",
        "en-US": "Execution rate (%) below which to report",
      },
    },
  ],
  examples: {
    passes: [
      { changes: {} },
      {
        changes: {
          D6: "300.00",
          E6: "95.00",
          D7: "280.00",
          G6: "31.67%",
          G7: "27.14%",
          H6: "3.17",
          H22: "92.17",
          I6: "项目尾款待竣工决算审计后支付，下一步加快结算。",
        },
      },
    ],
    fails: [
      {
        changes: {
          D6: "300.00",
          D7: "280.00",
          G6: "31.67%",
          G7: "27.14%",
          H6: "3.17",
          F14: "200人次",
          H14: "10",
          I14: "",
          H22: "93.17",
        },
        at: "G6",
      },
    ],
  },
  check: (form, { rate: limit }) => {
    const execution = executionOf(form);
    const outputs = weightedRows(form).filter(({ category }) => /产出/.test(category));
    if (!execution || execution.rate.times(100).greaterThanOrEqualTo(limit!)) return [];
    if (outputs.length < FEWEST || hasAnyReason(form)) return [];
    if (!outputs.every(scoresInFull)) return [];
    return [
      {
        cells: [execution.cell, ...outputs.map(({ score }) => score.cell)],
        message: {
          "zh-CN": `执行率只有 ${execution.text}，${outputs.length} 项产出指标却全部满分，表中没有说明。请补充说明原因，或核对产出的实际完成值。`,
          "en-US": `Only ${execution.text} was spent, yet all ${outputs.length} outputs score in full and no reason is given. Say why, or check the actual values.`,
        },
      },
    ];
  },
};

function hasAnyReason({ indicators, funds, overallReason }: Form): boolean {
  return [...indicators, ...funds]
    .map(({ explanation }) => explanation)
    .concat(overallReason)
    .some((field) => reasonIn(field) !== "");
}
