import { sameCell } from "../../../../src/sheet/address";
import type { Form, Indicator, NumberField, TextField } from "../../../../src/form/model/form";
import { judge } from "../../../../src/measure/judge";
import { computedScore } from "../../../../src/measure/totals";
import { type Decimal, plain } from "../../../../src/sheet/number";
import { a1, slippedRows } from "./cells";
import type { Changes } from "./injection";

/** A reason that names a cause and a remedy. */
export const REASON = "设备老化导致故障频发，下一步更换设备。";

/** A row with a cell for everything. */
export type Row = Indicator & {
  readonly [Part in "target" | "actual" | "explanation"]: TextField;
} & { readonly [Part in "weight" | "score"]: NumberField };

/** Rows with points that stand under their headings, scored in full and met. */
export function fullRows(form: Form): Row[] {
  const slipped = slippedRows(form);
  return form.indicators.filter(
    (one): one is Row =>
      !slipped.has(one.row) &&
      !one.deduction?.number?.greaterThan(0) &&
      Boolean(one.target && one.actual && one.explanation && !one.shared) &&
      Boolean(one.weight?.number?.greaterThan(0) && one.score?.number?.equals(one.weight.number)) &&
      judge(one).verdict === "met",
  );
}

/** Those whose target is a plain percentage of which more is better. */
export function percentRows(form: Form): Row[] {
  return fullRows(form).filter(({ target }) => /^(?:≥|=)?\d+%$/.test(target.text));
}

/** Another stated total, where the form states one; in one cell with its label ("总得分：98分") the label stays. */
export function totalled({ total }: Form, points: Decimal): Changes {
  if (!total?.score) return {};
  const { label, score } = total;
  const isInline = sameCell(label.cell, score.cell);
  return {
    [a1(score)]: isInline ? label.text.replace(/\d[\d.]*/, plain(points)) : plain(points),
  };
}

/** Another score for a row, with the total changed along. */
export function scored(form: Form, row: Row, score: Decimal): Changes {
  const now = computedScore(form).minus(row.score.number!).plus(score);
  return { [a1(row.score)]: plain(score), ...totalled(form, now) };
}

/** Half of its points. */
export function half({ weight }: Row): string {
  return plain(weight.number!.div(2));
}

/** A row that reached half its target and is scored so. */
export function halved(form: Form, row: Row, explanation: string): Changes {
  const percent = Number(/\d+/.exec(row.target.text)![0]);
  return {
    [a1(row.actual)]: `${percent / 2}%`,
    ...scored(form, row, row.weight.number!.div(2)),
    [a1(row.explanation)]: explanation,
  };
}
