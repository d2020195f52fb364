import type { Form, Indicator, LabelPoints, TextField } from "../form/model/form";
import { readLabel } from "../form/text/label";
import { canAdd } from "../measure/precision";
import { hasWeights } from "../measure/rows";
import { sumOf } from "../measure/totals";
import type { Observation, Rule } from "../lint/rule";
import { plain, sum, type Decimal } from "../sheet/number";

/** A label that states its points is a promise about the rows under it. */
export const categoryWeight: Rule = {
  id: "category-weight",
  group: "scores",
  severity: "error",
  correction: "none",
  title: { "zh-CN": "分值与指标标题标明的分数不符", "en-US": "Weights do not match the label" },
  why: {
    "zh-CN": "“产出指标（50分）”表示下面各项分值加起来是 50 分，对不上说明标题或分值有一处写错。",
    "en-US":
      "产出指标（50分） says that the weights under it add up to 50; one of the two is wrong.",
  },
  source: "表头：指标标题中标明的分数",
  examples: {
    passes: [{ changes: {} }, { changes: { B13: "产出指标" } }],
    fails: [{ changes: { B13: "产出指标（60分）" }, at: "B13" }],
  },
  check: (form) => {
    const check = hasWeights(form) ? ofRows : ofLabels;
    return form.labelPoints.flatMap((label) => check(form, label));
  },
};

function ofRows(form: Form, stated: LabelPoints): Observation[] {
  const rows = stated.indicators.map((index) => form.indicators[index]!);
  const weights = rows.flatMap(({ weight }) => weight ?? []);
  const total = sumOf(weights);
  const shares = weights.every(({ number }) => !number?.greaterThan(1));
  if (!canAdd(weights) || total.isZero() || shares || rows.some(lacksWeight)) return [];
  if (total.toDecimalPlaces(stated.points.decimalPlaces()).equals(stated.points)) return [];
  const counted = weights.filter(({ number }) => number && !number.isZero());
  return [mismatch(stated, total, counted)];
}

/** A row whose weight was forgotten is reported there. */
function lacksWeight({ weight, score }: Indicator): boolean {
  return weight?.state === "blank" && score?.state === "number";
}

/** Where weights stand in labels alone, a label's points are the sum of the labels right below it. */
function ofLabels({ labelPoints }: Form, stated: LabelPoints): Observation[] {
  const key = ({ indicators }: LabelPoints) => indicators.join();
  if (labelPoints.filter((one) => key(one) === key(stated)).length > 1) return [];
  const inside = labelPoints.filter((one) => standsUnder(one, stated));
  const below = inside.filter((one) => !inside.some((other) => standsUnder(one, other)));
  const reached = below.flatMap(({ indicators }) => indicators);
  const rows = stated.indicators.length;
  if (reached.length !== rows || new Set(reached).size !== rows) return [];
  const total = sum(below.map(({ points }) => points));
  if (total.equals(stated.points)) return [];
  const labels = below.map(({ label }) => label);
  return [mismatch(stated, total, labels)];
}

/** Whether a label covers some of the rows of another and no others. */
function standsUnder(one: LabelPoints, other: LabelPoints): boolean {
  if (one.indicators.length >= other.indicators.length) return false;
  const covered = new Set(other.indicators);
  return one.indicators.every((at) => covered.has(at));
}

function mismatch(
  { label, points }: LabelPoints,
  total: Decimal,
  parts: readonly TextField[],
): Observation {
  const name = readLabel(label.text).key;
  return {
    cells: [label, ...parts].map(({ cell }) => cell),
    message: {
      "zh-CN": `“${name}”标明 ${plain(points)} 分，下面各项分值相加是 ${plain(total)} 分。请核对标题中的分数和各项分值。`,
      "en-US": `"${name}" states ${plain(points)} points; the weights under it add up to ${plain(total)}. Check the label and the weights.`,
    },
  };
}
