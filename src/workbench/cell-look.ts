import type { CSSProperties } from "react";
import type { SimulatedCell } from "../simulator";
import { textWidth } from "./text-size";

type Look = SimulatedCell["look"];

/** The grid is drawn at 100 %. */
export const pixelsPerPoint = 4 / 3;

const plain = { font: "宋体", size: 11 };
const ends = {
  Left: "flex-start",
  Top: "flex-start",
  Center: "center",
  Right: "flex-end",
} as const;

/** Whether anybody gave the cell a look; the others are drawn so that they are easily read. */
export function hasLook(cell: SimulatedCell | undefined): cell is SimulatedCell {
  return cell !== undefined && Object.keys(cell.look).length > 0;
}

/** The text of a cell of this width in pixels as its look wants it. */
export function textStyle({ look, text, value }: SimulatedCell, width: number): CSSProperties {
  const { font = plain.font, size = plain.size, bold, horizontal, vertical, wrap } = look;
  const across = horizontal ?? (typeof value === "number" ? "Right" : "Left");
  return {
    fontFamily: `${JSON.stringify(font)}, ${/[宋楷]/.test(font) ? "serif" : "sans-serif"}`,
    fontSize: size * pixelsPerPoint * (look.shrink ? shrinking(text, size, width) : 1),
    color: look.color,
    fontWeight: bold ? "bold" : undefined,
    lineHeight: 1.3,
    justifyContent: ends[across],
    textAlign: across === "Center" ? "center" : across === "Right" ? "right" : "left",
    alignItems: vertical && vertical !== "Bottom" ? ends[vertical] : "flex-end",
    whiteSpace: wrap ? "pre-wrap" : "nowrap",
  };
}

/** How much smaller the text must be to stand in the width. */
function shrinking(text: string, size: number, width: number): number {
  return Math.min(1, width / textWidth(text, size * pixelsPerPoint));
}

/** The lines around an area: of a merged one the first cell has the upper and left, the last the others. */
export function borderStyle(first: Look = {}, last: Look = {}): CSSProperties {
  const { top, left } = first.borders ?? {};
  const lines = [top && `0 -1px ${top}`, left && `-1px 0 ${left}`].filter(Boolean);
  return {
    borderRightColor: last.borders?.right,
    borderBottomColor: last.borders?.bottom,
    boxShadow: lines.length > 0 ? lines.join(", ") : undefined,
  };
}
