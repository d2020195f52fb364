import { parseFormula } from "../formula/formula";
import type { CellModel } from "./sheet-model";
import { readTyped } from "./typed-input";

/**
 * Puts into a cell what a user types or an add-in sets: texts are read as Excel reads them, so that
 * "98%" becomes 0.98 and "=A1" a formula. A cell formatted as text keeps the text.
 * Throws a SyntaxError for a formula that cannot be read.
 */
export function enter(cell: CellModel, input: string | number | boolean): void {
  if (cell.numberFormat === "@") return keepText(cell, String(input));
  if (typeof input !== "string") return hold(cell, input);
  if (input.startsWith("'")) return keepText(cell, input.slice(1));
  const formula = asFormula(input);
  if (formula !== null) {
    cell.formula = formula;
    return;
  }
  const typed = readTyped(input);
  hold(cell, typed.value);
  if (typed.numberFormat && cell.numberFormat === "General") cell.numberFormat = typed.numberFormat;
}

function keepText(cell: CellModel, text: string): void {
  hold(cell, text === "" ? null : text);
}

function hold(cell: CellModel, value: CellModel["value"]): void {
  cell.formula = null;
  cell.value = value;
}

/** The formula Excel makes of a text that starts with one of its signs; null for other texts. */
function asFormula(input: string): string | null {
  const first = input.charAt(0).normalize("NFKC");
  const rest = input.slice(1);
  if (first === "=" && rest !== "") return readable(`=${rest}`);
  if (!"+-@".includes(first) || readTyped(first + rest).value !== first + rest) return null;
  const formula = first === "@" ? `=${rest}` : `=${first}${rest}`;
  try {
    return readable(formula);
  } catch {
    return null;
  }
}

function readable(formula: string): string {
  parseFormula(formula);
  return formula;
}
