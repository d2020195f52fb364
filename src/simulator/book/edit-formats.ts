import { cellsOf, type Area } from "../../sheet/range";
import { isUnbounded } from "./areas";
import { HostError } from "./host-error";
import type { SimulatedFill } from "./saved-workbook";
import type { CellModel, SheetModel } from "./sheet-model";

/** Changes formats of the cells of an area, and with them of the merged areas they stand in. */
export function editFormats(sheet: SheetModel, area: Area, edit: (cell: CellModel) => void): void {
  const inMerges = sheet.mergesAt(area).flatMap(cellsOf);
  for (const { row, column } of [...formattedCells(area), ...inMerges]) {
    edit(sheet.edit(row, column));
  }
}

/** Every cell of an area, to be formatted; there are no formats of whole rows and columns here. */
export function formattedCells(area: Area): { row: number; column: number }[] {
  if (!isUnbounded(area)) return cellsOf(area);
  throw new HostError("ApiNotFound", "The simulated Excel formats no whole rows and columns.");
}

/** Fills cells, and with them the whole of the merged areas they stand in. */
export function setFill(sheet: SheetModel, area: Area, fill: SimulatedFill | null): void {
  editFormats(sheet, area, (cell) => {
    cell.fill = fill;
  });
}
