import type { CSSProperties } from "react";
import type { SimulatedCell } from "../simulator";
import { textWidth } from "./text-size";

type Style = SimulatedCell["style"];

/** The grid is drawn at 100 %. */
export const PIXELS_PER_POINT = 4 / 3;

const PLAIN_FONT = { font: "宋体", size: 11 };
const ENDS = {
  Left: "flex-start",
  Top: "flex-start",
  Center: "center",
  Right: "flex-end",
} as const;

/** Whether anybody gave the cell a style; the others are drawn so that they are easily read. */
export function hasStyle(cell: SimulatedCell | undefined): cell is SimulatedCell {
  return cell !== undefined && Object.keys(cell.style).length > 0;
}

/** The text of a cell of this width in pixels as its style wants it. */
export function textStyle({ style, text, value }: SimulatedCell, width: number): CSSProperties {
  const {
    font = PLAIN_FONT.font,
    size = PLAIN_FONT.size,
    bold,
    horizontal,
    vertical,
    wrap,
  } = style;
  const across = horizontal ?? (typeof value === "number" ? "Right" : "Left");
  return {
    fontFamily: `${JSON.stringify(font)}, ${/[宋楷]/.test(font) ? "serif" : "sans-serif"}`,
    fontSize: size * PIXELS_PER_POINT * (style.shrink ? shrinking(text, size, width) : 1),
    color: style.color,
    fontWeight: bold ? "bold" : undefined,
    lineHeight: 1.3,
    justifyContent: ENDS[across],
    textAlign: across === "Center" ? "center" : across === "Right" ? "right" : "left",
    alignItems: vertical && vertical !== "Bottom" ? ENDS[vertical] : "flex-end",
    whiteSpace: wrap ? "pre-wrap" : "nowrap",
  };
}

/** How much smaller the text must be to stand in the width. */
function shrinking(text: string, size: number, width: number): number {
  return Math.min(1, width / textWidth(text, size * PIXELS_PER_POINT));
}

/** The lines around an area: of a merged one the first cell has the upper and left, the last the others. */
export function borderStyle(first: Style = {}, last: Style = {}): CSSProperties {
  const { top, left } = first.borders ?? {};
  const lines = [top && `0 -1px ${top}`, left && `-1px 0 ${left}`].filter(Boolean);
  return {
    borderRightColor: last.borders?.right,
    borderBottomColor: last.borders?.bottom,
    boxShadow: lines.length > 0 ? lines.join(", ") : undefined,
  };
}
