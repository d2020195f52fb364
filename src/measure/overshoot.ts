import { once } from "../sheet/once";
import type { Indicator } from "../form/model/form";
import { judge } from "./judge";
import type { Decimal } from "../sheet/number";

/** By how many percent the actual value exceeds its target; null where more is not better or it does not. */
export const overshootOf = once((indicator: Indicator): Decimal | null => {
  const { verdict, ratio, lowerIsBetter } = judge(indicator);
  if (verdict !== "met" || lowerIsBetter || !ratio?.greaterThan(1)) return null;
  return ratio.minus(1).times(100);
});
