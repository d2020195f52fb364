import type { Form, Indicator, NumberField, TextField } from "../form/model/form";
import { nameOf } from "../form/read/indicator-name";
import { carriesPoints, COST_ROW_LIMIT, hasWeights, ownRows, type Weighted } from "../measure/rows";
import { computedWeight } from "../measure/totals";
import type { Observation, Rule } from "../lint/rule";
import type { Text } from "../language";

/** An indicator that carries points needs all that the points rest on. */
export const indicatorIncomplete: Rule = {
  id: "indicator-incomplete",
  group: "structure",
  severity: "error",
  correction: "none",
  title: { "zh-CN": "指标填写不完整", "en-US": "An indicator is incomplete" },
  why: {
    "zh-CN":
      "有分值的指标必须有名称、年度指标值和实际完成值，否则得分没有依据；列出的指标也应有分值和得分。",
    "en-US":
      "Points rest on a name, a target and an actual value; a listed indicator needs its points.",
  },
  source: "《项目支出绩效评价管理办法》：指标体系与分值；《项目支出绩效自评表》：绩效指标各列",
  examples: {
    passes: [
      { changes: { D18: "" } },
      { changes: { D18: "其中：收费收入", E18: "12万元", F18: "12万元", G18: "", H18: "" } },
    ],
    fails: [
      { changes: { E15: "" }, at: "E15" },
      { changes: { F19: "" }, at: "F19" },
    ],
  },
  check: (form) =>
    ownRows(form).flatMap((indicator) => [
      ...withoutGround(form, indicator),
      ...withoutPoints(form, indicator),
    ]),
};

const PARTS: Readonly<Record<"name" | "target" | "actual", Text>> = {
  name: { "zh-CN": "指标名称", "en-US": "name" },
  target: { "zh-CN": "年度指标值", "en-US": "target" },
  actual: { "zh-CN": "实际完成值", "en-US": "actual value" },
};

function withoutGround(form: Form, indicator: Indicator): Observation[] {
  if (!carriesPoints(indicator) || hasParts(form, indicator) || isWithdrawn(indicator)) return [];
  const missing = (["name", "target", "actual"] as const).filter((part) =>
    isBlank(indicator[part]),
  );
  if (missing.length === 0) return [];
  const list = (language: "zh-CN" | "en-US", glue: string) =>
    missing.map((part) => PARTS[part][language]).join(glue);
  return [
    {
      cells: [...missing.map((part) => indicator[part]!.cell), indicator.weight.cell],
      severity: isDefaultCostRow(indicator) ? "warning" : "error",
      message: {
        "zh-CN": `“${nameOf(indicator)}”有分值 ${indicator.weight.text}，但没有填${list("zh-CN", "、")}。请补填。`,
        "en-US": `"${nameOf(indicator)}" carries ${indicator.weight.text} points but has no ${list("en-US", ", ")}. Please fill it in.`,
      },
    },
  ];
}

/** A target at the start of the year and none for the year: the indicator was withdrawn. */
function isWithdrawn({ initialTarget, target }: Indicator): boolean {
  return (initialTarget?.text ?? "") !== "" && isBlank(target);
}

/** A cost row without a target, which one province lets score a few points. */
function isDefaultCostRow({ subcategory, name, target, weight }: Weighted<Indicator>): boolean {
  return (
    /成本/.test(subcategory + name.text) &&
    isBlank(target) &&
    weight.number.lessThanOrEqualTo(COST_ROW_LIMIT)
  );
}

/** Name and target but neither weight nor score: forgotten only if the weights do not make 100 without it. */
function withoutPoints(form: Form, indicator: Indicator): Observation[] {
  if (!isListed(indicator) || !isUnweighted(indicator) || !hasWeights(form)) return [];
  const scored = indicator.score?.state === "number";
  if (!scored && (isPart(form, indicator) || computedWeight(form).equals(100))) return [];
  return [
    {
      cells: [indicator.weight.cell, indicator.name.cell],
      message: {
        "zh-CN": `“${nameOf(indicator)}”填了指标值，但没有分值${scored ? "" : "和得分"}。请补填；不计分的填“—”。`,
        "en-US": `"${nameOf(indicator)}" has a target but no weight${scored ? "" : " or score"}. Fill it in, or enter "—" if it is not scored.`,
      },
    },
  ];
}

/** Whether a row has a name and a target. */
function isListed({ name, target }: Indicator): boolean {
  return name.text !== "" && target !== null && target.text !== "";
}

/** Whether a weight is still to be filled in: a score that says "not scored" says it of the weight too. */
function isUnweighted(
  indicator: Indicator,
): indicator is Indicator & { readonly weight: NumberField } {
  const { weight, score } = indicator;
  if (weight?.state !== "blank") return false;
  return score === null || score.state === "blank" || score.state === "number";
}

/** A breakdown row: 其中…, or parts under a weighted row that has no target of its own. */
function isPart({ indicators }: Form, indicator: Indicator): boolean {
  if (/^其中/.test(indicator.name.text.trim())) return true;
  const above = indicators.slice(0, indicators.indexOf(indicator)).reverse();
  const whole = above.find(({ weight }) => weight?.number);
  return whole !== undefined && isBlank(whole.target);
}

/** Whether the rows right below are this row's parts: a target and no weight. */
function hasParts({ indicators }: Form, indicator: Indicator): boolean {
  if (!isBlank(indicator.target)) return false;
  const next = indicators[indicators.indexOf(indicator) + 1];
  return next?.weight?.state === "blank" && !isBlank(next.target) && !isBlank(next.name);
}

function isBlank(field: TextField | null): boolean {
  return field !== null && field.text === "";
}
