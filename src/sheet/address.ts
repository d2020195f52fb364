/** Cell addresses. Zero-based inside the program; A1 text only at its edges. */

export interface CellAddress {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** Of every Excel sheet, zero-based. */
export const LAST_ROW = 1_048_575;
export const LAST_COLUMN = 16_383;

/** "H12" for `{row: 11, column: 7}`. */
export function toA1({ row, column }: { row: number; column: number }): string {
  return columnLetters(column) + String(row + 1);
}

/** "Sheet1!H12": how a cell is named outside its sheet. Sheet names are never quoted. */
export function toSheetA1(address: CellAddress): string {
  return `${address.sheet}!${toA1(address)}`;
}

/** `{row: 11, column: 7}` for "H12" or "$H$12"; throws a RangeError on anything else. */
export function fromA1(text: string): { row: number; column: number } {
  const cell = readA1(text);
  if (!cell) throw new RangeError(`Not a cell address: ${text.slice(0, 40)}`);
  return cell;
}

/** As `fromA1`, but null for a text that names no cell of a sheet. Files have one for every cell: no pattern, a look at each sign. */
export function readA1(text: string): { row: number; column: number } | null {
  let at = text[0] === "$" ? 1 : 0;
  let column = 0;
  for (let letter = letterAt(text, at); letter > 0; letter = letterAt(text, ++at)) {
    column = column * 26 + letter;
  }
  if (text[at] === "$" && column > 0) at++;
  const start = at;
  let row = 0;
  for (let digit = digitAt(text, at); digit >= 0; digit = digitAt(text, ++at)) {
    if (digit === 0 && at === start) return null;
    row = row * 10 + digit;
  }
  const isWhole = at === text.length && row > 0 && column > 0;
  return isWhole && row <= LAST_ROW + 1 && column <= LAST_COLUMN + 1
    ? { row: row - 1, column: column - 1 }
    : null;
}

/** 1 for "A" or "a", 26 for "Z"; 0 for anything else. */
function letterAt(text: string, at: number): number {
  const letter = (text.charCodeAt(at) | 32) - 96;
  return letter >= 1 && letter <= 26 && at < text.length ? letter : 0;
}

/** -1 for anything but a digit. */
function digitAt(text: string, at: number): number {
  const digit = text.charCodeAt(at) - 48;
  return digit >= 0 && digit <= 9 ? digit : -1;
}

export function sameCell(a: CellAddress, b: CellAddress): boolean {
  return a.row === b.row && a.column === b.column && a.sheet === b.sheet;
}

/** "A" for 0, "AA" for 26. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}
