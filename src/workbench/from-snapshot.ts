import { toA1 } from "../sheet/address";
import { rangeToA1 } from "../sheet/range";
import type { SheetSnapshot, WorkbookSnapshot } from "../sheet/snapshot";
import type { SimulatedCellData, SimulatedSheetData } from "../simulator";

/** The sheets of a file as the simulated Excel opens them. */
export function fromSnapshot({ sheets }: WorkbookSnapshot): SimulatedSheetData[] {
  return sheets.map((sheet) => ({
    name: sheet.name,
    visibility: sheet.visibility,
    protected: sheet.protected,
    cells: cellsOf(sheet),
    merges: sheet.merges.map(rangeToA1),
    hiddenRows: [...sheet.hiddenRows],
    hiddenColumns: [...sheet.hiddenColumns],
  }));
}

function cellsOf({ cells, notes }: SheetSnapshot): Record<string, SimulatedCellData> {
  const data: Record<string, SimulatedCellData> = {};
  for (const cell of cells) {
    const { value, formula, numberFormat } = cell;
    data[toA1(cell)] = { value, formula, numberFormat };
  }
  for (const note of notes) data[toA1(note)] = { ...data[toA1(note)], note: note.text };
  return data;
}
