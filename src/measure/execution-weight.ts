import { once } from "../sheet/once";
import type { Form } from "../form/model/form";
import { Decimal } from "../sheet/number";
import { canAdd } from "./precision";
import { holdsNumber, type Numbered } from "./rows";
import { executionRow, sumOf, weightFields } from "./totals";

const FULL = new Decimal(100);
/** No issuer gives the execution rate more than half of all points. */
const MOST = new Decimal(50);

/** A weight of the execution row that cannot be, and the points that the indicators leave for it. */
export interface ImpossibleWeight {
  readonly weight: Numbered;
  readonly left: Decimal;
}

/**
 * The weight of the execution row where that cell alone keeps the form from 100 points: the grand
 * total typed there, more than half of the form, or more than is left by indicators whose labels
 * confirm their points. Null where it can be right, or another weight can be wrong.
 */
export const impossibleWeight = once((form: Form): ImpossibleWeight | null => {
  const weight = executionRow(form)?.weight;
  const [, ...others] = weightFields(form);
  if (!holdsNumber(weight) || !canAdd(others)) return null;
  const left = FULL.minus(sumOf(others));
  if (left.lessThan(0) || left.equals(FULL) || weight.number.lessThanOrEqualTo(left)) return null;
  const isTotal = weight.number.equals(form.total?.weight?.number ?? FULL);
  const isTooMuch = weight.number.greaterThan(MOST) || (!left.isZero() && labelsConfirm(form));
  return isTotal || isTooMuch ? { weight, left } : null;
});

/** Whether labels state the points of every indicator that carries some, and all are right. */
function labelsConfirm({ indicators, labelPoints }: Form): boolean {
  const covered = new Set(labelPoints.flatMap((label) => label.indicators));
  return (
    covered.size > 0 &&
    indicators.every(({ weight }, at) => covered.has(at) || !weight?.number?.greaterThan(0)) &&
    labelPoints.every((label) =>
      sumOf(label.indicators.flatMap((at) => indicators[at]!.weight ?? [])).equals(label.points),
    )
  );
}
