import type { Form, NumberField } from "../form/model/form";
import { scaleOf } from "../form/text/units";
import { lastDigit } from "./precision";
import { readQuantity, type Comparator } from "./quantity";
import { Decimal, shownDecimals } from "../sheet/number";

/** An amount in 元 with one unit of the last digit that was written. */
export interface Money {
  readonly yuan: Decimal;
  readonly unit: Decimal;
  readonly comparator: Comparator | null;
}

/** What one unit of the funds block is in 元: 10000 for 万元; null when the form does not say. */
export function fundScale(form: Form): number | null {
  const unit = form.unit ?? form.dialect.unit;
  return unit ? scaleOf(unit)![1] : null;
}

/** A written amount ("1454200元", "≤90万元"); one without a unit counts in `plain` 元. Null for anything else. */
export function readMoney(text: string, plain: number | null): Money | null {
  const quantity = readQuantity(text);
  if (quantity.kind !== "number" || quantity.change) return null;
  const written = scaleOf(quantity.unit);
  const scale =
    written?.[0] === "money" ? written[1] : quantity.unit === "" ? (plain ?? null) : null;
  if (scale === null) return null;
  return {
    yuan: quantity.value.times(scale),
    unit: lastDigit({ decimals: shownDecimals(text) }).times(scale),
    comparator: quantity.comparator,
  };
}

/** An amount of the funds block in 元; null when it is no number. */
export function moneyOf(field: NumberField | null | undefined, scale: number): Money | null {
  if (!field?.number) return null;
  return { yuan: field.number.times(scale), unit: lastDigit(field).times(scale), comparator: null };
}

/** Whether two amounts agree within the last digit that either of them shows; 0 equals 0 alone. */
export function sameMoney(a: Money, b: Money): boolean {
  const gap = a.yuan.minus(b.yuan).abs();
  if (a.yuan.isZero() || b.yuan.isZero()) return gap.isZero();
  return gap.isZero() || gap.lessThan(Decimal.max(a.unit, b.unit));
}
