import type { Form, Indicator, LabelPoints } from "../form/model/form";
import { readLabel } from "../form/text/label";
import { canAdd } from "../measure/precision";
import { sumOf } from "../measure/totals";
import type { Observation, Rule } from "../lint/rule";
import { plain, sum, type Decimal } from "../sheet/number";

/** A label that states its points is a promise about the rows under it. */
export const categoryWeight: Rule = {
  id: "category-weight",
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
    const weighted = form.indicators.some(({ weight }) => weight?.number);
    return form.labelPoints.flatMap((label) =>
      weighted ? ofRows(form, label) : ofLabels(form, label),
    );
  },
};

function ofRows(form: Form, { label, points, indicators }: LabelPoints): Observation[] {
  const rows = indicators.map((index) => form.indicators[index]!);
  const weights = rows.flatMap(({ weight }) => weight ?? []);
  const total = sumOf(weights);
  const shares = weights.every(({ number }) => !number?.greaterThan(1));
  if (!canAdd(weights) || total.isZero() || shares || rows.some(lacksWeight)) return [];
  if (total.toDecimalPlaces(points.decimalPlaces()).equals(points)) return [];
  const counted = weights.filter(({ number }) => number && !number.isZero());
  return [mismatch(label.text, points, total, [label.cell, ...counted.map(({ cell }) => cell)])];
}

/** A row whose weight was forgotten is reported there. */
function lacksWeight({ weight, score }: Indicator): boolean {
  return weight?.state === "blank" && score?.state === "number";
}

/** Where weights stand in labels alone, a label's points are the sum of the labels right below it. */
function ofLabels(
  { labelPoints }: Form,
  { label, points, indicators }: LabelPoints,
): Observation[] {
  const covered = new Set(indicators);
  const key = (one: LabelPoints) => one.indicators.join();
  if (labelPoints.filter((one) => key(one) === indicators.join()).length > 1) return [];
  const inside = labelPoints.filter(
    (one) => one.indicators.length < covered.size && one.indicators.every((at) => covered.has(at)),
  );
  const below = inside.filter(
    (one) =>
      !inside.some(
        (other) =>
          other.indicators.length > one.indicators.length &&
          one.indicators.every((at) => other.indicators.includes(at)),
      ),
  );
  const reached = below.flatMap((one) => one.indicators);
  if (reached.length !== covered.size || new Set(reached).size !== covered.size) return [];
  const total = sum(below.map((one) => one.points));
  if (total.equals(points)) return [];
  return [mismatch(label.text, points, total, [label.cell, ...below.map((one) => one.label.cell)])];
}

function mismatch(
  label: string,
  points: Decimal,
  total: Decimal,
  cells: Observation["cells"],
): Observation {
  const name = readLabel(label).key;
  return {
    cells,
    message: {
      "zh-CN": `“${name}”标明 ${plain(points)} 分，下面各项分值相加是 ${plain(total)} 分。请核对标题中的分数和各项分值。`,
      "en-US": `"${name}" states ${plain(points)} points; the weights under it add up to ${plain(total)}. Check the label and the weights.`,
    },
  };
}
