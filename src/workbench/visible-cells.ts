import type { CellRange } from "../sheet/range";
import { mergeAt } from "./merges";
import { indexAt, type SheetView } from "./sheet-view";

/** The part of the grid in sight, in pixels. */
export interface Viewport {
  readonly top: number;
  readonly left: number;
  readonly height: number;
  readonly width: number;
}

export interface Box {
  readonly top: number;
  readonly left: number;
  readonly height: number;
  readonly width: number;
}

/** Rows and columns drawn beyond the part in sight. */
const MARGIN = { rows: 8, columns: 3 };

/** The rows and columns to draw for a viewport. */
export function windowOf(view: SheetView, { top, left, height, width }: Viewport): CellRange {
  const lastRow = view.rows.length - 2;
  const lastColumn = view.columns.length - 2;
  return {
    sheet: view.name,
    top: Math.max(0, indexAt(view.rows, top) - MARGIN.rows),
    left: Math.max(0, indexAt(view.columns, left) - MARGIN.columns),
    bottom: Math.min(lastRow, indexAt(view.rows, top + height) + MARGIN.rows),
    right: Math.min(lastColumn, indexAt(view.columns, left + width) + MARGIN.columns),
  };
}

/** The areas to draw by their first row: every cell of the window once, a merged area as one. */
export function areasIn(view: SheetView, window: CellRange): Map<number, CellRange[]> {
  const rows = new Map<number, CellRange[]>();
  const drawn = new Set<CellRange>();
  for (let row = window.top; row <= window.bottom; row += 1) {
    for (let column = window.left; column <= window.right; column += 1) {
      const merge = mergeAt(view.merges, row, column);
      if (merge && drawn.has(merge)) continue;
      if (merge) drawn.add(merge);
      const area = merge ?? {
        sheet: view.name,
        top: row,
        left: column,
        bottom: row,
        right: column,
      };
      rows.set(area.top, [...(rows.get(area.top) ?? []), area]);
    }
  }
  return rows;
}

/** Where an area stands on the grid, in pixels. */
export function boxOf({ rows, columns }: SheetView, area: CellRange): Box {
  const top = rows[area.top] ?? 0;
  const left = columns[area.left] ?? 0;
  const bottom = rows[area.bottom + 1] ?? top;
  const right = columns[area.right + 1] ?? left;
  return { top, left, height: bottom - top, width: right - left };
}
