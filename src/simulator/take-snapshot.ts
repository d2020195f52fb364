import { toA1 } from "../sheet/address";
import { toAddress } from "./book/areas";
import type { Book } from "./book/book";
import { cellText } from "./book/cell-text";
import { showPage } from "./book/page";
import { showValidation } from "./book/sheet-data";
import { hasContent, type CellModel, type SheetModel } from "./book/sheet-model";
import { isPlain } from "./book/style";
import type { SimulatedCell, SimulatedSnapshot } from "./simulated-workbook";

export function takeSnapshot(book: Book, roundTrips: number): SimulatedSnapshot {
  book.settle();
  return {
    sheets: book.sheets.map(showSheet),
    settings: Object.fromEntries(book.settings),
    xmlParts: [...book.xmlParts.values()],
    roundTrips,
  };
}

function showSheet(sheet: SheetModel): SimulatedSnapshot["sheets"][number] {
  return {
    name: sheet.name,
    visibility: sheet.visibility,
    protected: sheet.protected,
    cells: cellsOf(sheet),
    merges: sheet.merges.map(toAddress),
    columnWidths: Object.fromEntries(sheet.columnWidths),
    rowHeights: Object.fromEntries(sheet.rowHeights),
    hiddenRows: [...sheet.hiddenRows],
    hiddenColumns: [...sheet.hiddenColumns],
    validations: sheet.validations.map(showValidation),
    conditionalFormats: sheet.conditionalFormats.map(toAddress),
    page: sheet.page && showPage(sheet.page),
    frozenRows: sheet.frozenRows,
    frozenColumns: sheet.frozenColumns,
    gridlines: sheet.gridlines,
  };
}

function cellsOf(sheet: SheetModel): Record<string, SimulatedCell> {
  const seen = sheet.entries().filter(({ cell }) => isSeen(cell));
  return Object.fromEntries(
    seen.map(({ row, column, cell }) => [toA1({ row, column }), showCell(cell)]),
  );
}

function isSeen(cell: CellModel): boolean {
  const { fill, note, link, style } = cell;
  return hasContent(cell) || [fill, note, link].some((one) => one !== null) || !isPlain(style);
}

function showCell(cell: CellModel): SimulatedCell {
  const { value, formula, numberFormat, fill, note, link, style } = cell;
  const text = cellText(value, numberFormat);
  return { value, text, formula, numberFormat, fill: fill && fill.color, note, link, style };
}
