import { squeeze } from "../form/text/label";
import { remember } from "../form/text/remember";
import type { Amount, AmountRange } from "./amount";
import { readAmount } from "./read-amount";
import { readDate, type WrittenDate } from "./read-date";

export type { Amount, AmountRange, Change, Comparator } from "./amount";
export type { WrittenDate } from "./read-date";

/** A target or an actual value as read from its text. */
export type Quantity =
  | Amount
  | AmountRange
  | WrittenDate
  | { readonly kind: "level"; readonly level: string }
  | { readonly kind: "none" }
  | { readonly kind: "words" };

/** Longer texts are sentences, not quantities. */
const LONGEST = 120;
/** More parts than this are a list, not one target. */
const MOST_PARTS = 6;

const LEAD_IN =
  /^(?:(?:已|共|累计|全年|实际)?(?:完成|达到|达|实现|开展|举办|组织|新增|新建|建成|采购|购置|发放)|提[高升][到至]|增[长加][到至]|约|共计|共|累计|全年|为|实际){1,3}(?=[\d≥≤≧≦<>=.不]|[一二两三四五六七八九十][^般致定体样起])/;
const LEVEL = /^(?:第?([一二三四五六七八九十\d]+|[A-Z]+)(?:级|等))$/i;
const NOTHING = /^(?:[-—–－―─/／\\]+|无|不适用)$/;

/** Reads a target or an actual value, each text once. Linear in the text's length; never throws. */
export const readQuantity = remember(quantityIn);

function quantityIn(text: string): Quantity {
  if (text.length > LONGEST) return { kind: "words" };
  const squeezed = squeeze(text).replace(LEAD_IN, "");
  if (squeezed === "" || NOTHING.test(squeezed)) return { kind: "none" };
  return (
    readLevel(squeezed) ??
    readDate(squeezed) ??
    readAmount(squeezed) ??
    readComposite(squeezed) ?? { kind: "words" }
  );
}

function readLevel(text: string): Quantity | null {
  const match = LEVEL.exec(text);
  return match ? { kind: "level", level: match[1]! } : null;
}

/** "半年6次，一年12次": the part whose period is the form's year. */
function readComposite(text: string): Quantity | null {
  const parts = text.split(/[,;、]/);
  if (parts.length < 2 || parts.length > MOST_PARTS) return null;
  const yearly = parts.map(
    (part) => /^(?:一年|全年|每年|年度|1年)(?=\d)/.exec(part) && part.replace(/^\D*(?:1年)?/, ""),
  );
  const found = yearly.filter((part): part is string => typeof part === "string");
  return found.length === 1 ? readAmount(found[0]!) : null;
}
