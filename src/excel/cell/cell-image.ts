import { toA1 } from "../../sheet/address";
import type { CellContent } from "../../sheet/edit";
import type { Area } from "../../sheet/range";
import { rangeOf, type CellPlace } from "../host/areas";
import { putContent, requestContents } from "./cell-content";
import { putFill, requestFills, type Fill } from "./fills";

/** All of a cell that would be missed. */
export interface CellImage extends CellPlace {
  readonly content: CellContent;
  readonly fill: Fill | null;
}

/** Asks for the cells of an area; they can be read after the next sync, row by row. */
export function requestImages(sheet: Excel.Worksheet, area: Area): () => CellImage[] {
  const range = rangeOf(sheet, area);
  const contents = requestContents(range);
  const fills = requestFills(range);
  return () => {
    const fillOf = fills();
    return contents().flatMap((row, i) =>
      row.map((content, j) => ({
        row: area.top + i,
        column: area.left + j,
        content,
        fill: fillOf[i]![j]!,
      })),
    );
  };
}

export function putImage(sheet: Excel.Worksheet, { row, column, content, fill }: CellImage): void {
  const cell = sheet.getRange(toA1({ row, column }));
  putContent(cell, content);
  if (fill) putFill(cell, fill);
}
