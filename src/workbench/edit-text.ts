import { Decimal, plain } from "../sheet/number";
import type { SimulatedCell } from "../simulator";

/** What stands in the formula bar, and in the cell when it is opened for typing. */
export function editText(cell: SimulatedCell | undefined): string {
  if (!cell) return "";
  const { value, text, formula, numberFormat } = cell;
  if (formula !== null) return formula;
  if (typeof value !== "number") return text;
  if (numberFormat.includes("%")) return `${plain(new Decimal(value).times(100))}%`;
  return isDate(numberFormat) ? text : String(value);
}

function isDate(numberFormat: string): boolean {
  return (
    /[ymdhs]/i.test(numberFormat.replace(/"[^"]*"|\[[^\]]*\]|\\./g, "")) && !isGeneral(numberFormat)
  );
}

function isGeneral(numberFormat: string): boolean {
  return /^general$/i.test(numberFormat);
}
