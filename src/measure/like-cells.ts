import type { NumberField } from "../form/model/form";
import { Decimal } from "../sheet/number";

/** A number as text. */
export type Show = (number: Decimal) => string;

/** What the numbers of one sentence are about: the cell that states one, those that it rests on, and what it should say. */
export interface Stated {
  readonly stated: NumberField;
  readonly inputs: readonly NumberField[];
  readonly due: Decimal;
}

const THOUSANDS = /\B(?=(?:\d{3})+$)/g;

/**
 * Shows the numbers of a sentence as its cells show theirs: with the stated cell's digits behind the point, more only
 * as far as the others show them or a cell has no format that limits them, and grouped where any of them is. All digits
 * where what is due would look like what is stated.
 */
export function likeCells({ stated, inputs, due }: Stated): Show {
  const cells = [stated, ...inputs].filter(({ number }) => number !== null);
  const isGrouped = cells.some(({ text }) => /\d[,，]\d{3}/.test(text));
  const most = cells.every(({ fixed }) => fixed)
    ? Math.max(...cells.map(({ decimals }) => decimals))
    : Infinity;
  const showTo = (limit: number) => (number: Decimal) => {
    const digits = Math.max(stated.decimals, Math.min(number.decimalPlaces(), limit));
    const text = number.toFixed(digits, Decimal.ROUND_HALF_UP);
    return isGrouped ? grouped(text) : text;
  };
  const show = showTo(most);
  return show(due) === stated.text ? showTo(Infinity) : show;
}

function grouped(text: string): string {
  const [whole = "", ...behind] = text.split(".");
  return [whole.replace(THOUSANDS, ","), ...behind].join(".");
}
