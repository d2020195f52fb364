import { cellsOf, linesOf, type Area } from "../../sheet/range";
import { isUnbounded, sizeOf } from "../book/areas";
import type { Book } from "../book/book";
import { HostError } from "../book/host-error";
import type { CellModel } from "../book/sheet-model";
import type { Place } from "../wire/host-object";

/** Reads a property of a range: rows of cells; null of whole rows and columns, as in Excel. */
export function readGrid(
  book: Book,
  { sheet, here }: Place,
  show: (cell: CellModel) => unknown,
): () => unknown[][] | null {
  return () => {
    const area = here();
    if (isUnbounded(area)) return null;
    refuseTooMany(book, area);
    book.settle();
    return linesOf(area.top, area.bottom).map((row) =>
      linesOf(area.left, area.right).map((column) => show(sheet.cell(row, column))),
    );
  };
}

/**
 * Sets a property of a range from rows of cells, or from one value for all. null leaves a cell as it
 * is, and what a merged area covers takes nothing in, as in Excel.
 */
export function writeGrid(
  { sheet, here }: Place,
  set: (cell: CellModel, input: string | number | boolean) => void,
): (input: unknown) => void {
  return (input) => {
    const area = here();
    if (isUnbounded(area)) {
      throw new HostError("InvalidArgument", "Cells of whole rows and columns cannot be set.");
    }
    if (Array.isArray(input)) refuseOtherSize(input, area);
    for (const { row, column } of cellsOf(area)) {
      const one = Array.isArray(input) ? input[row - area.top][column - area.left] : input;
      if (one === null || sheet.isCovered(row, column)) continue;
      setOrRefuse(set, sheet.edit(row, column), one);
    }
  };
}

/** To be called before every cell of an area is answered. */
export function refuseTooMany(book: Book, area: Area): void {
  if (sizeOf(area) <= book.limits.rangeCells) return;
  throw new HostError("RangeExceedsLimit", "The range has more cells than Excel gives at once.");
}

function refuseOtherSize(rows: readonly unknown[], { top, left, bottom, right }: Area): void {
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
