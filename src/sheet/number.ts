import { Decimal } from "decimal.js";

export { Decimal };

/** The decimal without trailing zeros or exponent: "98", "0.5", "1454200". */
export function plain(number: Decimal): string {
  return number.toFixed();
}

export function sum(numbers: readonly Decimal[]): Decimal {
  return numbers.reduce((total, number) => total.plus(number), new Decimal(0));
}

/** Digits behind the decimal point that a displayed number shows: 2 for "10.00", 1 for "98.5%". */
export function shownDecimals(text: string): number {
  const match = /[.．]([0-9０-９]+)/.exec(text);
  return match ? match[1]!.length : 0;
}
