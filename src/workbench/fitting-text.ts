import type { SimulatedCell } from "../simulator";
import { hasStyle, PIXELS_PER_POINT } from "./cell-style";

let drawing: CanvasRenderingContext2D | null = null;
/** Of a cell, at both sides together, in pixels; Excel too lets a number come close to its lines. */
const PADDING = 4;

/** The text of a cell of this width in pixels: of a number that would be cut, signs instead, as Excel does. */
export function fittingText(cell: SimulatedCell | undefined, width: number): string | undefined {
  if (!hasStyle(cell) || typeof cell.value !== "number" || cell.style.shrink || cell.style.turn) {
    return cell?.text;
  }
  const { font = "宋体", size = 11, bold } = cell.style;
  drawing ??= document.createElement("canvas").getContext("2d");
  if (!drawing) return cell.text;
  const family = /[宋楷]/.test(font) ? "serif" : "sans-serif";
  drawing.font = `${bold ? "bold " : ""}${size * PIXELS_PER_POINT}px ${JSON.stringify(font)}, ${family}`;
  return drawing.measureText(cell.text).width > width - PADDING ? "###" : cell.text;
}
