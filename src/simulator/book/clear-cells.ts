import type { Area } from "../../sheet/range";
import { unmergeCells } from "./merge-cells";
import { blankCell, type CellModel, type SheetModel } from "./sheet-model";

/** What of cells is cleared; validations stay in any case, as they are cleared for themselves. */
type Cleared = "All" | "Contents" | "Formats";

export function clearCells(sheet: SheetModel, area: Area, cleared: Cleared): void {
  if (cleared !== "Contents") unmergeCells(sheet, area);
  if (cleared === "All") return sheet.clear(area);
  const parts = cleared === "Contents" ? blankContents() : blankFormats();
  for (const { cell } of sheet.entriesIn(area)) Object.assign(cell, parts);
}

function blankContents(): Partial<CellModel> {
  return { value: null, formula: null };
}

function blankFormats(): Partial<CellModel> {
  const { numberFormat, fill, locked, style } = blankCell();
  return { numberFormat, fill, locked, style };
}
