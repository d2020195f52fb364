import type { Form, Indicator } from "../form/model/form";
import { nameOf } from "../form/read/indicator-name";
import { judge, writtenTarget, type Judgement } from "../measure/judge";
import { isAboveZero, scoredRows, type Scored } from "../measure/rows";
import { scoresByFormula, shareReached } from "../measure/score-in-proportion";
import { readQuantity } from "../measure/quantity";
import { hasOverallReason, reasonIn } from "../measure/explanations";
import type { Observation, Rule } from "../lint/rule";
import { Decimal, plain } from "../sheet/number";

/** From here on a target counts as exceeded so far that marking down is lawful. */
const FAR_ABOVE = new Decimal("1.2");
/** Scores are compared no finer than this. */
const MOST_DECIMALS = 4;

/** A score that follows no known formula has to be explained or mended. */
export const scoreOffProportion: Rule = {
  id: "score-off-proportion",
  group: "scores",
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
    return scoredRows(form).flatMap((row) => {
      const [weight, score] = [row.weight.number, row.score.number];
      if (score.greaterThanOrEqualTo(weight) || score.lessThan(0)) return [];
      const judgement = judge(row);
      if (judgement.verdict === "met") {
        return mayScoreLess(row, judgement) ? [] : [markedDown(form, row)];
      }
      if (judgement.verdict === "unknown") return [];
      const due = scoresByFormula(row, judgement, form.dialect.method);
      const isDue = due.some((points) => points.minus(score).abs().lessThanOrEqualTo(tolerance));
      return due.length === 0 || isDue ? [] : [offFormula(row, due)];
    });
  },
};

/** Half a unit of the coarsest score on the form. */
function halfUnit({ indicators }: Form): Decimal {
  const decimals = indicators.flatMap(({ score }) => (isAboveZero(score) ? [score.decimals] : []));
  return new Decimal(10).pow(-Math.min(...decimals, MOST_DECIMALS)).div(2);
}

/** Whether a met target may earn less than all: words fall in a band, a deduction has a column, too much is marked down. */
function mayScoreLess(row: Indicator, judgement: Judgement): boolean {
  const inWords = readQuantity(writtenTarget(row)).kind === "words";
  const farAbove = shareReached(judgement)?.greaterThanOrEqualTo(FAR_ABOVE) ?? false;
  return inWords || farAbove || isAboveZero(row.deduction);
}

function offFormula(row: Scored<Indicator>, due: readonly Decimal[]): Observation {
  const [weight, score, actual] = [row.weight.text, row.score.text, row.actual!.text];
  const points = due.map((one) => one.toDecimalPlaces(2));
  const list = [...new Set(points.map(plain))];
  return {
    ...withScore(row, points[0]!),
    expected: list[0]!,
    message: {
      "zh-CN": `“${nameOf(row)}”指标值 ${writtenTarget(row)}，实际 ${actual}，分值 ${weight}，按比例应得 ${list.join(" 或 ")}，填的是 ${score}。请核对得分。`,
      "en-US": `"${nameOf(row)}": target ${writtenTarget(row)}, actual ${actual}, weight ${weight}: in proportion ${list.join(" or ")}, entered ${score}. Check the score.`,
    },
  };
}

function markedDown(form: Form, row: Scored<Indicator>): Observation {
  const [weight, score, actual] = [row.weight.text, row.score.text, row.actual!.text];
  return {
    ...withScore(row, row.weight.number),
    severity: reasonIn(row.explanation) !== "" || hasOverallReason(form) ? "info" : "warning",
    expected: weight,
    message: {
      "zh-CN": `“${nameOf(row)}”指标值 ${writtenTarget(row)}，实际 ${actual}，已经达到，分值 ${weight} 却只得 ${score}。请核对得分，或说明扣分原因。`,
      "en-US": `"${nameOf(row)}": target ${writtenTarget(row)}, actual ${actual}: met, yet ${score} of ${weight}. Check the score, or say why it was marked down.`,
    },
  };
}

/** Where to look, and the score that is written there. */
function withScore({ score, actual, target }: Scored<Indicator>, points: Decimal) {
  return {
    cells: [score.cell, actual!.cell, target!.cell],
    changes: [{ at: score.cell, content: { value: Number(plain(points)), formula: null } }],
  };
}
