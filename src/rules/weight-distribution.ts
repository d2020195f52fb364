import type { Form, Indicator, NumberField } from "../form/model/form";
import { canAdd } from "../measure/precision";
import { weightedRows } from "../measure/rows";
import { computedWeight, executionRow, sumOf, weightFields } from "../measure/totals";
import type { Rule } from "../lint/rule";
import type { Text } from "../language";
import { type Decimal, plain } from "../sheet/number";

type Part = "execution" | "output" | "benefit" | "satisfaction";

const NAMES: Readonly<Record<Part, Text>> = {
  execution: { "zh-CN": "预算执行率", "en-US": "the execution rate" },
  output: { "zh-CN": "产出指标（含成本）", "en-US": "outputs (cost included)" },
  benefit: { "zh-CN": "效益指标", "en-US": "benefits" },
  satisfaction: { "zh-CN": "满意度指标", "en-US": "satisfaction" },
};

/** Issuers that prescribe category weights expect them to be kept within some points. */
export const weightDistribution: Rule = {
  id: "weight-distribution",
  group: "scores",
  severity: "info",
  correction: "none",
  title: {
    "zh-CN": "一级指标分值与表样差得较多",
    "en-US": "Category weights are far from the usual",
  },
  why: {
    "zh-CN":
      "办法原则上规定预算执行率 10 分、产出 50 分、效益 30 分、满意度 10 分，调整较大的要有依据。",
    "en-US":
      "The method names 10, 50, 30 and 10 points in principle; a larger shift needs a ground.",
  },
  source: "《项目支出绩效评价管理办法》：一级指标分值的原则性设置；发表单位未规定的不检查",
  options: [
    {
      name: "points",
      default: 10,
      minimum: 1,
      maximum: 50,
      title: { "zh-CN": "相差超过多少分才提示", "en-US": "Points of difference to report" },
    },
  ],
  examples: {
    passes: [
      { changes: {} },
      {
        changes: {
          E3: "",
          F3: "",
          B13: "产出指标",
          B18: "效益指标",
          B21: "满意度指标",
          G13: "10",
          H13: "10",
          G19: "25",
          H19: "25",
        },
      },
    ],
    fails: [
      {
        changes: {
          E3: "",
          F3: "",
          B13: "产出指标",
          B18: "效益指标",
          B21: "满意度指标",
          G13: "30",
          H13: "30",
          G19: "5",
          H19: "5",
        },
        at: "G13",
      },
    ],
  },
  check: (form, { points }) => {
    const usual = form.dialect.method.categoryWeights;
    const fields = weightFields(form);
    if (!usual || form.labelPoints.length > 0 || !canAdd(fields)) return [];
    if (!computedWeight(form).equals(100)) return [];
    const parts = partsOf(form);
    if (!parts || sumOf(parts.satisfaction).isZero()) return [];
    return (Object.keys(NAMES) as Part[]).flatMap((part) => {
      const reached = sumOf(parts[part]);
      if (reached.minus(usual[part]).abs().lessThanOrEqualTo(points!)) return [];
      const filled = parts[part].filter(({ number }) => number && !number.isZero());
      return [
        {
          cells: (filled.length > 0 ? filled : fields.slice(0, 1)).map(({ cell }) => cell),
          message: sentence(part, reached, usual[part]),
        },
      ];
    });
  },
};

/** The weights of each part; null where some row stands under a label of its own kind. */
function partsOf(form: Form): Record<Part, NumberField[]> | null {
  if (weightedRows(form).some((row) => partOf(row) === null)) return null;
  const execution = executionRow(form);
  const of = (part: Part) =>
    form.indicators.filter((row) => partOf(row) === part).flatMap(({ weight }) => weight ?? []);
  return {
    execution: execution?.weight ? [execution.weight] : [],
    output: of("output"),
    benefit: of("benefit"),
    satisfaction: of("satisfaction"),
  };
}

function partOf({ category, subcategory }: Indicator): Part | null {
  if (/满意度/.test(category) || /满意度/.test(subcategory)) return "satisfaction";
  if (/产出|成本/.test(category)) return "output";
  return /效益|效果/.test(category) ? "benefit" : null;
}

function sentence(part: Part, points: Decimal, usual: number): Text {
  return {
    "zh-CN": `${NAMES[part]["zh-CN"]}的分值合计 ${plain(points)} 分，表样原则上是 ${usual} 分，相差较多。主管部门另有规定的可以不改。`,
    "en-US": `The weights of ${NAMES[part]["en-US"]} add up to ${plain(points)}; the form has ${usual} in principle. Leave them if your department prescribes it so.`,
  };
}
