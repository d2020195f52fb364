import { impossibleWeight } from "../measure/execution-weight";
import type { Rule } from "../lint/rule";
import { plain } from "../sheet/number";

/** The whole form's points typed where the execution rate's belong. */
export const executionWeight: Rule = {
  id: "execution-weight",
  group: "scores",
  severity: "error",
  correction: "none",
  title: {
    "zh-CN": "预算执行率的分值不可能",
    "en-US": "The execution rate's weight cannot be",
  },
  why: {
    "zh-CN":
      "预算执行率只占总分的一部分（一般 10 分），填成总分或超过指标剩下的分，合计就会超出 100 分。",
    "en-US":
      "The execution rate is a part of the total, usually 10; with the total typed there, all sums exceed 100.",
  },
  source: "《项目支出绩效评价管理办法》：预算执行率和一级指标分值合计 100 分",
  examples: {
    passes: [
      { changes: {} },
      {
        changes: {
          B13: "产出指标",
          G6: "95%",
          F6: "20",
          H6: "19",
          G19: "10",
          H19: "10",
          B18: "效益指标",
        },
      },
    ],
    fails: [
      { changes: { F6: "100", H6: "95" }, at: "F6" },
      { changes: { F6: "20", H6: "19" }, at: "F6" },
    ],
  },
  check: (form) => {
    const found = impossibleWeight(form);
    if (!found) return [];
    const { weight, left } = found;
    const total = form.total?.weight;
    return [
      {
        cells: [weight.cell, ...(total ? [total.cell] : [])],
        message: {
          "zh-CN": `预算执行率的分值写的是 ${weight.text}，而各项指标已占 ${plain(left.minus(100).abs())} 分，100 分中只剩 ${plain(left)} 分。请先改正这一格的分值和得分，合计随之而定。`,
          "en-US": `The execution rate weighs ${weight.text}, but the indicators leave ${plain(left)} of 100 points. Correct this weight and its score first; the totals follow.`,
        },
      },
    ];
  },
};
