import type { Form, FundRow, NumberField } from "../../../../src/form/model/form";
import { computedScore } from "../../../../src/measure/totals";
import { type Decimal, plain } from "../../../../src/sheet/number";
import { a1 } from "./cells";
import type { Changes } from "./injection";
import { totalled } from "./rows";

export function fundRow({ funds }: Form, role: FundRow["role"]): FundRow | undefined {
  return funds.find((fund) => fund.role === role);
}

/** A form whose total was executed at a share of its budget, with the cell of the rate and what the amounts are then. */
interface Spent {
  readonly changes: Changes;
  readonly rate: NumberField;
  /** The share in percent, as sentences tell it. */
  readonly percent: string;
  /** Executed amount and budget as their cells show them. */
  readonly executed: string;
  readonly budget: string;
}

/** The total executed at a share of the budget, rates and score of the rate along. */
export function executedAt(form: Form, share: number): Spent | null {
  const [fund, first] = [fundRow(form, "total"), fundRow(form, "appropriation")];
  const [annual, weight, score] = [fund?.annualBudget?.number, fund?.weight, fund?.score];
  if (!annual || !fund?.executed || !fund.executionRate || !weight?.number || !score?.number)
    return null;
  if (!first?.executed?.number || !first.executionRate || !first.annualBudget?.number) return null;
  const executed = annual.times(share).toDecimalPlaces(2);
  const own = executed.minus(fund.executed.number!.minus(first.executed.number));
  const percent = (rate: Decimal) => `${rate.times(100).toFixed(2)}%`;
  const points = weight.number.times(Math.min(share, 1));
  return {
    rate: fund.executionRate,
    percent: `${plain(executed.div(annual).times(100).toDecimalPlaces(2))}%`,
    executed: plain(executed),
    budget: fund.annualBudget!.text,
    changes: {
      [a1(fund.executed)]: executed.toFixed(2),
      [a1(first.executed)]: own.toFixed(2),
      [a1(fund.executionRate)]: percent(executed.div(annual)),
      [a1(first.executionRate)]: percent(own.div(first.annualBudget.number)),
      [a1(score)]: plain(points),
      ...totalled(form, computedScore(form).minus(score.number).plus(points)),
    },
  };
}
