import { toA1 } from "../sheet/address";
import type { SheetSnapshot } from "../sheet/snapshot";
import type { SimulatedCellData, SimulatedFill } from "../simulator";
import type { SheetLook, StyledCell, StyleLook } from "../xlsx/looks/looks";
import { LINE_HEIGHT } from "./cell-style";

/** The colour of a pattern that says none. */
const AUTOMATIC = "#000000";

/** Blank cells so far beyond the last content are left out: a file may format whole columns cell by cell. */
const MARGIN = { rows: 60, columns: 12 };

/** The looks of a sheet's cells by A1 address. */
export function styledCells(
  look: SheetLook,
  sheet: SheetSnapshot,
  styles: readonly StyleLook[],
): Record<string, SimulatedCellData> {
  const data: Record<string, SimulatedCellData> = {};
  for (const cell of within(look, sheet)) {
    const known = styles[cell.style];
    if (!known) continue;
    const { style, fill, numberFormat } = known;
    data[toA1(cell)] = { style, numberFormat, ...(fill && { fill: shownFill(fill) }) };
  }
  return data;
}

function shownFill({
  pattern,
  color,
  patternColor,
}: NonNullable<StyleLook["fill"]>): SimulatedFill {
  return { pattern, color, patternColor: patternColor ?? AUTOMATIC };
}

/**
 * The heights of a sheet's rows in points. Rows without one are as high as their fonts, at least as the sheet
 * says; those with wrapped text are left out: they are as high as it takes.
 */
export function rowHeightsOf(
  look: SheetLook,
  sheet: SheetSnapshot,
  styles: readonly StyleLook[],
): Record<number, number> {
  const heights: Record<number, number> = {};
  const wrapped = new Set<number>();
  const end = endOf(sheet).row;
  for (let row = 0; row <= end; row += 1) heights[row] = look.usualHeight;
  for (const { row, style: index } of within(look, sheet)) {
    const style = styles[index]?.style;
    if (!style) continue;
    if (style.wrap) wrapped.add(row);
    heights[row] = Math.max(heights[row] ?? 0, style.size * LINE_HEIGHT);
  }
  for (const row of wrapped) delete heights[row];
  return { ...heights, ...look.rowHeights };
}

function within({ cells }: SheetLook, sheet: SheetSnapshot): StyledCell[] {
  const end = endOf(sheet);
  return cells.filter(({ row, column }) => row <= end.row && column <= end.column);
}

function endOf({ cells }: SheetSnapshot): { row: number; column: number } {
  let [row, column] = [0, 0];
  for (const cell of cells) {
    row = Math.max(row, cell.row);
    column = Math.max(column, cell.column);
  }
  return { row: row + MARGIN.rows, column: column + MARGIN.columns };
}
