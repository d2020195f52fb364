import type { Form, FundRow } from "../form/model/form";
import { agree } from "../measure/precision";
import { holdsNumber, type Numbered } from "../measure/rows";
import { shorten } from "../measure/shorten";
import { executionRow, sumOf } from "../measure/totals";
import type { Rule } from "../lint/rule";

const LONGEST_QUOTE = 30;

/** A score that is repeated in a 其中 row is the same score. */
export const executionScoreRepeated: Rule = {
  id: "execution-score-repeated",
  group: "scores",
  severity: "warning",
  correction: "none",
  title: {
    "zh-CN": "其中行的执行率得分与总额行不同",
    "en-US": "A 其中 row is scored otherwise than its total row",
  },
  why: {
    "zh-CN": "预算执行率只按年度资金总额计一次分；其中行执行率相同、得分不同，必有一处填错。",
    "en-US":
      "The execution rate scores once, in the total row; the same rate cannot score otherwise.",
  },
  source: "《项目支出绩效自评表》：项目资金，分值、执行率、得分各列",
  examples: {
    passes: [
      { changes: {} },
      { changes: { F7: "10", H7: "9.50" } },
      { changes: { F7: "8", H7: "7.6", F8: "2", H8: "1.9" } },
    ],
    fails: [{ changes: { F7: "10", H7: "8" }, at: "H7" }],
  },
  check: (form) => {
    const whole = executionRow(form);
    if (!whole || !holdsNumber(whole.score) || whole.role !== "total") return [];
    const parts = partsOf(form, whole);
    const points = parts.map(({ score }) => score);
    if (sumOf(points).equals(whole.score.number)) return [];
    const stated = whole.score;
    return parts
      .filter(({ score }) => !agree(score, stated))
      .map(({ score, executionRate, label }) => ({
        cells: [score.cell, stated.cell, executionRate.cell],
        message: {
          "zh-CN": `“${shorten(label.text.replace(/\s+/g, ""), LONGEST_QUOTE)}”执行率 ${executionRate.text} 与总额行相同，得分 ${score.text} 却与总额行的 ${stated.text} 不同。请改成一致，或填“—”。`,
          "en-US": `The row scores ${score.text} for a rate of ${executionRate.text}, its total row ${stated.text} for the same rate. Make them agree, or enter "—".`,
        },
      }));
  },
};

type Part = FundRow & { readonly score: Numbered; readonly executionRate: Numbered };

/** Other rows with the weight and the rate of the whole, and a score. */
function partsOf({ funds }: Form, whole: FundRow): Part[] {
  return funds.filter(
    (row): row is Part =>
      row !== whole &&
      holdsNumber(row.score) &&
      holdsNumber(row.executionRate) &&
      holdsNumber(whole.executionRate) &&
      row.executionRate.number.equals(whole.executionRate.number) &&
      isRepeated(row, whole),
  );
}

/** Whether a row shows the weight of the whole, not a share of it. */
function isRepeated({ weight }: FundRow, whole: FundRow): boolean {
  return (
    holdsNumber(weight) && holdsNumber(whole.weight) && weight.number.equals(whole.weight.number)
  );
}
