import type { Form, NumberField } from "../form/model/form";
import { likeCells } from "../measure/like-cells";
import { canAdd, statesExactly } from "../measure/precision";
import { lacksScore, weightedRows } from "../measure/rows";
import { executionRow, scoreFields, shown, sumOf, unreadPoints } from "../measure/totals";
import { executionOf } from "../measure/execution";
import { impossibleWeight } from "../measure/execution-weight";
import { weightGap } from "../measure/weight-gap";
import type { Observation, Rule } from "../lint/rule";
import type { Text } from "../language";
import { correctTotal } from "../lint/total-correction";
import { Decimal, sum } from "../sheet/number";

/** The highest total that one known method allows below an execution rate. */
const CAPS: readonly (readonly [below: string, cap: number])[] = [
  ["0.5", 59],
  ["0.6", 69],
  ["0.7", 79],
  ["0.8", 89],
];

const FULL = new Decimal(100);
const CHECK_SCORES: Text = { "zh-CN": "核对各项得分", "en-US": "check the scores" };
const CHECK_WEIGHTS: Text = {
  "zh-CN": "请先核对各项分值和得分。",
  "en-US": "Check the weights and the scores first.",
};

/** The total is the result of the form. */
export const totalScore: Rule = {
  id: "total-score",
  group: "scores",
  severity: "error",
  correction: "fix",
  title: { "zh-CN": "总分不等于各项得分之和", "en-US": "The stated total score is not the sum" },
  why: {
    "zh-CN": "总分应等于预算执行率得分和各项指标得分之和，算错会直接影响自评结论。",
    "en-US": "The total score is the sum of the scores above it, execution rate included.",
  },
  source: "《项目支出绩效自评表》：总分行",
  examples: {
    passes: [{ changes: {} }, { changes: { H6: "9.55", H22: "98.6" } }],
    fails: [{ changes: { H22: "97" }, at: "H22" }],
  },
  check: (form) => {
    const stated = form.total?.score;
    const fields = scoreFields(form);
    if (!stated?.number || !canAdd(fields) || fields.every(({ number }) => number === null))
      return [];
    // A score that is missing is reported where it is missing.
    if ([...form.indicators, executionRow(form)].some((row) => row && lacksScore(row))) return [];
    const exact = sumOf(fields);
    const deducted = sumOf(form.indicators.flatMap(({ deduction }) => deduction ?? []));
    const withUnread = exact.plus(unreadPoints(form, "score"));
    const sums = [exact, sumOfShown(fields), exact.minus(deducted), withUnread];
    if (impossibleWeight(form)) return [];
    if (sums.some((one) => statesExactly(stated, one) || followsFromWeights(form, one))) return [];
    return [byKnownMethod(form, stated, exact) ?? wrongTotal(form, stated, exact)];
  },
};

/** Whether the weights are at fault, and the total misses the sum by just what they miss 100. */
function followsFromWeights(form: Form, exact: Decimal): boolean {
  const gap = weightGap(form) ?? new Decimal(0);
  return !gap.isZero() && exact.minus(form.total!.score!.number!).equals(gap);
}

function sumOfShown(fields: readonly NumberField[]): Decimal {
  return sum(fields.filter(({ number }) => number).map(shown));
}

function wrongTotal(form: Form, stated: NumberField, exact: Decimal): Observation {
  const fields = scoreFields(form).filter(({ number }) => number);
  const gap = shown(stated).minus(exact);
  const show = likeCells({ stated, inputs: fields, due: exact });
  const seen = {
    cells: [stated, ...fields].map(({ cell }) => cell),
    message: {
      "zh-CN": `总分写的是 ${stated.text}，各项得分相加是 ${show(exact)}，${gap.isPositive() ? "多" : "少"}了 ${show(gap.abs())}。`,
      "en-US": `The total score reads ${stated.text}; the scores add up to ${show(exact)} (${show(gap.abs())} too ${gap.isPositive() ? "many" : "few"}).`,
    },
  };
  if (exceedsWeights(form, exact)) return { ...seen, advice: CHECK_WEIGHTS };
  return {
    ...seen,
    ...correctTotal(
      form,
      { total: stated, inputs: fields, sum: exact, due: show(exact) },
      CHECK_SCORES,
    ),
  };
}

/** Whether a total is more than a form has, or more than its weights. */
function exceedsWeights(form: Form, exact: Decimal): boolean {
  const gap = weightGap(form);
  return exact.greaterThan(gap ? Decimal.min(FULL, gap.plus(FULL)) : FULL);
}

/** A total that is capped by the execution rate, or rescaled because rows do not apply. */
function byKnownMethod(form: Form, stated: NumberField, exact: Decimal): Observation | null {
  const rate = form.dialect.method.cappedTotal ? executionOf(form)?.rate : undefined;
  const cap = CAPS.find(([below]) => rate?.lessThan(below))?.[1];
  if (cap !== undefined && exact.greaterThan(cap) && stated.number!.equals(cap)) {
    return hint(form, exact, {
      "zh-CN": `按执行率封顶为 ${cap} 分`,
      "en-US": `capped at ${cap} because of the execution rate`,
    });
  }
  const skipped = weightedRows(form).some(({ score }) => score?.state === "none");
  const applied = sum(
    form.indicators.flatMap(({ weight, score }) =>
      weight?.number && score?.number ? [weight.number] : [],
    ),
  ).plus(executionRow(form)?.weight?.number ?? 0);
  if (skipped && applied.greaterThan(0) && statesExactly(stated, exact.div(applied).times(100))) {
    return hint(form, exact, {
      "zh-CN": "按适用指标折算为百分制",
      "en-US": "rescaled to the rows that apply",
    });
  }
  return null;
}

function hint(form: Form, exact: Decimal, method: Text): Observation {
  const stated = form.total!.score!;
  const sum = likeCells({ stated, inputs: scoreFields(form), due: exact })(exact);
  return {
    cells: [stated.cell],
    severity: "info",
    message: {
      "zh-CN": `总分 ${stated.text} 与各项得分之和 ${sum} 不同，像是${method["zh-CN"]}。若主管部门是这样规定的，无需修改。`,
      "en-US": `The total score ${stated.text} differs from the sum ${sum}; it looks ${method["en-US"]}. If that is the rule you follow, leave it.`,
    },
  };
}
