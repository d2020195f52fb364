import { squeeze } from "./label";
import { isNumber } from "./read-number";
import { remember } from "./remember";

/** What a text looks like, as far as that tells which column it belongs to. */
export type Content =
  "number" | "percent" | "quantity" | "none" | "dash" | "sign" | "word" | "prose";

const QUANTITY =
  /^(?:[≥≧≤≦><=═﹥﹤]{1,2}|不低于|不少于|不超过|不高于|大于等于|小于等于|大于|小于)?\d[\d,.]*(?:[~\-至]\d[\d,.]*)?[^\d,;。]{0,6}$/;
/** "半年6次,一年12次" */
const COMPOSITE =
  /^(?:[^\d,;]{0,4}\d[\d.]*[^\d,;]{1,4}[,;、]){1,4}[^\d,;]{0,4}\d[\d.]*[^\d,;]{1,4}$/;
const DATE = /^\d{4}[年./-](?:\d{1,2}(?:[月./-](?:\d{1,2}日?)?)?)?(?:底|末)?(?:之?前|以前|内)?$/;
const QUANTITIES = [QUANTITY, DATE, COMPOSITE];
const SIGN = /^[≥≧≤≦><=═﹥﹤]{1,2}$|^定性$/;

/** Longest text that is looked at, longest quantity and longest word. */
const LONGEST = 60;
const LONGEST_QUANTITY = 20;
const LONGEST_WORD = 25;

/** The kind of a text; each text is looked at once. */
export const contentOf = remember((text: string): Content => {
  if (text.length > LONGEST) return "prose";
  const squeezed = squeeze(text);
  if (/^[-—–－―─/／]+$/.test(squeezed)) return "dash";
  if (squeezed === "无") return "none";
  if (SIGN.test(squeezed)) return "sign";
  if (isNumber(squeezed)) {
    if (/%$/.test(squeezed)) return "percent";
    return /[\d.分]$/.test(squeezed) ? "number" : "quantity";
  }
  const isShort = squeezed.length <= LONGEST_QUANTITY;
  if (isShort && QUANTITIES.some((pattern) => pattern.test(squeezed))) return "quantity";
  return squeezed.length > LONGEST_WORD || /[,，。;；]/.test(squeezed) ? "prose" : "word";
});
