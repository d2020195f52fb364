/** What a text that reads as a number means, and the format under which Excel would keep it. */
export interface WrittenNumber {
  readonly value: number;
  readonly numberFormat: string;
}

const NUMBER =
  /^(?<sign>[-+]?)[¥￥]?(?<whole>\d{1,3}(?:,\d{3})+|\d*)(?<fraction>\.\d+)?(?<exponent>E[-+]?\d{1,3})?(?<percent>%?)$/i;
/** Whole numbers of more digits would lose the last ones. */
const MOST_DIGITS = 15;

/**
 * The number that a text is: "1,454,200.00", "-3", "98%", "¥5", "1.2345E7". Null for any other text,
 * for codes like "0012", "12E3" and identity card numbers, and for dates and fractions.
 */
export function readNumber(text: string): WrittenNumber | null {
  const parts = NUMBER.exec(text)?.groups;
  if (!parts) return null;
  const { sign = "", whole = "", fraction = "", exponent = "", percent = "" } = parts;
  const digits = whole.replace(/,/g, "");
  if (fraction === "" && (digits === "" || exponent !== "" || digits.length > MOST_DIGITS)) {
    return null;
  }
  if (/^0\d/.test(digits) || (exponent !== "" && percent !== "")) return null;
  const scale = percent === "" ? exponent : "E-2";
  return {
    value: Number(`${sign}${digits}${fraction}${scale}`),
    numberFormat: formatLike({ fraction, percent, isGrouped: whole.includes(",") }),
  };
}

interface Shape {
  readonly fraction: string;
  readonly percent: string;
  readonly isGrouped: boolean;
}

function formatLike({ fraction, percent, isGrouped }: Shape): string {
  if (percent === "" && !isGrouped) return "General";
  return `${isGrouped ? "#,##0" : "0"}${fraction === "" ? "" : ".00"}${percent}`;
}
