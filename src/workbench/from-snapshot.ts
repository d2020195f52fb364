import { toA1 } from "../sheet/address";
import { rangeToA1 } from "../sheet/range";
import type { SheetSnapshot, WorkbookSnapshot } from "../sheet/snapshot";
import type { SimulatedCellData, SimulatedSheetData } from "../simulator";
import type { WorkbookLook } from "../xlsx/looks/looks";
import { rowHeightsOf, styledCells } from "./own-look";

/** The sheets of a file as the simulated Excel opens them, with their own look where it is known. */
export function fromSnapshot(
  { sheets }: WorkbookSnapshot,
  looks: WorkbookLook | null = null,
): SimulatedSheetData[] {
  return sheets.map((sheet) => {
    const look = looks?.sheets.find(({ name }) => name === sheet.name);
    const common = {
      name: sheet.name,
      visibility: sheet.visibility,
      protected: sheet.protected,
      merges: sheet.merges.map(rangeToA1),
      hiddenRows: [...sheet.hiddenRows],
      hiddenColumns: [...sheet.hiddenColumns],
    };
    if (!looks || !look) return { ...common, cells: cellsOf(sheet, {}) };
    const { columnWidths, frozenRows, frozenColumns, gridlines } = look;
    return {
      ...common,
      cells: cellsOf(sheet, styledCells(look, sheet, looks.styles)),
      columnWidths,
      hiddenColumns: [...new Set([...sheet.hiddenColumns, ...look.hiddenColumns])],
      rowHeights: rowHeightsOf(look, sheet, looks.styles),
      frozenRows,
      frozenColumns,
      gridlines,
    };
  });
}

type Cells = Record<string, SimulatedCellData>;

function cellsOf({ cells, notes }: SheetSnapshot, styled: Cells): Cells {
  const data = { ...styled };
  for (const cell of cells) {
    const { value, formula, numberFormat } = cell;
    data[toA1(cell)] = { ...data[toA1(cell)], value, formula, numberFormat };
  }
  for (const note of notes) data[toA1(note)] = { ...data[toA1(note)], note: note.text };
  return data;
}
