import { rangeToA1, type CellRange } from "../../sheet/range";
import type { Book } from "../book";
import { enter } from "../cell-input";
import { cellText } from "../cell-text";
import type { HostObject } from "../host-object";
import type { SheetModel } from "../sheet-model";
import { fillObject, fillsOfCells } from "./fill";
import { readGrid, readLines, writeGrid } from "./grid";
import { mergedAreasObject } from "./range-areas";

export function rangeObject(book: Book, sheet: SheetModel, area: CellRange): HostObject {
  const rowCount = area.bottom - area.top + 1;
  const columnCount = area.right - area.left + 1;
  const setContent = writeGrid(book, sheet, area, enter);
  return {
    kind: "Range",
    isReferable: true,
    read: {
      Address: () => `${sheet.name}!${rangeToA1(area)}`,
      RowIndex: () => area.top,
      ColumnIndex: () => area.left,
      RowCount: () => rowCount,
      ColumnCount: () => columnCount,
      Values: readGrid(book, sheet, area, ({ value }) => value ?? ""),
      Formulas: readGrid(book, sheet, area, ({ formula, value }) => formula ?? value ?? ""),
      Text: readGrid(book, sheet, area, ({ value, numberFormat }) => cellText(value, numberFormat)),
      NumberFormat: readGrid(book, sheet, area, ({ numberFormat }) => numberFormat),
    },
    write: {
      Values: setContent,
      Formulas: setContent,
      NumberFormat: writeGrid(book, sheet, area, (cell, code) => {
        cell.numberFormat = String(code);
      }),
    },
    children: {
      Format: () => ({
        kind: "RangeFormat",
        children: { Fill: () => fillObject(book, sheet, area) },
      }),
    },
    methods: {
      GetMergedAreasOrNullObject: () => mergedAreasObject(book, sheet, area),
    },
    calls: {
      Select: () => book.select(sheet, area.top, area.left),
      GetRowProperties: () =>
        readLines(area.top, area.bottom, (row) => ({ rowHidden: sheet.hiddenRows.has(row) })),
      GetColumnProperties: () =>
        readLines(area.left, area.right, (column) => ({
          columnHidden: sheet.hiddenColumns.has(column),
        })),
      GetCellProperties: () => fillsOfCells(sheet, area),
    },
  };
}
