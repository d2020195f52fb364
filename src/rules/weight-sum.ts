import { Decimal } from "../sheet/number";
import type { Form } from "../form/model/form";
import { impossibleWeight } from "../measure/execution-weight";
import { likeCells } from "../measure/like-cells";
import { executionRow, weightFields } from "../measure/totals";
import { weightGap } from "../measure/weight-gap";
import type { Rule } from "../lint/rule";

const FULL = new Decimal(100);

/** The method fixes the total at 100 points. */
export const weightSum: Rule = {
  id: "weight-sum",
  group: "scores",
  severity: "error",
  correction: "none",
  title: { "zh-CN": "分值合计不是 100 分", "en-US": "The weights do not add up to 100" },
  why: {
    "zh-CN": "总分按 100 分设置，预算执行率和各项指标的分值加起来必须正好是 100 分。",
    "en-US": "The total is fixed at 100 points, execution rate included.",
  },
  source: "《项目支出绩效评价管理办法》：总分设置为 100 分",
  examples: {
    passes: [
      { changes: {} },
      {
        changes: {
          B13: "产出指标",
          B18: "效益指标",
          G13: "12.5",
          H13: "12.5",
          G19: "22.5",
          H19: "22.5",
        },
      },
    ],
    fails: [{ changes: { G13: "16", H13: "16", G22: "101", H22: "99.5" }, at: "G22" }],
  },
  check: (form) => {
    const gap = weightGap(form);
    if (!gap || gap.isZero() || impossibleWeight(form)) return [];
    const fields = weightFields(form);
    const total = gap.plus(FULL);
    const parts = byCategory(form);
    const stated = form.total?.weight ?? fields[0]!;
    const show = likeCells({ stated, inputs: fields, due: total });
    return [
      {
        cells: [stated.cell, ...fields.map(({ cell }) => cell)],
        expected: null,
        message: {
          "zh-CN": `各项分值相加是 ${show(total)}，比 100 ${gap.isPositive() ? "多" : "少"} ${show(gap.abs())}（${parts.map(([name, sum]) => `${name} ${show(sum)}`).join("，")}）。请核对各项分值。`,
          "en-US": `The weights add up to ${show(total)}, ${show(gap.abs())} ${gap.isPositive() ? "above" : "below"} 100 (${parts.map(([name, sum]) => `${name} ${show(sum)}`).join(", ")}). Check the weights.`,
        },
      },
    ];
  },
};

function byCategory(form: Form): [string, Decimal][] {
  const sums = new Map<string, Decimal>();
  const execution = executionRow(form)?.weight?.number;
  if (execution) sums.set("预算执行率", execution);
  for (const { category, subcategory, weight } of form.indicators) {
    const name = category || subcategory || "其他";
    if (weight?.number) sums.set(name, (sums.get(name) ?? new Decimal(0)).plus(weight.number));
  }
  return [...sums];
}
