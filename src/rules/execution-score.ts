import { ratesOf, readingsOf, type RateInterval } from "../measure/execution-rate";
import { impossibleWeight } from "../measure/execution-weight";
import type { FundRow, NumberField } from "../form/model/form";
import { lastDigit, roundedFrom } from "../measure/precision";
import { holdsNumber, type Numbered } from "../measure/rows";
import { scoreOfRate } from "../measure/score-in-proportion";
import { executionRow, shown } from "../measure/totals";
import type { CellChange, Rule } from "../lint/rule";
import { toA1 } from "../sheet/address";
import { Decimal, plain } from "../sheet/number";

/** The execution rate is scored in proportion, at most in full. */
export const executionScore: Rule = {
  id: "execution-score",
  group: "funds",
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
    if (!fund || !isScored(fund) || impossibleWeight(form)) return [];
    const { weight, score, executionRate } = fund;
    const counted = ratesOf(fund, form.dialect);
    const rates = [...counted, ...statedRates(executionRate)];
    if (rates.length === 0 || rates.some((rate) => follows(fund, rate))) return [];
    const due = scoreOfRate(weight.number, rates[0]!.exact);
    const [usual] = counted;
    const written = due.toFixed(Math.max(due.decimalPlaces(), score.decimals));
    const rate = usual ? `${usual.executed.text} ÷ ${usual.budget.text}` : executionRate!.text;
    return [
      {
        cells: [score.cell, weight.cell, ...(executionRate ? [executionRate.cell] : [])],
        expected: plain(due),
        changes: [writeScore(fund, due, usual)],
        message: {
          "zh-CN": `预算执行率得分写的是 ${score.text}，按分值 ${weight.text} × 执行率（${rate}）应为 ${written}。请改正，或核对执行率。`,
          "en-US": `The execution rate scores ${score.text}; weight ${weight.text} times the rate (${rate}) gives ${written}. Correct it, or check the rate.`,
        },
      },
    ];
  },
};

/** A plain 95 is 95 %: nobody spends more than twice the budget. */
const HIGHEST_RATE = 2;

/** A rate that the score may rest on. */
type Rate = Pick<RateInterval, "low" | "high" | "exact">;
type ScoredFund = FundRow & { readonly weight: Numbered; readonly score: Numbered };

function isScored(fund: FundRow): fund is ScoredFund {
  return holdsNumber(fund.weight) && holdsNumber(fund.score);
}

/** Every way to read the rate as stated. */
function statedRates(stated: NumberField | null): Rate[] {
  return (stated ? readingsOf(stated) : [])
    .filter(({ rate }) => rate.lessThanOrEqualTo(HIGHEST_RATE))
    .map(({ rate }) => ({ low: rate, high: rate, exact: rate }));
}

/** Weight times rate, capped or not, rounded or cut at the last digit of the score. */
function follows({ weight, score }: ScoredFund, { low, high }: Rate): boolean {
  const unit = lastDigit(score);
  const points = (rate: Decimal) => weight.number.times(rate);
  return (
    roundedFrom(shown(score), unit, {
      low: points(Decimal.min(low, 1)),
      high: points(Decimal.min(high, 1)),
    }) || roundedFrom(shown(score), unit, { low: points(low), high: points(high) })
  );
}

function writeScore({ weight, score }: ScoredFund, due: Decimal, usual?: RateInterval): CellChange {
  const live = usual?.executed.numeric && usual.budget.numeric && weight.numeric;
  return {
    at: score.cell,
    content: {
      value: Number(plain(due)),
      formula: live
        ? `=ROUND(MIN(${toA1(usual.executed.cell)}/${toA1(usual.budget.cell)},1)*${toA1(weight.cell)},2)`
        : null,
    },
  };
}
