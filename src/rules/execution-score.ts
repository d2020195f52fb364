import { ratesOf, readingsOf } from "../measure/execution-rate";
import type { Form, FundRow, NumberField } from "../form/model/form";
import { lastDigit, roundedFrom } from "../measure/precision";
import { executionRow, shown } from "../measure/totals";
import type { CellChange, Rule } from "../lint/rule";
import { toA1 } from "../sheet/address";
import { Decimal, plain } from "../sheet/number";

/** The execution rate is scored in proportion, at most in full. */
export const executionScore: Rule = {
  id: "execution-score",
  severity: "error",
  correction: "fix",
  title: { "zh-CN": "预算执行率得分不对", "en-US": "The score of the execution rate is wrong" },
  why: {
    "zh-CN": "预算执行率得分 = 分值 × 执行率，最高为满分。",
    "en-US": "The execution rate scores weight times rate, at most the full weight.",
  },
  source: "《项目支出绩效评价管理办法》：预算执行率得分；执行率 × 分值，不超过分值上限",
  examples: {
    passes: [{ changes: { H6: "9.50" } }, { changes: { H6: "10", H22: "99" } }],
    fails: [{ changes: { H6: "8", H22: "97" }, at: "H6" }],
  },
  check: (form) => {
    const fund = executionRow(form);
    if (!fund?.weight?.number || !fund.score?.number) return [];
    const rates = candidates(form, fund);
    if (
      rates.length === 0 ||
      rates.some(([low, high]) => follows(fund.weight!, fund.score!, low, high))
    )
      return [];
    const due = fund.weight.number.times(Decimal.min(rates[0]![2], 1)).toDecimalPlaces(2);
    return [
      {
        cells: [
          fund.score.cell,
          fund.weight.cell,
          ...(fund.executionRate ? [fund.executionRate.cell] : []),
        ],
        expected: plain(due),
        changes: [writeScore(form, fund, fund.score, due)],
        message: {
          "zh-CN": `预算执行率得分写的是 ${fund.score.text}，按分值 ${fund.weight.text} × 执行率（${rateInWords(form, fund)}）应为 ${plain(due)}。请改正，或核对执行率。`,
          "en-US": `The execution rate scores ${fund.score.text}; weight ${fund.weight.text} times the rate (${rateInWords(form, fund)}) gives ${plain(due)}. Correct it, or check the rate.`,
        },
      },
    ];
  },
};

/** A plain 95 is 95 %: nobody spends more than twice the budget. */
const HIGHEST_RATE = 2;

/** What the rate is counted from: the amounts, else the rate as stated. */
function rateInWords(form: Form, fund: FundRow): string {
  const [usual] = ratesOf(fund, form.dialect);
  return usual ? `${usual.executed.text} ÷ ${usual.budget.text}` : (fund.executionRate?.text ?? "");
}

/** Every rate the score may rest on, as low, high and exact: from the amounts, and as stated. */
function candidates(form: Form, fund: FundRow): [Decimal, Decimal, Decimal][] {
  const counted = ratesOf(fund, form.dialect).map(
    ({ low, high, exact }): [Decimal, Decimal, Decimal] => [low, high, exact],
  );
  const stated = (fund.executionRate ? readingsOf(fund.executionRate) : []).filter(({ rate }) =>
    rate.lessThanOrEqualTo(HIGHEST_RATE),
  );
  return [...counted, ...stated.map(({ rate }): [Decimal, Decimal, Decimal] => [rate, rate, rate])];
}

/** Weight times rate, capped or not, rounded or cut at the last digit of the score. */
function follows(weight: NumberField, score: NumberField, low: Decimal, high: Decimal): boolean {
  const unit = lastDigit(score);
  const points = (rate: Decimal) => weight.number!.times(rate);
  return (
    roundedFrom(shown(score), unit, {
      low: points(Decimal.min(low, 1)),
      high: points(Decimal.min(high, 1)),
    }) || roundedFrom(shown(score), unit, { low: points(low), high: points(high) })
  );
}

function writeScore(form: Form, fund: FundRow, score: NumberField, due: Decimal): CellChange {
  const [usual] = ratesOf(fund, form.dialect);
  const live = usual?.executed.numeric && usual.budget.numeric && fund.weight!.numeric;
  return {
    at: score.cell,
    content: {
      value: Number(plain(due)),
      formula: live
        ? `=ROUND(MIN(${toA1(usual.executed.cell)}/${toA1(usual.budget.cell)},1)*${toA1(fund.weight!.cell)},2)`
        : null,
    },
  };
}
