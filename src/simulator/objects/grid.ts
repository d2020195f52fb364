import type { CellRange } from "../../sheet/range";
import type { Book } from "../book";
import { HostError } from "../host-error";
import type { CellModel, SheetModel } from "../sheet-model";

/** `show` of every line from `first` to `last`. */
export function readLines<T>(first: number, last: number, show: (line: number) => T): T[] {
  return Array.from({ length: last - first + 1 }, (_, index) => show(first + index));
}

/** Reads a property of a range: rows of cells. */
export function readGrid(
  book: Book,
  sheet: SheetModel,
  area: CellRange,
  show: (cell: CellModel) => unknown,
): () => unknown[][] {
  return () => {
    refuseTooMany(book, area);
    book.settle();
    return readLines(area.top, area.bottom, (row) =>
      readLines(area.left, area.right, (column) => show(sheet.cell(row, column))),
    );
  };
}

/**
 * Sets a property of a range from rows of cells, or from one value for all. null leaves a cell as it
 * is, and what a merged area covers takes nothing in, as in Excel.
 */
export function writeGrid(
  sheet: SheetModel,
  area: CellRange,
  set: (cell: CellModel, input: string | number | boolean) => void,
): (input: unknown) => void {
  return (input) => {
    if (Array.isArray(input)) refuseOtherSize(input, area);
    for (const row of readLines(area.top, area.bottom, Number)) {
      for (const column of readLines(area.left, area.right, Number)) {
        const one = Array.isArray(input) ? input[row - area.top][column - area.left] : input;
        if (one === null || sheet.isCovered(row, column)) continue;
        setOrRefuse(set, sheet.edit(row, column), one);
      }
    }
  };
}

function refuseTooMany(book: Book, { top, left, bottom, right }: CellRange): void {
  if ((bottom - top + 1) * (right - left + 1) <= book.limits.rangeCells) return;
  throw new HostError("RangeExceedsLimit", "The range has more cells than Excel gives at once.");
}

function refuseOtherSize(rows: readonly unknown[], { top, left, bottom, right }: CellRange): void {
  const isRow = (row: unknown) => Array.isArray(row) && row.length === right - left + 1;
  if (rows.length !== bottom - top + 1 || !rows.every(isRow)) {
    throw new HostError("InvalidArgument", "The array and the range differ in size.");
  }
}

function setOrRefuse(
  set: (cell: CellModel, input: string | number | boolean) => void,
  cell: CellModel,
  input: unknown,
): void {
  if (typeof input !== "string" && typeof input !== "number" && typeof input !== "boolean") {
    throw new HostError("InvalidArgument", "A cell holds a text, a number or a boolean.");
  }
  try {
    set(cell, input);
  } catch (error) {
    throw new HostError("InvalidArgument", String(error));
  }
}
