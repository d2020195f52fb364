import type { Indicator, TextField } from "../form/model/form";
import { squeeze } from "../form/text/label";
import { writtenTarget } from "./judge";
import { readQuantity, type Amount } from "./quantity";

/** Shares of a whole: no more than all of it can be right, in time or pleased. */
const SHARE = /(?:合格率|覆盖率|及时率|达标率|满意[度率])(?:[(][^()]{0,10}[)])?$/;
/** Ratios of money that bear such a name, and shares that are compared with another year's. */
const NO_SHARE =
  /拨备|利息|偿债|债务|流动性|现金|利润|收入|收益|存款|资金|增长|增幅|提升|提高|上升/;
/** Longer names are sentences, in which a word tells nothing. */
const LONGEST_NAME = 60;
/** A percentage above this that is 100 times its target was typed into a percent format: 1000 %. */
const TYPED_TWICE = 10;

/** Where a row states a percentage that cannot be: more than all of a whole, or 100 times the target. */
export function impossiblePercents(indicator: Indicator): TextField[] {
  const { target, actual, name } = indicator;
  const [wanted, reached] = [percentIn(writtenTarget(indicator)), percentIn(actual?.text ?? "")];
  const bare = name.text.length > LONGEST_NAME ? "" : squeeze(name.text);
  const isShare = SHARE.test(bare) && !NO_SHARE.test(bare);
  const isTypedTwice =
    wanted &&
    reached?.value.greaterThan(TYPED_TWICE) &&
    reached.value.equals(wanted.value.times(100));
  return [
    isShare && wanted?.value.greaterThan(1) ? target : null,
    isTypedTwice || (isShare && reached?.value.greaterThan(1)) ? actual : null,
  ].filter((field): field is TextField => field !== null);
}

function percentIn(text: string): Amount | null {
  const quantity = readQuantity(text);
  return quantity.kind === "number" && quantity.unit === "%" ? quantity : null;
}
