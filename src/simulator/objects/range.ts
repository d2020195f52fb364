import { rangeFromA1, rangeToA1, type CellRange } from "../../sheet/range";
import type { Book } from "../book";
import { enter } from "../cell-input";
import { cellText } from "../cell-text";
import { HostError } from "../host-error";
import type { HostObject } from "../host-object";
import type { SheetModel } from "../sheet-model";
import { cellProperties, fillObject, type AskedProperties } from "./fill";
import { readGrid, readLines, writeGrid } from "./grid";
import { mergedAreasObject, touches } from "./range-areas";

export function rangeObject(book: Book, sheet: SheetModel, area: CellRange): HostObject {
  const rowCount = area.bottom - area.top + 1;
  const columnCount = area.right - area.left + 1;
  const enterGrid = writeGrid(sheet, area, enter);
  const setContent = (input: unknown): void => {
    book.refuseWhereLocked(sheet, area);
    refuseArrays(sheet, area);
    book.contentChanged(sheet, area, "addin");
    enterGrid(input);
  };
  const setFormat = writeGrid(sheet, area, (cell, code) => {
    cell.numberFormat = String(code);
  });
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
      HasSpill: () => isArray(sheet, area),
      SavedAsArray: () => isArray(sheet, area),
    },
    write: {
      Values: setContent,
      Formulas: setContent,
      NumberFormat: (input: unknown) => {
        book.refuseFormatting(sheet);
        book.formatChanged();
        setFormat(input);
      },
    },
    children: {
      Format: () => ({
        kind: "RangeFormat",
        children: {
          Fill: () => fillObject(book, sheet, area),
          Protection: () => ({
            kind: "FormatProtection",
            read: { Locked: () => sheet.cell(area.top, area.left).locked },
          }),
        },
      }),
    },
    methods: {
      GetMergedAreasOrNullObject: () => mergedAreasObject(book, sheet, area),
      GetBoundingRect: (other: string) => rangeObject(book, sheet, around(area, other)),
      GetTables: () => ({
        kind: "TableScopedCollection",
        calls: { GetCount: () => sheet.tables.filter((table) => touches(table, area)).length },
      }),
    },
    calls: {
      Select: () => book.select(sheet, area.top, area.left),
      GetRowProperties: () =>
        readLines(area.top, area.bottom, (row) => ({ rowHidden: sheet.hiddenRows.has(row) })),
      GetColumnProperties: () =>
        readLines(area.left, area.right, (column) => ({
          columnHidden: sheet.hiddenColumns.has(column),
        })),
      GetCellProperties: (asked: AskedProperties) => cellProperties(sheet, area, asked),
    },
  };
}

function isArray(sheet: SheetModel, { top, left }: CellRange): boolean {
  return sheet.areaAt(sheet.arrays, top, left) !== undefined;
}

function refuseArrays(sheet: SheetModel, area: CellRange): void {
  if (!sheet.arrays.some((array) => touches(array, area))) return;
  throw new HostError("InvalidOperation", "Part of an array cannot be changed.");
}

function around(area: CellRange, address: string): CellRange {
  const other = rangeFromA1(area.sheet, address);
  return {
    sheet: area.sheet,
    top: Math.min(area.top, other.top),
    left: Math.min(area.left, other.left),
    bottom: Math.max(area.bottom, other.bottom),
    right: Math.max(area.right, other.right),
  };
}
