import { Decimal, sum } from "../../sheet/number";
import type { Form, FundRow, NumberField } from "../model/form";
import { squeeze } from "../text/label";
import { scaleOf } from "../text/units";
import { AMOUNTS } from "./fund-heading";

type Unit = NonNullable<Form["unit"]>;
type AmountColumn = "initialBudget" | "annualBudget" | "executed";

/**
 * The rows with every amount counted in one unit, also those that carry their own ("100万元" beside a plain
 * 100): in the unit that the form names, else in the one under which the sources add up to the total.
 * Amounts that all carry a unit are in 元.
 */
export function inOneUnit(rows: readonly FundRow[], unit: Form["unit"]): FundRow[] {
  const amounts = rows.flatMap((row) => AMOUNT_COLUMNS.flatMap((column) => row[column] ?? []));
  if (!amounts.some(hasUnit)) return [...rows];
  if (unit) return rows.map((row) => counted(row, unit));
  if (amounts.every((amount) => hasUnit(amount) || !amount.number)) return [...rows];
  const inTenThousands = rows.map((row) => counted(row, "万元"));
  return addsUp(inTenThousands) && !addsUp(rows) ? inTenThousands : [...rows];
}

const AMOUNT_COLUMNS = AMOUNTS as readonly AmountColumn[];

function unitOf({ text }: NumberField): string | null {
  return /(?:[万亿]元?|元)$/.exec(squeeze(text))?.[0] ?? null;
}

function hasUnit(amount: NumberField): boolean {
  return amount.number !== null && !amount.numeric && unitOf(amount) !== null;
}

function counted(row: FundRow, unit: Unit): FundRow {
  const [initialBudget, annualBudget, executed] = AMOUNT_COLUMNS.map((column) => {
    const amount = row[column];
    return amount && hasUnit(amount) ? inUnit(amount, unit) : amount;
  });
  return {
    ...row,
    initialBudget: initialBudget!,
    annualBudget: annualBudget!,
    executed: executed!,
  };
}

/** Digits behind the point move with the unit: 12500元 is 1.25 in 万元. */
function inUnit(amount: NumberField, unit: Unit): NumberField {
  const [own, wanted] = [unitOf(amount)!, unit].map((each) => new Decimal(scaleOf(each)![1]));
  const number = amount.number!.div(wanted!);
  return { ...amount, number, decimals: Math.max(0, amount.decimals + wanted!.e - own!.e) };
}

/** Whether the sources add up to the total in every column that has both. */
function addsUp(rows: readonly FundRow[]): boolean {
  const total = rows.find(({ role }) => role === "total");
  const sources = rows.filter(({ role }) => role !== "total");
  return AMOUNT_COLUMNS.every((column) => {
    const parts = sources.flatMap((row): Decimal | [] => row[column]?.number ?? []);
    const whole = total?.[column]?.number;
    return !whole || parts.length === 0 || sum(parts).equals(whole);
  });
}
