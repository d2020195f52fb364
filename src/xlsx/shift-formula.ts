import { columnLetters, fromA1 } from "../sheet/address";

const LITERAL = /"(?:[^"]|"")*"|'(?:[^']|'')*'/.source;
const CELL =
  /(?<![\w.])(?<columnLock>\$?)(?<column>[A-Z]{1,3})(?<rowLock>\$?)(?<row>[1-9]\d{0,6})(?![\w(.!])/
    .source;
const LITERAL_OR_CELL = new RegExp(`${LITERAL}|${CELL}`, "gi");

/**
 * The formula as it reads `rows` further down and `columns` further right: relative cell
 * references move, absolute ones, texts and sheet names stay. Whole rows and columns (A:A) stay too.
 */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  return formula.replace(LITERAL_OR_CELL, (part, columnLock, letters, rowLock, digits) => {
    if (letters === undefined) return part;
    const { row, column } = fromA1(`${letters}${digits}`);
    return [
      columnLock,
      columnLetters(columnLock ? column : column + columns),
      rowLock,
      String((rowLock ? row : row + rows) + 1),
    ].join("");
  });
}
