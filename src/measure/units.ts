import { scaleOf } from "../form/text/units";
import type { Decimal } from "../sheet/number";
import type { Amount } from "./quantity";

type Measured = Pick<Amount, "value" | "unit">;

/** Below this share, and below this plain number, 1 and 1 % look alike. */
const SMALLEST_SHARE = "0.02";
const SMALLEST_PLAIN = 2;
/** A plain number above this is a percentage: 98 for 98 %. */
const HIGHEST_SHARE = "1.5";

/** Both values in one unit; null when their units do not compare. */
export function inOneUnit(a: Measured, b: Measured): [Decimal, Decimal] | null {
  if (a.unit === b.unit) return [a.value, b.value];
  if (a.unit === "%" && b.unit === "") return sharesOf(a.value, b.value);
  if (b.unit === "%" && a.unit === "") {
    const swapped = sharesOf(b.value, a.value);
    return swapped && [swapped[1], swapped[0]];
  }
  if (a.unit === "" || b.unit === "") return [a.value, b.value];
  const [one, other] = [scaleOf(a.unit), scaleOf(b.unit)];
  if (!one || !other || one[0] !== other[0]) return null;
  return [a.value.times(one[1]), b.value.times(other[1])];
}

/** A plain number beside a percentage: 0.98 and 98 are both 98 %; near 1 % neither can be told. */
function sharesOf(share: Decimal, plain: Decimal): [Decimal, Decimal] | null {
  if (share.lessThan(SMALLEST_SHARE) && plain.lessThan(SMALLEST_PLAIN)) return null;
  return [share, plain.greaterThan(HIGHEST_SHARE) ? plain.div(100) : plain];
}
