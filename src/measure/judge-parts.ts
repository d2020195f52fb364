import type { Indicator } from "../form/model/form";
import { squeeze } from "../form/text/label";
import type { Amount } from "./amount";
import { judgeAmounts } from "./judge-amounts";
import type { Verdict } from "./judgement";
import { readQuantity } from "./quantity";

/** A part of a text of several quantities: 培训 and 3期. */
interface PartOfText {
  readonly what: string;
  readonly amount: Amount;
}

/** Longer texts are sentences; more parts than these are a list. */
const LONGEST = 80;
const MOST_PARTS = 6;
const BETWEEN_PARTS = /[,;、]/;
const GROUPING_COMMA = /(\d),(?=\d{3}(?!\d))/g;
/** What is done with any thing. */
const ANY_DEED = /^(?:已|共|累计|全年|实际|完成|开展|举办|组织|达到?){1,3}/;
const WHAT = /^([^\d≥≤≧≦<>=]{0,12}?)(?=[\d≥≤≧≦<>=]|不[低少超]|至少|[一二两三四五六七八九十])/;

/**
 * Judges two texts of several quantities part by part (培训3期、120人): missed where one part is, met where all are, else
 * unknown. The parts have to be of the same things in the same order; what they are of may be left out where their units
 * tell it.
 */
export function judgeParts(indicator: Indicator, target: string, actual: string): Verdict {
  const [wanted, reached] = [partsOf(target), partsOf(actual)];
  if (!wanted || wanted.length !== reached?.length) return "unknown";
  const told = new Set(wanted.map(({ amount }) => amount.unit)).size === wanted.length;
  const verdicts = wanted.map(({ what, amount }, at) => {
    const other = reached[at]!;
    const isSame = what === "" || other.what === "" ? told : what === other.what;
    return isSame ? judgeAmounts(indicator, amount, other.amount).verdict : "unknown";
  });
  if (verdicts.includes("unknown")) return "unknown";
  return verdicts.includes("missed") ? "missed" : "met";
}

/** Null where any part is no amount with what it counts. */
function partsOf(text: string): PartOfText[] | null {
  if (text.length > LONGEST) return null;
  const texts = squeeze(text).replace(GROUPING_COMMA, "$1").split(BETWEEN_PARTS);
  if (texts.length < 2 || texts.length > MOST_PARTS) return null;
  const parts = texts.flatMap((part) => partOf(part) ?? []);
  return parts.length === texts.length ? parts : null;
}

function partOf(text: string): PartOfText | null {
  const what = WHAT.exec(text)?.[1] ?? "";
  const amount = readQuantity(text.slice(what.length));
  if (amount.kind !== "number" || amount.unit === "") return null;
  return { what: what.replace(ANY_DEED, ""), amount };
}
