import { columnLetters, fromA1 } from "../sheet/address";
import { lastColumn, lastRow } from "./areas";
import { piecesOf } from "./formula-tokens";

/** The formula as it stands in another cell: relative references go along, those with "$" stay. */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  return piecesOf(formula)
    .map(({ kind, text }) => (kind === "reference" ? shiftReference(text, rows, columns) : text))
    .join("");
}

function shiftReference(text: string, rows: number, columns: number): string {
  const cell = text.slice(text.lastIndexOf("!") + 1);
  const sheet = text.slice(0, text.length - cell.length);
  const [, fixedColumn = "", fixedRow = ""] = /^(\$?)[A-Z]+(\$?)/i.exec(cell)!;
  const old = fromA1(cell);
  const row = old.row + (fixedRow ? 0 : rows);
  const column = old.column + (fixedColumn ? 0 : columns);
  if (row < 0 || row > lastRow || column < 0 || column > lastColumn) return "#REF!";
  return `${sheet}${fixedColumn}${columnLetters(column)}${fixedRow}${row + 1}`;
}
