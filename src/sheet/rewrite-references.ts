import { columnLetters, LAST_COLUMN, LAST_ROW, readA1 } from "./address";
import type { Area } from "./range";

/** Which edges of a reference are written with "$". */
export type Fixed = Readonly<Record<keyof Area, boolean>>;

const SHEET_NAME = String.raw`(?:(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?`;
const COLUMN = String.raw`\$?[A-Z]{1,3}`;
const ROW = String.raw`\$?[1-9]\d{0,6}`;
const CELL = COLUMN + ROW;
const WHOLE = `(?:${COLUMN}:${COLUMN}|${ROW}:${ROW})`;
/** A cell, two corners, whole rows or whole columns; not what stands in another file or in a table. */
const REFERENCE = new RegExp(
  String.raw`(?<![\p{L}\p{N}_.!'$[\]])(${SHEET_NAME})(${WHOLE}|${CELL}(?::${CELL})?)(?![\p{L}\p{N}_(!])`,
  "giu",
);

/**
 * The formula with other references: `move` is given the sheet's name, null for the formula's own,
 * and what is referred to; null makes it #REF!.
 */
export function rewriteReferences(
  formula: string,
  move: (sheet: string | null, referred: Area, fixed: Fixed) => Area | null,
): string {
  return outsideTexts(formula, (part) =>
    part.replace(REFERENCE, (whole: string, ...[prefix, written]: [string, string]) => {
      const reference = readReference(written);
      if (!reference) return whole;
      const moved = move(nameIn(prefix), reference.area, reference.fixed);
      return moved ? prefix + writeReference(written, moved) : "#REF!";
    }),
  );
}

/** The formula as it is when copied so many rows down and columns right: what "$" fixes stays. */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  return rewriteReferences(formula, (_, { top, left, bottom, right }, fixed) => {
    const moved = {
      top: top + (fixed.top ? 0 : rows),
      left: left + (fixed.left ? 0 : columns),
      bottom: bottom + (fixed.bottom ? 0 : rows),
      right: right + (fixed.right ? 0 : columns),
    };
    return isOnSheet(moved) ? moved : null;
  });
}

function isOnSheet({ top, left, bottom, right }: Area): boolean {
  const isBefore = Math.min(top, left, bottom, right) < 0;
  return !isBefore && Math.max(top, bottom) <= LAST_ROW && Math.max(left, right) <= LAST_COLUMN;
}

/** The formula after a sheet was renamed. */
export function renameInFormula(formula: string, from: string, to: string): string {
  const quoted = (name: string) => `'${name.replace(/'/g, "''")}'!`;
  return outsideTexts(formula, (part) =>
    part.replace(REFERENCE, (whole: string, prefix: string) =>
      nameIn(prefix) === from ? quoted(to) + whole.slice(prefix.length) : whole,
    ),
  );
}

function outsideTexts(formula: string, change: (part: string) => string): string {
  return formula
    .split(/("(?:[^"]|"")*")/)
    .map((part, index) => (index % 2 === 0 ? change(part) : part))
    .join("");
}

function nameIn(prefix: string): string | null {
  if (prefix === "") return null;
  return prefix.slice(0, -1).replace(/^'|'$/g, "").replace(/''/g, "'");
}

interface Reference {
  readonly area: Area;
  readonly fixed: Fixed;
}

/** Null for what is beyond the last row or column. Edges that are not written are those of the sheet. */
function readReference(written: string): Reference | null {
  const [first, last] = cornersOf(written);
  const [a, b] = [cornerOf(first), cornerOf(last)];
  const isBeyond = Math.max(a.row, b.row) > LAST_ROW || Math.max(a.column, b.column) > LAST_COLUMN;
  if (isBeyond) return null;
  const isWhole = { rows: Number.isNaN(a.column), columns: Number.isNaN(a.row) };
  const [upper, lower] = a.row > b.row ? [b, a] : [a, b];
  const [former, latter] = a.column > b.column ? [b, a] : [a, b];
  return {
    area: {
      top: isWhole.columns ? 0 : upper.row,
      left: isWhole.rows ? 0 : former.column,
      bottom: isWhole.columns ? LAST_ROW : lower.row,
      right: isWhole.rows ? LAST_COLUMN : latter.column,
    },
    fixed: {
      top: isWhole.columns || upper.fixedRow,
      left: isWhole.rows || former.fixedColumn,
      bottom: isWhole.columns || lower.fixedRow,
      right: isWhole.rows || latter.fixedColumn,
    },
  };
}

function cornersOf(written: string): [first: string, last: string] {
  const [first = "", last = first] = written.split(":");
  return [first, last];
}

/** Zero-based; NaN for what a corner of whole rows or columns does not say. */
function cornerOf(text: string) {
  const [, fixedColumn, letters, fixedRow, digits] = /^(\$?)([A-Z]*)(\$?)(\d*)$/i.exec(text)!;
  const isRow = letters === "";
  return {
    row: digits === "" ? NaN : Number(digits) - 1,
    column: isRow ? NaN : (readA1(`${letters}1`)?.column ?? Infinity),
    fixedRow: (isRow ? fixedColumn : fixedRow) === "$",
    fixedColumn: !isRow && fixedColumn === "$",
  };
}

/** Another place with the "$" of the old one, and its corners in their order. */
function writeReference(old: string, { top, left, bottom, right }: Area): string {
  const [first, last] = cornersOf(old);
  const [a, b] = [cornerOf(first), cornerOf(last)];
  const rows = a.row > b.row ? [bottom, top] : [top, bottom];
  const columns = a.column > b.column ? [right, left] : [left, right];
  const start = writeCorner(a, rows[0]!, columns[0]!);
  return old.includes(":") ? `${start}:${writeCorner(b, rows[1]!, columns[1]!)}` : start;
}

function writeCorner(old: ReturnType<typeof cornerOf>, row: number, column: number): string {
  const letters = Number.isNaN(old.column)
    ? ""
    : (old.fixedColumn ? "$" : "") + columnLetters(column);
  const digits = Number.isNaN(old.row) ? "" : (old.fixedRow ? "$" : "") + String(row + 1);
  return letters + digits;
}
