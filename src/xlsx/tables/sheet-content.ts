import { LAST_COLUMN, LAST_ROW } from "../../sheet/address";
import type { Area } from "../../sheet/range";
import type { Cell, SheetNote, SheetSnapshot } from "../../sheet/snapshot";

/** Neighbouring rows or columns, both ends inclusive and zero-based. */
interface Lines {
  readonly first: number;
  readonly last: number;
}

type Content = Pick<SheetSnapshot, "cells" | "merges" | "hiddenRows" | "hiddenColumns" | "notes">;

/** Gathers what a table puts on a sheet; what lies beyond a sheet's edges is left out. */
export class SheetContent {
  private readonly cells: Cell[] = [];
  private readonly notes: SheetNote[] = [];
  private readonly merges: Area[] = [];
  private readonly rows: Lines[] = [];
  private readonly columns: Lines[] = [];

  /** A cell without value and formula is none. */
  addCell(cell: Cell): void {
    const isEmpty = cell.formula === null && (cell.value === null || cell.value === "");
    if (!isEmpty && isOnSheet(cell)) this.cells.push(cell);
  }

  addNote(note: SheetNote): void {
    if (isOnSheet(note)) this.notes.push(note);
  }

  merge({ top, left, bottom, right }: Area): void {
    if (!isOnSheet({ row: top, column: left }) || (top === bottom && left === right)) return;
    this.merges.push({
      top,
      left,
      bottom: Math.min(bottom, LAST_ROW),
      right: Math.min(right, LAST_COLUMN),
    });
  }

  hideRows(first: number, last: number): void {
    this.rows.push({ first, last });
  }

  hideColumns(first: number, last: number): void {
    this.columns.push({ first, last });
  }

  /** In the order of a snapshot; hidden lines are given up to the last one with content. */
  finish(sheet: string): Content {
    const { notes } = this;
    const cells = inOrder(this.cells);
    const lastColumn = cells.reduce((last, { column }) => Math.max(last, column), -1);
    return {
      cells,
      notes,
      merges: this.merges.map((area) => ({ sheet, ...area })),
      hiddenRows: listLines(this.rows, cells.at(-1)?.row ?? -1),
      hiddenColumns: listLines(this.columns, lastColumn),
    };
  }
}

/** Row by row from left to right; of several cells in one place the last one. */
function inOrder(cells: readonly Cell[]): Cell[] {
  const sorted = [...cells].sort((a, b) => a.row - b.row || a.column - b.column);
  return sorted.filter(({ row, column }, index) => {
    const next = sorted[index + 1];
    return next?.row !== row || next.column !== column;
  });
}

function isOnSheet({ row, column }: { row: number; column: number }): boolean {
  return row >= 0 && row <= LAST_ROW && column >= 0 && column <= LAST_COLUMN;
}

/** Every line once, from the first one up to `end`. */
function listLines(lines: readonly Lines[], end: number): number[] {
  const listed: number[] = [];
  let next = 0;
  for (const { first, last } of [...lines].sort((a, b) => a.first - b.first)) {
    for (let line = Math.max(first, next); line <= Math.min(last, end); line++) listed.push(line);
    next = Math.max(next, last + 1);
  }
  return listed;
}
