import type { Form, Indicator, TextField } from "../form/model/form";
import { nameOf } from "../form/read/indicator-name";
import { computedWeight } from "../measure/totals";
import type { Observation, Rule } from "../lint/rule";
import type { Text } from "../language";

/** An indicator that carries points needs all that the points rest on. */
export const indicatorIncomplete: Rule = {
  id: "indicator-incomplete",
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
    form.indicators.flatMap((indicator, index) => [
      ...withoutGround(form, indicator, index),
      ...withoutPoints(form, indicator, index),
    ]),
};

/** The most that one province lets its default cost row score without a target. */
const COST_ROW_LIMIT = 5;

const PARTS: Readonly<Record<"name" | "target" | "actual", Text>> = {
  name: { "zh-CN": "指标名称", "en-US": "name" },
  target: { "zh-CN": "年度指标值", "en-US": "target" },
  actual: { "zh-CN": "实际完成值", "en-US": "actual value" },
};

function withoutGround(form: Form, indicator: Indicator, index: number): Observation[] {
  const { weight, shared } = indicator;
  if (shared || !weight?.number?.greaterThan(0) || hasParts(form, index) || isWithdrawn(indicator))
    return [];
  const missing = (["name", "target", "actual"] as const).filter((part) =>
    isBlank(indicator[part]),
  );
  if (missing.length === 0) return [];
  const list = (language: "zh-CN" | "en-US", glue: string) =>
    missing.map((part) => PARTS[part][language]).join(glue);
  return [
    {
      cells: [...missing.map((part) => indicator[part]!.cell), weight.cell],
      severity: isDefaultCostRow(indicator) ? "warning" : "error",
      message: {
        "zh-CN": `“${nameOf(indicator)}”有分值 ${weight.text}，但没有填${list("zh-CN", "、")}。请补填。`,
        "en-US": `"${nameOf(indicator)}" carries ${weight.text} points but has no ${list("en-US", ", ")}. Please fill it in.`,
      },
    },
  ];
}

/** A target at the start of the year and none for the year: the indicator was withdrawn. */
function isWithdrawn({ initialTarget, target }: Indicator): boolean {
  return (initialTarget?.text ?? "") !== "" && isBlank(target);
}

/** A cost row without a target, which one province lets score a few points. */
function isDefaultCostRow({ subcategory, name, target, weight }: Indicator): boolean {
  return (
    /成本/.test(subcategory + name.text) &&
    isBlank(target) &&
    !weight!.number!.greaterThan(COST_ROW_LIMIT)
  );
}

/** Name and target but neither weight nor score: forgotten only if the weights do not make 100 without it. */
function withoutPoints(form: Form, indicator: Indicator, index: number): Observation[] {
  const { name, target, weight, score, shared } = indicator;
  if (shared || !weight || isBlank(name) || isBlank(target) || target === null) return [];
  if (weight.state !== "blank" || (score && score.state !== "blank" && score.state !== "number"))
    return [];
  const scored = score?.state === "number";
  if (!scored && (isPart(form, index) || computedWeight(form).equals(100))) return [];
  if (!form.indicators.some((other) => other.weight?.number)) return [];
  return [
    {
      cells: [weight.cell, name.cell],
      message: {
        "zh-CN": `“${nameOf(indicator)}”填了指标值，但没有分值${scored ? "" : "和得分"}。请补填；不计分的填“—”。`,
        "en-US": `"${nameOf(indicator)}" has a target but no weight${scored ? "" : " or score"}. Fill it in, or enter "—" if it is not scored.`,
      },
    },
  ];
}

/** A breakdown row: 其中…, or parts under a weighted row that has no target of its own. */
function isPart({ indicators }: Form, index: number): boolean {
  if (/^其中/.test(indicators[index]!.name.text.trim())) return true;
  for (let above = index - 1; above >= 0; above--) {
    const { weight, target } = indicators[above]!;
    if (weight?.number) return isBlank(target);
  }
  return false;
}

/** Whether the rows right below are this row's parts: a target and no weight. */
function hasParts({ indicators }: Form, index: number): boolean {
  const next = indicators[index + 1];
  if (!next || !isBlank(indicators[index]!.target)) return false;
  return next.weight?.state === "blank" && !isBlank(next.target) && !isBlank(next.name);
}

function isBlank(field: TextField | null): boolean {
  return field !== null && field.text === "";
}
