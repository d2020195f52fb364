import { fromA1, toA1 } from "../sheet/address";
import { rangeFromA1, rangeToA1 } from "../sheet/range";
import { setFill } from "./objects/fill";
import { blankCell, SheetModel, type CellModel, type Fill } from "./sheet-model";
import type { SimulatedCellData, SimulatedFill, SimulatedSheetData } from "./simulated-workbook";

export function readSheet(data: SimulatedSheetData, index: number): SheetModel {
  const sheet = new SheetModel(data.id ?? idOf(index), data.name);
  const areas = (texts: string[] = []) => texts.map((text) => rangeFromA1(data.name, text));
  sheet.visibility = data.visibility ?? "visible";
  sheet.protected = data.protected ?? false;
  sheet.allowFormatCells = data.allowFormatCells ?? false;
  sheet.merges = areas(data.merges);
  sheet.arrays = areas(data.arrays);
  sheet.tables = areas(data.tables);
  for (const row of data.hiddenRows ?? []) sheet.hiddenRows.add(row);
  for (const column of data.hiddenColumns ?? []) sheet.hiddenColumns.add(column);
  for (const [a1, { fill, ...given }] of Object.entries(data.cells)) {
    const { row, column } = fromA1(a1);
    Object.assign(sheet.edit(row, column), given);
    if (fill) setFill(sheet, row, column, readFill(fill));
  }
  return sheet;
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
    merges: sheet.merges.map(rangeToA1),
    arrays: sheet.arrays.map(rangeToA1),
    tables: sheet.tables.map(rangeToA1),
    hiddenRows: [...sheet.hiddenRows],
    hiddenColumns: [...sheet.hiddenColumns],
  };
}

export function readFill(fill: string | SimulatedFill | null): Fill | null {
  if (fill === null) return null;
  if (typeof fill !== "string") return { ...fill };
  return { pattern: "Solid", color: fill.toUpperCase(), patternColor: "#000000" };
}

/** Only what is not as in a blank cell. */
function saveCell(cell: CellModel): SimulatedCellData {
  const blank = blankCell();
  const entries = Object.entries(cell).filter(
    ([part, held]) => held !== blank[part as keyof CellModel] && held !== "",
  );
  return JSON.parse(JSON.stringify(Object.fromEntries(entries))) as SimulatedCellData;
}

function idOf(index: number): string {
  return `{00000000-0001-0000-0000-${String(index).padStart(12, "0")}}`;
}
