import { cellArea, type Area, type CellRange } from "../../sheet/range";
import type { Cell, SheetSnapshot } from "../../sheet/snapshot";

/** A cell with content, as wide and high as its merged area. */
export interface GridCell extends CellRange {
  readonly cell: Cell;
  /** The text shown, trimmed; "" where only spaces are shown. */
  readonly text: string;
}

/** A sheet for reading: rows of cells with text, merged areas resolved. */
export interface Grid {
  readonly sheet: string;
  /** Rows that hold text, from the top. */
  readonly rows: readonly number[];
  /** The cells with text that begin in a row, from the left. */
  row(row: number): readonly GridCell[];
  /** The cell that covers an address: the cell itself or the merged area it lies in. */
  at(row: number, column: number): GridCell | null;
  /** The area of an address: its merged area, else the cell alone. */
  area(row: number, column: number): Area;
}

/** Merged areas higher than this are furniture, not table cells; they are not followed downwards. */
const HIGHEST_MERGE = 2000;

/** Prepares a sheet for reading; time and space are linear in its cells and merged areas. */
export function gridOf(sheet: SheetSnapshot): Grid {
  const merges = mergesByRow(sheet.merges);
  const mergeAt = (row: number, column: number) =>
    merges.get(row)?.find((area) => column >= area.left && column <= area.right);
  const area = (row: number, column: number) => mergeAt(row, column) ?? cellArea(row, column);

  const byRow = new Map<number, GridCell[]>();
  for (const cell of sheet.cells) {
    const { top, left, bottom, right } = area(cell.row, cell.column);
    if (cell.row !== top || cell.column !== left) continue;
    const shown = { sheet: sheet.name, cell, top, left, bottom, right, text: shownText(cell) };
    if (shown.text === "" && (cell.formula === null || cell.value === "")) continue;
    const line = byRow.get(cell.row);
    if (line) line.push(shown);
    else byRow.set(cell.row, [shown]);
  }
  return {
    sheet: sheet.name,
    rows: [...byRow.keys()].sort((a, b) => a - b),
    row: (row) => byRow.get(row) ?? [],
    at: (row, column) => {
      const { top, left } = area(row, column);
      return startingAt(left, byRow.get(top) ?? []);
    },
    area,
  };
}

/** The cell that begins in a column; a row's cells stand from left to right. */
function startingAt(column: number, row: readonly GridCell[]): GridCell | null {
  let [from, to] = [0, row.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (row[middle]!.left < column) from = middle + 1;
    else to = middle;
  }
  const found = row[from];
  return found?.left === column ? found : null;
}

/**
 * The text a cell shows. A number that is hidden by its format, or too wide for its column (####), is
 * spelled out; only a calculated zero may stay hidden, as on forms that nobody has filled in yet.
 */
function shownText(cell: Cell): string {
  const text = cell.text.trim();
  if (typeof cell.value !== "number" || !/^#*$/.test(text)) return text;
  if (text === "" && cell.value === 0 && cell.formula !== null) return text;
  return /%/.test(cell.numberFormat)
    ? `${Number((cell.value * 100).toPrecision(12))}%`
    : String(cell.value);
}

function mergesByRow(merges: readonly CellRange[]): Map<number, CellRange[]> {
  const rows = new Map<number, CellRange[]>();
  for (const area of merges) {
    const last = Math.min(area.bottom, area.top + HIGHEST_MERGE);
    for (let row = area.top; row <= last; row++) {
      const line = rows.get(row);
      if (line) line.push(area);
      else rows.set(row, [area]);
    }
  }
  return rows;
}
