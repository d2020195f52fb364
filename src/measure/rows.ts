import { once } from "../sheet/once";
import type { Form, FundRow, Indicator, NumberField } from "../form/model/form";
import type { Decimal } from "../sheet/number";

/** A row of the table or of the funds block, as far as points go. */
type Row = Pick<Indicator, "weight" | "score">;

/** A cell that holds a number. */
export type Numbered = NumberField & { readonly number: Decimal };

/** A row that carries points: its weight is above 0. */
export type Weighted<Any extends Row> = Any & { readonly weight: Numbered };

/** A row that carries points and has a blank cell for its score. */
export type Unscored<Any extends Row> = Weighted<Any> & { readonly score: NumberField };

/** A row that carries points and is scored. */
export type Scored<Any extends Row> = Weighted<Any> & { readonly score: Numbered };

/** The most that one province lets its default cost row score without a target. */
export const COST_ROW_LIMIT = 5;

/** Rows whose weight and score are their own, not merged with those of rows above or below. */
export function ownRows({ indicators }: Form): Indicator[] {
  return indicators.filter(({ shared }) => !shared);
}

/** Rows that carry points, alone or together with others. */
export const weightedRows = once(({ indicators }: Form): Weighted<Indicator>[] => {
  return indicators.filter(carriesPoints);
});

/** Rows of their own that carry points and are scored. */
export const scoredRows = once((form: Form): Scored<Indicator>[] => {
  return ownRows(form).filter(isScored);
});

/** Rows that carry points, and every row of a form that has no column for them. */
export const countedRows = once(({ indicators }: Form): Indicator[] => {
  return indicators.filter(counts);
});

/** The row of the funds block that holds the whole amount. */
export function totalFunds({ funds }: Form): FundRow | null {
  return funds.find(({ role }) => role === "total") ?? null;
}

/** Whether any row states a weight, be it 0. */
export function hasWeights({ indicators }: Form): boolean {
  return indicators.some(({ weight }) => weight?.number);
}

export function carriesPoints<Any extends Row>(row: Any): row is Weighted<Any> {
  return isAboveZero(row.weight);
}

export function counts(row: Indicator): boolean {
  return row.weight === null || carriesPoints(row);
}

/** Whether a row carries points and its score is still to be filled in. */
export function lacksScore<Any extends Row>(row: Any): row is Unscored<Any> {
  return carriesPoints(row) && row.score?.state === "blank";
}

/** Whether a row earned all its points. */
export function scoresInFull<Any extends Row>(row: Weighted<Any>): row is Scored<Any> {
  return row.score?.number?.equals(row.weight.number) ?? false;
}

export function holdsNumber(field: NumberField | null | undefined): field is Numbered {
  return Boolean(field?.number);
}

/** Whether a cell holds a number above 0. */
export function isAboveZero(field: NumberField | null | undefined): field is Numbered {
  const number = field?.number;
  return number ? number.isPositive() && !number.isZero() : false;
}

function isScored<Any extends Row>(row: Any): row is Scored<Any> {
  return carriesPoints(row) && holdsNumber(row.score);
}
