import { PIXELS_PER_POINT } from "./cell-style";
import { mergeAt } from "./merges";
import { cellOf, type SheetView } from "./sheet-view";
import { textWidth } from "./text-size";
import type { CellRange } from "../sheet/range";

/** Columns that a text may run over. */
const FARTHEST = 30;

/** How wide a text is drawn that runs on over blank cells at its right; null where it stays in its own. */
export function spillWidth(view: SheetView, area: CellRange): number | null {
  const cell = cellOf(view, area.top, area.left);
  if (!cell || typeof cell.value !== "string" || area.right > area.left) return null;
  const { size, wrap, shrink, turn, horizontal = "Left" } = cell.style;
  if (size === undefined || wrap || shrink || turn || horizontal !== "Left") return null;
  const { columns } = view;
  const start = columns[area.left]!;
  const needed = textWidth(cell.text, size * PIXELS_PER_POINT);
  let end = area.left + 1;
  while (end < columns.length - 1 && end - area.left < FARTHEST && isBlank(view, area.top, end)) {
    if (columns[end]! - start >= needed) break;
    end += 1;
  }
  return end === area.left + 1 ? null : columns[end]! - start;
}

function isBlank(view: SheetView, row: number, column: number): boolean {
  return !cellOf(view, row, column)?.text && mergeAt(view.merges, row, column) === undefined;
}
