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

/** As `fromA1`, but null for a text that names no cell of a sheet. */
export function readA1(text: string): { row: number; column: number } | null {
  const match = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/i.exec(text);
  if (!match) return null;
  const row = Number(match[2]) - 1;
  const column = columnIndex(match[1]!);
  return row <= LAST_ROW && column <= LAST_COLUMN ? { row, column } : null;
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

function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}
