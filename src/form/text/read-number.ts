import { Decimal } from "../../sheet/number";
import { scaleOf } from "./units";

/** Longest text that is looked at as a number. */
const LONGEST_NUMBER = 40;
const NUMBER = /^[¥￥]?([+-]?)(\d[\d,]*(?:\.\d+)?|\.\d+)(%|分|元|万元?|亿元?)?$/;
const GROUPED = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;

/**
 * The number in a squeezed text: "1,454,200.00", "98%" (0.98), "10分", "50万元" (500000), "5.8万".
 * Null when anything else stands there.
 */
export function readNumber(text: string): Decimal | null {
  const parts = numberParts(text);
  return parts && new Decimal(parts.digits).times(factorOf(parts.suffix));
}

export function isNumber(text: string): boolean {
  return numberParts(text) !== null;
}

function numberParts(text: string): { readonly digits: string; readonly suffix: string } | null {
  if (text.length > LONGEST_NUMBER) return null;
  const match = NUMBER.exec(text);
  if (!match) return null;
  const digits = match[2]!;
  if (digits.includes(",") && !GROUPED.test(digits)) return null;
  return { digits: match[1] + digits.replace(/,/g, ""), suffix: match[3] ?? "" };
}

/** What a suffix multiplies by; points (分) count as they stand. */
function factorOf(suffix: string): Decimal.Value {
  if (suffix === "%") return "0.01";
  const [, scale] = scaleOf(suffix) ?? ["points", 1];
  return scale;
}
