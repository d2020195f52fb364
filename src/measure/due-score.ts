import type { Judgement } from "./judge";
import { Decimal } from "../sheet/number";

/** Points in proportion, to two digits: weight times the share reached; null where there is no proportion. */
export function dueScore(
  weight: Decimal,
  { verdict, ratio, lowerIsBetter }: Judgement,
): Decimal | null {
  if (verdict === "met") return weight;
  if (verdict === "unknown" || !ratio) return null;
  if (ratio.lessThanOrEqualTo(0)) return new Decimal(0);
  const share = lowerIsBetter ? new Decimal(1).div(ratio) : ratio;
  return share.lessThan(1) ? weight.times(share).toDecimalPlaces(2) : null;
}
