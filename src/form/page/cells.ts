import { linesOf, type Area } from "../../sheet/range";
import { overlap, type Span } from "../model/span";
import type { GridCell } from "./grid";
import type { Page } from "./page";

/** The cells with text that begin in a row and reach into a span, from the left. */
export function cellsWithin({ grid }: Page, row: number, span: Span): GridCell[] {
  return grid.row(row).filter((cell) => overlap(cell, span));
}

/** The same for every row of an area, from the top. */
export function cellsIn(page: Page, area: Area): GridCell[] {
  return linesOf(area.top, area.bottom).flatMap((row) => cellsWithin(page, row, area));
}
