import type { Area } from "../../sheet/range";
import { overlap, type Span } from "../model/span";
import type { GridCell } from "./grid";
import type { Page } from "./page";

/** The cells with text that begin in a row and reach into a span, from the left. */
export function cellsWithin({ grid }: Page, row: number, span: Span): GridCell[] {
  return grid.row(row).filter((cell) => overlap(cell, span));
}

/** The same for every row of an area, from the top. */
export function cellsIn(page: Page, area: Area): GridCell[] {
  const cells: GridCell[] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    cells.push(...cellsWithin(page, row, area));
  }
  return cells;
}
