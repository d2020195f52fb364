import type { Style } from "../../sheet/draft";
import { linesOf, type Area } from "../../sheet/range";
import { rangeOf } from "../host/areas";

/** Gives the cells of an area a style, each property of it in one action. */
export function putStyle(sheet: Excel.Worksheet, area: Area, style: Style): void {
  const range = rangeOf(sheet, area);
  const { format } = range;
  const { font, size, bold, horizontal, vertical, wrap, shrink, border, numberFormat, locked } =
    style;
  if (font !== undefined) format.font.name = font;
  if (size !== undefined) format.font.size = size;
  if (bold !== undefined) format.font.bold = bold;
  if (horizontal !== undefined) format.horizontalAlignment = ALIGNMENTS[horizontal];
  if (vertical !== undefined) format.verticalAlignment = "Center";
  if (wrap !== undefined) format.wrapText = wrap;
  if (shrink !== undefined) format.shrinkToFit = shrink;
  if (border) putBorders(format.borders, area);
  if (numberFormat !== undefined) range.numberFormat = fill(area, numberFormat);
  if (locked !== undefined) format.protection.locked = locked;
}

const ALIGNMENTS = { left: "Left", center: "Center", right: "Right" } as const;

/** Inner lines only where there are any: a single row or column has none to be drawn. */
function putBorders(borders: Excel.RangeBorderCollection, area: Area): void {
  const edges = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;
  for (const edge of edges) borders.getItem(edge).style = "Continuous";
  if (area.top < area.bottom) borders.getItem("InsideHorizontal").style = "Continuous";
  if (area.left < area.right) borders.getItem("InsideVertical").style = "Continuous";
}

/** The same in every cell. */
function fill<T>({ top, left, bottom, right }: Area, one: T): T[][] {
  return linesOf(top, bottom).map(() => linesOf(left, right).map(() => one));
}
