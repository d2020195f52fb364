import { once } from "../sheet/once";
import type { Form, NumberField } from "../form/model/form";
import { Decimal } from "../sheet/number";
import { canAdd } from "./precision";
import { hasWeights } from "./rows";
import { sumOf, unreadPoints, weightFields } from "./totals";

const FULL = new Decimal(100);

/**
 * By how much all weights together miss 100; 0 also where they are shares of one, or where those in rows that were
 * not read fill the gap; null where they do not add up.
 */
export const weightGap = once((form: Form): Decimal | null => {
  const fields = weightFields(form);
  if (!hasWeights(form) || !canAdd(fields)) return null;
  const total = sumOf(fields);
  const isWhole =
    isShareOfOne(fields, total) || total.plus(unreadPoints(form, "weight")).equals(FULL);
  return isWhole ? new Decimal(0) : total.minus(FULL);
});

/** Weights given as shares: 10 %, 50 % … of one. */
function isShareOfOne(fields: readonly NumberField[], total: Decimal): boolean {
  return (
    total.equals(1) && fields.every(({ number }) => number === null || number.lessThanOrEqualTo(1))
  );
}
