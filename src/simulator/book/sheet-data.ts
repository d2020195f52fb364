import { fromA1, toA1 } from "../../sheet/address";
import { cellArea } from "../../sheet/range";
import { fromAddress, toAddress } from "./areas";
import { setFill } from "./edit-formats";
import { readPage, showPage } from "./page";
import type {
  SimulatedCellData,
  SimulatedFill,
  SimulatedSheetData,
  SimulatedValidation,
} from "./saved-workbook";
import { blankCell, SheetModel, type CellModel } from "./sheet-model";
import { idOf } from "./sheet-names";
import { isPlain } from "./style";
import type { Validation } from "./validations";

export function readSheet(data: SimulatedSheetData, index: number): SheetModel {
  const sheet = new SheetModel(data.id ?? idOf(index), data.name);
  const areas = (texts: string[] = []) => texts.map(fromAddress);
  sheet.visibility = data.visibility ?? "visible";
  sheet.protected = data.protected ?? false;
  sheet.allowFormatCells = data.allowFormatCells ?? false;
  sheet.merges = areas(data.merges);
  sheet.arrays = areas(data.arrays);
  sheet.tables = areas(data.tables);
  for (const row of data.hiddenRows ?? []) sheet.hiddenRows.add(row);
  for (const column of data.hiddenColumns ?? []) sheet.hiddenColumns.add(column);
  for (const [column, fill] of Object.entries(data.columnFills ?? {}))
    sheet.columnFills.set(Number(column), readFill(fill)!);
  sheet.columnWidths = sizes(data.columnWidths);
  sheet.rowHeights = sizes(data.rowHeights);
  sheet.validations = (data.validations ?? []).map((one) => ({
    ...one,
    area: fromAddress(one.area),
  }));
  sheet.conditionalFormats = areas(data.conditionalFormats);
  sheet.page = data.page ? readPage(data.page) : null;
  sheet.frozenRows = data.frozenRows ?? 0;
  sheet.frozenColumns = data.frozenColumns ?? 0;
  sheet.gridlines = data.gridlines ?? true;
  for (const [a1, { fill, ...given }] of Object.entries(data.cells)) {
    const { row, column } = fromA1(a1);
    Object.assign(sheet.edit(row, column), given);
    // A merged area shows its first cell, whatever stands behind it.
    if (fill && !sheet.isCovered(row, column))
      setFill(sheet, cellArea(row, column), readFill(fill));
  }
  return sheet;
}

function sizes(points: Record<number, number> = {}): Map<number, number> {
  return new Map(Object.entries(points).map(([line, size]) => [Number(line), size]));
}

/** The sheet as data that `readSheet` makes the same sheet of. */
export function saveSheet(sheet: SheetModel): SimulatedSheetData {
  return {
    name: sheet.name,
    id: sheet.id,
    visibility: sheet.visibility,
    protected: sheet.protected,
    allowFormatCells: sheet.allowFormatCells,
    cells: Object.fromEntries(
      sheet.entries().flatMap(({ row, column, cell }) => {
        const data = saveCell(cell);
        return Object.keys(data).length > 0 ? [[toA1({ row, column }), data]] : [];
      }),
    ),
    merges: sheet.merges.map(toAddress),
    arrays: sheet.arrays.map(toAddress),
    tables: sheet.tables.map(toAddress),
    hiddenRows: [...sheet.hiddenRows],
    hiddenColumns: [...sheet.hiddenColumns],
    columnFills: sheet.columnFills.size > 0 ? Object.fromEntries(sheet.columnFills) : undefined,
    columnWidths: Object.fromEntries(sheet.columnWidths),
    rowHeights: Object.fromEntries(sheet.rowHeights),
    validations: sheet.validations.map(showValidation),
    conditionalFormats: sheet.conditionalFormats.map(toAddress),
    page: sheet.page ? showPage(sheet.page) : undefined,
    frozenRows: sheet.frozenRows || undefined,
    frozenColumns: sheet.frozenColumns || undefined,
    gridlines: sheet.gridlines ? undefined : false,
  };
}

export function showValidation({ area, ...guarding }: Validation): SimulatedValidation {
  return { area: toAddress(area), ...guarding };
}

export function readFill(fill: string | SimulatedFill | null): SimulatedFill | null {
  if (fill === null) return null;
  if (typeof fill !== "string") return { ...fill };
  return { pattern: "Solid", color: fill.toUpperCase(), patternColor: "#000000" };
}

/** Only what is not as in a blank cell. */
function saveCell(cell: CellModel): SimulatedCellData {
  const blank: CellModel = { ...blankCell(), style: isPlain(cell.style) ? cell.style : {} };
  const entries = Object.entries(cell).filter(
    ([part, held]) => held !== blank[part as keyof CellModel] && held !== "",
  );
  return JSON.parse(JSON.stringify(Object.fromEntries(entries))) as SimulatedCellData;
}
