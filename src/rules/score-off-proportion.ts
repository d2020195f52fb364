import type { Form, Indicator } from "../form/model/form";
import { nameOf } from "../form/read/indicator-name";
import { judge, writtenTarget, type Judgement } from "../measure/judge";
import { readQuantity } from "../measure/quantity";
import { hasOverallReason, reasonIn } from "../measure/explanations";
import type { Observation, Rule } from "../lint/rule";
import { Decimal, plain } from "../sheet/number";

/** From here on a target counts as exceeded so far that marking down is lawful. */
const FAR_ABOVE = new Decimal("1.2");

/** A score that follows no known formula has to be explained or mended. */
export const scoreOffProportion: Rule = {
  id: "score-off-proportion",
  severity: "warning",
  correction: "suggest",
  title: { "zh-CN": "得分与完成比例不符", "en-US": "A score is not in proportion" },
  why: {
    "zh-CN":
      "定量指标未完成的，按实际完成值与指标值的比例记分；完成的记满分。得分偏离任何一种通行算法，审核时会被要求说明。",
    "en-US":
      "A missed quantitative target scores in proportion and a met one in full; a score off every known formula is questioned.",
  },
  source: "《项目支出绩效评价管理办法》：定量指标得分办法；各地“越低越好”指标的两种算法",
  examples: {
    passes: [
      { changes: {} },
      {
        changes: {
          F13: "650平方米",
          H13: "14",
          H22: "97.5",
          I13: "利旧仓库一并改造，指标值定低，主动扣减1分，下年度据实核定。",
        },
      },
    ],
    fails: [{ changes: { H14: "8", H22: "97.5" }, at: "H14" }],
  },
  check: (form) => {
    const tolerance = halfUnit(form);
    return form.indicators.flatMap((indicator) => {
      const { weight, score, shared } = indicator;
      if (shared || !weight?.number?.greaterThan(0) || !score?.number) return [];
      if (score.number.greaterThanOrEqualTo(weight.number) || score.number.lessThan(0)) return [];
      const judgement = judge(indicator);
      if (judgement.verdict === "missed") return missed(form, indicator, judgement, tolerance);
      return judgement.verdict === "met" ? met(form, indicator, judgement) : [];
    });
  },
};

/** Half a unit of the coarsest score on the form. */
function halfUnit({ indicators }: Form): Decimal {
  const decimals = indicators.flatMap(({ score }) =>
    score?.number?.greaterThan(0) ? [score.decimals] : [],
  );
  return new Decimal(10).pow(-Math.min(...decimals, 4)).div(2);
}

function missed(
  form: Form,
  indicator: Indicator,
  judgement: Judgement,
  tolerance: Decimal,
): Observation[] {
  const due = dueScores(form, indicator, judgement);
  const score = indicator.score!.number!;
  if (due.length === 0 || due.some((one) => one.minus(score).abs().lessThanOrEqualTo(tolerance)))
    return [];
  const first = due[0]!.toDecimalPlaces(2);
  const list = [...new Set(due.map((one) => plain(one.toDecimalPlaces(2))))];
  return [
    {
      cells: [indicator.score!.cell, indicator.actual!.cell, indicator.target!.cell],
      expected: plain(first),
      changes: [
        { at: indicator.score!.cell, content: { value: Number(plain(first)), formula: null } },
      ],
      message: {
        "zh-CN": `“${nameOf(indicator)}”指标值 ${writtenTarget(indicator)}，实际 ${indicator.actual!.text}，分值 ${indicator.weight!.text}，按比例应得 ${list.join(" 或 ")}，填的是 ${indicator.score!.text}。请核对得分。`,
        "en-US": `"${nameOf(indicator)}": target ${writtenTarget(indicator)}, actual ${indicator.actual!.text}, weight ${indicator.weight!.text}: in proportion ${list.join(" or ")}, entered ${indicator.score!.text}. Check the score.`,
      },
    },
  ];
}

/** Words fall in a band and a deduction stands in its own column: neither has to score in full. */
function met(form: Form, indicator: Indicator, { ratio, lowerIsBetter }: Judgement): Observation[] {
  const { weight, score, explanation, deduction } = indicator;
  const inWords = readQuantity(writtenTarget(indicator)).kind === "words";
  if (inWords || deduction?.number?.greaterThan(0)) return [];
  const exceeded =
    ratio && ratio.greaterThan(0) ? (lowerIsBetter ? new Decimal(1).div(ratio) : ratio) : null;
  if (exceeded?.greaterThanOrEqualTo(FAR_ABOVE)) return [];
  return [
    {
      cells: [score!.cell, indicator.actual!.cell, indicator.target!.cell],
      severity: reasonIn(explanation) !== "" || hasOverallReason(form) ? "info" : "warning",
      expected: weight!.text,
      changes: [
        { at: score!.cell, content: { value: Number(plain(weight!.number!)), formula: null } },
      ],
      message: {
        "zh-CN": `“${nameOf(indicator)}”指标值 ${writtenTarget(indicator)}，实际 ${indicator.actual!.text}，已经达到，分值 ${weight!.text} 却只得 ${score!.text}。请核对得分，或说明扣分原因。`,
        "en-US": `"${nameOf(indicator)}": target ${writtenTarget(indicator)}, actual ${indicator.actual!.text}: met, yet ${score!.text} of ${weight!.text}. Check the score, or say why it was marked down.`,
      },
    },
  ];
}

/** What every known formula gives, also less the deduction; none for dates, levels and composites. */
function dueScores(form: Form, indicator: Indicator, judgement: Judgement): Decimal[] {
  const due = inProportion(form, indicator, judgement);
  const deducted = indicator.deduction?.number;
  if (!deducted?.greaterThan(0)) return due;
  return [...due, ...due.map((one) => Decimal.max(one.minus(deducted), 0))];
}

function inProportion(
  form: Form,
  indicator: Indicator,
  { ratio, lowerIsBetter }: Judgement,
): Decimal[] {
  if (!ratio) return [];
  const weight = indicator.weight!.number!;
  const share = Decimal.max(ratio, 0);
  if (!lowerIsBetter) return [weight.times(share)];
  return form.dialect.method.lowerIsBetter.map((formula) =>
    formula === "inverse"
      ? weight.div(share)
      : weight.times(Decimal.max(new Decimal(2).minus(share), 0)),
  );
}
