import { columnLetters, fromA1, LAST_COLUMN, LAST_ROW } from "./address";
import type { Area } from "./range";

/** Which edges of a reference are written with "$". */
export type Fixed = Readonly<Record<keyof Area, boolean>>;

const SHEET_NAME = String.raw`(?:(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?`;
const CORNER = String.raw`\$?[A-Z]{1,3}\$?[1-9]\d*`;
const REFERENCE = new RegExp(
  String.raw`(?<![\p{L}\p{N}_.!'$])(${SHEET_NAME})(${CORNER})(?::(${CORNER}))?(?![\p{L}\p{N}_(!])`,
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
    part.replace(REFERENCE, (_, ...[prefix, first, last]: [string, string, string?]) => {
      const [a, b] = [fromA1(first), fromA1(last ?? first)];
      const referred = { top: a.row, left: a.column, bottom: b.row, right: b.column };
      const moved = move(nameIn(prefix), referred, fixedIn(first, last ?? first));
      if (!moved) return "#REF!";
      const start = prefix + write(first, moved.top, moved.left);
      return last === undefined ? start : `${start}:${write(last, moved.bottom, moved.right)}`;
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

function fixedIn(first: string, last: string): Fixed {
  return {
    top: /\$\d/.test(first),
    left: first.startsWith("$"),
    bottom: /\$\d/.test(last),
    right: last.startsWith("$"),
  };
}

/** Another place with the "$" of the old one. */
function write(old: string, row: number, column: number): string {
  const [, fixedColumn = "", fixedRow = ""] = /^(\$?)[A-Z]+(\$?)/i.exec(old)!;
  return `${fixedColumn}${columnLetters(column)}${fixedRow}${row + 1}`;
}
