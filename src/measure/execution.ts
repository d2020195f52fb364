import { once } from "../sheet/once";
import { ratesOf, readingsOf } from "./execution-rate";
import type { Form, FundRow } from "../form/model/form";
import { executionRow } from "./totals";
import type { CellAddress } from "../sheet/address";
import { Decimal } from "../sheet/number";

/** How much of the budget was spent. */
export interface Execution {
  readonly fund: FundRow;
  /** 0.95 for 95 %. */
  readonly rate: Decimal;
  /** "95%", with at most two digits. */
  readonly text: string;
  readonly cell: CellAddress;
}

/** A plain number above this is a percentage: 86 for 86 %. */
const HIGHEST_RATE = new Decimal("1.5");

/** The execution rate that the amounts give, else the one stated; null when neither can be read. */
export const executionOf = once((form: Form): Execution | null => {
  const fund = executionRow(form);
  if (!fund) return null;
  const [counted] = ratesOf(fund, form.dialect);
  const stated = fund.executionRate ? readingsOf(fund.executionRate) : [];
  const rate = counted?.exact ?? likely(stated.map((reading) => reading.rate));
  if (!rate) return null;
  return {
    fund,
    rate,
    text: `${rate.times(100).toDecimalPlaces(2).toFixed()}%`,
    cell: fund.executionRate?.cell ?? counted!.executed.cell,
  };
});

function likely([first, second]: readonly Decimal[]): Decimal | undefined {
  return first?.greaterThan(HIGHEST_RATE) && second ? second : first;
}
