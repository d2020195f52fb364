import type { CellAddress } from "../sheet/address";
import type { CellRange } from "../sheet/range";
import type { SheetView } from "./sheet-view";
import type { Box, Viewport } from "./visible-cells";

/** The rows and columns that stay in sight, and what they take of it in pixels. */
export interface Frozen {
  readonly rows: number;
  readonly columns: number;
  readonly height: number;
  readonly width: number;
}

/** Pixels that have to be left for the rest; frozen lines that leave less scroll with it. */
const LEAST_REST = 120;

export function frozenOf({ frozen, rows, columns }: SheetView, viewport: Viewport): Frozen {
  const [down, across] = [
    Math.min(frozen.rows, rows.length - 1),
    Math.min(frozen.columns, columns.length - 1),
  ];
  const [height, width] = [rows[down]!, columns[across]!];
  const isLow = height <= viewport.height - LEAST_REST;
  const isNarrow = width <= viewport.width - LEAST_REST;
  return {
    rows: isLow ? down : 0,
    columns: isNarrow ? across : 0,
    height: isLow ? height : 0,
    width: isNarrow ? width : 0,
  };
}

/** What is drawn of a window by the four layers: the part that scrolls, and those that stay; null for none. */
export function layersOf(window: CellRange, { rows, columns }: Frozen) {
  const below = { ...window, top: Math.max(window.top, rows) };
  const above = { ...window, top: 0, bottom: rows - 1 };
  const right = (range: CellRange) => ({ ...range, left: Math.max(range.left, columns) });
  const left = (range: CellRange) => ({ ...range, left: 0, right: columns - 1 });
  return {
    scrolling: right(below),
    top: rows > 0 ? right(above) : null,
    left: columns > 0 ? left(below) : null,
    corner: rows > 0 && columns > 0 ? left(above) : null,
  };
}

/** Where a cell's box is seen: in a frozen line it goes with the scrolling. */
export function shifted(
  box: Box,
  { row, column }: CellAddress,
  { frozen, viewport }: { readonly frozen: Frozen; readonly viewport: Viewport },
): Box {
  return {
    ...box,
    top: box.top + (row < frozen.rows ? viewport.top : 0),
    left: box.left + (column < frozen.columns ? viewport.left : 0),
  };
}
