import { columnLetters, LAST_COLUMN, LAST_ROW } from "../../../sheet/address";

interface Place {
  readonly row: number;
  readonly column: number;
}

const INDEX = String.raw`(\d+|\[[+-]?\d+\])?`;
const NOT_BEFORE = String.raw`(?<![\p{L}\p{N}_.\\?])`;
const NOT_AFTER = String.raw`(?![\p{L}\p{N}_.\\?(\[!])`;
const ROW_OR_CELL = `R${INDEX}(?:(C)${INDEX})?`;
const COLUMN = `C${INDEX}`;
const ROWS = `R${INDEX}:R${INDEX}`;
const COLUMNS = `C${INDEX}:C${INDEX}`;
const TEXT_OR_NAME = String.raw`"[^"]*"|'[^']*'|\[[^\[\]]*\]`;
const TOKEN = new RegExp(
  `${TEXT_OR_NAME}|${NOT_BEFORE}(?:${ROWS}|${COLUMNS}|${ROW_OR_CELL}|${COLUMN})${NOT_AFTER}`,
  "giu",
);

/** Characters of a formula; Excel's own end at 8192, in A1 notation. */
const LONGEST = 32_768;

/**
 * A formula whose references are written as rows and columns ("=SUM(R[-2]C:R[-1]C)"), as it reads
 * in A1 notation at a place; a reference beyond the sheet's edges is #REF!. Null for a text that is no
 * formula of Excel's.
 */
export function formulaFromR1C1(formula: string, place: Place): string | null {
  if (!formula.startsWith("=") || formula.length > LONGEST) return null;
  const rows = (index?: string) => rowText(index, place.row);
  const columns = (index?: string) => columnText(index, place.column);
  return formula.replace(TOKEN, (token: string, ...groups: (string | undefined)[]) => {
    const [firstRow, lastRow, firstColumn, lastColumn, row, isCell, column, alone] = groups;
    if (/^["'[]/.test(token)) return token;
    if (/^R[^C]*:/i.test(token)) return join(rows(firstRow), ":", rows(lastRow));
    if (/^C[^R]*:/i.test(token)) return join(columns(firstColumn), ":", columns(lastColumn));
    if (isCell) return join(columns(column), "", rows(row));
    if (/^R/i.test(token)) return join(rows(row), ":", rows(row));
    return join(columns(alone), ":", columns(alone));
  });
}

function join(first: string | null, sign: string, second: string | null): string {
  return first === null || second === null ? "#REF!" : first + sign + second;
}

function rowText(index: string | undefined, from: number): string | null {
  const row = lineOf(index, from);
  return row < 0 || row > LAST_ROW ? null : dollar(index) + String(row + 1);
}

function columnText(index: string | undefined, from: number): string | null {
  const column = lineOf(index, from);
  return column < 0 || column > LAST_COLUMN ? null : dollar(index) + columnLetters(column);
}

/** "[-2]" is relative, "2" is the line of that number, nothing is the line itself. */
function lineOf(index: string | undefined, from: number): number {
  if (index === undefined) return from;
  return index.startsWith("[") ? from + Number(index.slice(1, -1)) : Number(index) - 1;
}

function dollar(index: string | undefined): string {
  return index === undefined || index.startsWith("[") ? "" : "$";
}
