import { PIXELS_PER_POINT } from "./cell-style";
import { mergeAt } from "./merges";
import { cellOf, type SheetView } from "./sheet-view";
import { textWidth } from "./text-size";
import type { CellRange } from "../sheet/range";

/** Columns that a text may run over. */
const FARTHEST = 30;

/**
 * How wide a text is drawn that runs on over blank cells beside it, to the left one that stands at the right; null where
 * it stays in its own.
 */
export function spillWidth(view: SheetView, area: CellRange): number | null {
  const cell = cellOf(view, area.top, area.left);
  if (!cell || typeof cell.value !== "string" || area.right > area.left) return null;
  const { size, wrap, shrink, turn, horizontal = "Left" } = cell.style;
  if (size === undefined || wrap || shrink || turn || horizontal === "Center") return null;
  const { columns } = view;
  const needed = textWidth(cell.text, size * PIXELS_PER_POINT);
  const width = (first: number, last: number) => columns[last + 1]! - columns[first]!;
  let [first, last] = [area.left, area.left];
  const step = horizontal === "Right" ? -1 : 1;
  while (width(first, last) < needed && last - first < FARTHEST) {
    const next = (step > 0 ? last : first) + step;
    if (next < 0 || next >= columns.length - 1 || !isBlank(view, area.top, next)) break;
    if (step > 0) last = next;
    else first = next;
  }
  return first === last ? null : width(first, last);
}

function isBlank(view: SheetView, row: number, column: number): boolean {
  return !cellOf(view, row, column)?.text && mergeAt(view.merges, row, column) === undefined;
}
