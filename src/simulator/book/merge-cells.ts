import { cellsOf, linesOf, type Area } from "../../sheet/range";
import { sizeOf } from "./areas";
import { hasContent, type SheetModel } from "./sheet-model";
import { withBorders } from "./style";

/**
 * Merges an area, or each of its rows where it goes `across`; merged areas that it touches are lost.
 * Only what the first cell holds is kept, and its formats beside the borders become those of all.
 * Answers whether contents were lost.
 */
export function mergeCells(sheet: SheetModel, area: Area, across: boolean): boolean {
  unmergeCells(sheet, area);
  const areas = across
    ? linesOf(area.top, area.bottom).map((row) => ({ ...area, top: row, bottom: row }))
    : [area];
  return areas.map((one) => mergeOne(sheet, one)).includes(true);
}

export function unmergeCells(sheet: SheetModel, area: Area): void {
  const gone = sheet.mergesAt(area);
  sheet.merges = sheet.merges.filter((merge) => !gone.includes(merge));
}

function mergeOne(sheet: SheetModel, area: Area): boolean {
  if (sizeOf(area) === 1) return false;
  sheet.merges.push(area);
  const { numberFormat, fill, locked, style } = sheet.cell(area.top, area.left);
  const covered = cellsOf(area)
    .slice(1)
    .map(({ row, column }) => sheet.edit(row, column));
  const loses = covered.some(hasContent);
  for (const cell of covered) {
    Object.assign(cell, { value: null, formula: null, numberFormat, fill, locked });
    cell.style = withBorders(style, cell.style.borders);
  }
  return loses;
}
