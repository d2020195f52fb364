import { once } from "../sheet/once";
import { Decimal, sum } from "../sheet/number";
import type { Form, FundRow, NumberField } from "../form/model/form";
import { distinctFields } from "./distinct-fields";
import { totalFunds } from "./rows";

/** The row of the funds block that is scored; the weight may be repeated in a 其中 row but counts once. */
export const executionRow = once((form: Form): FundRow | null => {
  const scored = form.funds.find(({ weight, score }) => weight?.number || score?.number);
  return scored ?? totalFunds(form);
});

/** Every weight of the form, the execution row's first. */
export const weightFields = once((form: Form): NumberField[] => {
  return distinctFields([
    executionRow(form)?.weight,
    ...form.indicators.map(({ weight }) => weight),
  ]);
});

/** Every score of the form, the execution row's first. */
export const scoreFields = once((form: Form): NumberField[] => {
  return distinctFields([executionRow(form)?.score, ...form.indicators.map(({ score }) => score)]);
});

/** The sum of all weights in points. */
export function computedWeight(form: Form): Decimal {
  return sumOf(weightFields(form));
}

/** The sum of all scores in points. */
export function computedScore(form: Form): Decimal {
  return sumOf(scoreFields(form));
}

/** Points in rows that were not read: a total may count them. */
export function unreadPoints({ unread }: Form, role: "weight" | "score"): Decimal {
  return sumOf(unread.flatMap((row) => row[role] ?? []));
}

export function sumOf(fields: readonly NumberField[]): Decimal {
  return sum(fields.flatMap(({ number }) => (number ? [number] : [])));
}

/** The number as the cell shows it. */
export function shown({ number, decimals }: NumberField): Decimal {
  return (number ?? new Decimal(0)).toDecimalPlaces(decimals, Decimal.ROUND_HALF_UP);
}

/** Every cell of the form where points or an amount belong. */
export const pointsAndAmounts = once(({ funds, indicators, total }: Form): NumberField[] => {
  return [
    ...funds.flatMap((row) => [
      row.initialBudget,
      row.annualBudget,
      row.executed,
      row.weight,
      row.score,
    ]),
    ...indicators.flatMap(({ weight, score }) => [weight, score]),
    ...(total ? [total.weight, total.score] : []),
  ].filter((field): field is NumberField => field !== null);
});
