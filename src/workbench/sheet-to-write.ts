import type { Cell, ColumnDef, WriteSheet } from "hucre/xlsx";
import { fromA1 } from "../sheet/address";
import { rangeFromA1 } from "../sheet/range";
import type { SimulatedSheetData } from "../simulator";
import { cellToWrite } from "./cell-to-write";
import { pageToWrite } from "./page-to-write";
import { validationToWrite } from "./validation-to-write";

/** A digit of 宋体 11, by which the file counts column widths, is 8 pixels wide. */
const POINTS_PER_DIGIT = 6;

/** One sheet as the file's writer takes it. */
export function sheetToWrite(sheet: SimulatedSheetData): WriteSheet {
  const { name, visibility, frozenRows = 0, frozenColumns = 0, page, gridlines = true } = sheet;
  return {
    name,
    hidden: visibility === "hidden",
    veryHidden: visibility === "veryHidden",
    cells: cellsOf(sheet),
    columns: columnsOf(sheet),
    ...rowsOf(sheet),
    merges: mergesOf(sheet),
    dataValidations: sheet.validations?.map(validationToWrite),
    freezePane:
      frozenRows + frozenColumns > 0 ? { rows: frozenRows, columns: frozenColumns } : undefined,
    view: { showGridLines: gridlines },
    protection: sheet.protected ? { formatCells: sheet.allowFormatCells ?? false } : undefined,
    pageSetup: page && pageToWrite(page),
  };
}

function cellsOf({ cells }: SimulatedSheetData): Map<string, Partial<Cell>> {
  return new Map(
    Object.entries(cells).map(([a1, data]) => {
      const { row, column } = fromA1(a1);
      return [`${row},${column}`, cellToWrite(data)];
    }),
  );
}

function columnsOf({ columnWidths = {}, hiddenColumns = [] }: SimulatedSheetData): ColumnDef[] {
  const columns: ColumnDef[] = [];
  for (const [column, points] of Object.entries(columnWidths)) {
    columns[Number(column)] = { width: points / POINTS_PER_DIGIT };
  }
  for (const column of hiddenColumns) columns[column] = { ...columns[column], hidden: true };
  return Array.from(columns, (column) => column ?? {});
}

/** Rows with a height of their own or hidden; the writer leaves out those after the last of `rows`. */
function rowsOf({ rowHeights = {}, hiddenRows = [] }: SimulatedSheetData) {
  const rowDefs: NonNullable<WriteSheet["rowDefs"]> = new Map();
  for (const [row, height] of Object.entries(rowHeights)) rowDefs.set(Number(row), { height });
  for (const row of hiddenRows) rowDefs.set(row, { ...rowDefs.get(row), hidden: true });
  const count = [...rowDefs.keys()].reduce((most, row) => Math.max(most, row + 1), 0);
  return { rowDefs, rows: Array.from({ length: count }, () => []) };
}

function mergesOf({ name, merges = [] }: SimulatedSheetData): WriteSheet["merges"] {
  return merges.map((text) => {
    const { top, left, bottom, right } = rangeFromA1(name, text);
    return { startRow: top, startCol: left, endRow: bottom, endCol: right };
  });
}
