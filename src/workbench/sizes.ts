import type { SimulatedCell, SimulatedSnapshot } from "../simulator";
import { PIXELS_PER_POINT } from "./cell-style";
import { mergeAt, type Merges } from "./merges";
import { textHeight, textWidth } from "./text-size";

/** Where each row or column starts, in pixels; the last entry is where the last one ends. */
export type Offsets = readonly number[];

export type CellsByRow = ReadonlyMap<number, ReadonlyMap<number, SimulatedCell>>;

interface Contents {
  readonly cells: CellsByRow;
  readonly merges: Merges;
}

type SheetState = SimulatedSnapshot["sheets"][number];

const MINIMUM = { width: 64, height: 24 };
const MAXIMUM = { width: 140, height: 240 };

/** Sizes in pixels, by line. */
export interface SheetSizes {
  readonly columns: Readonly<Record<number, number>>;
  readonly rows: Readonly<Record<number, number>>;
}

export function offsets(sizes: readonly number[]): Offsets {
  const starts = [0];
  for (const size of sizes) starts.push(starts[starts.length - 1]! + size);
  return starts;
}

/** As wide as the sheet says, else as the texts that stand in one column alone. */
export function columnWidths(
  { cells, merges }: Contents,
  count: number,
  sheet: SheetState,
): number[] {
  const widths = Array<number>(count).fill(MINIMUM.width);
  for (const [row, entries] of cells) {
    for (const [column, { text }] of entries) {
      const merge = mergeAt(merges, row, column);
      if (merge && merge.right > merge.left) continue;
      widths[column] = Math.min(MAXIMUM.width, Math.max(widths[column]!, textWidth(text)));
    }
  }
  return withSet(widths, sheet.columnWidths, sheet.hiddenColumns);
}

/** As high as the sheet says, else as the texts that stand in one row alone, wrapped. */
export function rowHeights(
  { cells, merges, columns }: Contents & { readonly columns: Offsets },
  count: number,
  sheet: SheetState,
): number[] {
  const heights = Array<number>(count).fill(MINIMUM.height);
  for (const [row, entries] of cells) {
    for (const [column, cell] of entries) {
      const merge = mergeAt(merges, row, column);
      if (merge && merge.bottom > merge.top) continue;
      const width = columns[(merge?.right ?? column) + 1]! - columns[column]!;
      heights[row] = Math.min(MAXIMUM.height, Math.max(heights[row]!, heightOf(cell, width)));
    }
  }
  return withSet(heights, sheet.rowHeights, sheet.hiddenRows);
}

/** Of a cell with a style only wrapped text takes more than a line. */
function heightOf({ text, style }: SimulatedCell, width: number): number {
  const size = style.size && style.size * PIXELS_PER_POINT;
  return textHeight(text, size !== undefined && !style.wrap ? Infinity : width, size);
}

/** The sizes with those that the sheet sets, in points, and none for hidden lines. */
function withSet(
  sizes: readonly number[],
  set: Record<number, number>,
  hidden: readonly number[],
): number[] {
  const gone = new Set(hidden);
  return sizes.map((size, line) => {
    if (gone.has(line)) return 0;
    const points = set[line];
    return points === undefined ? size : points * PIXELS_PER_POINT;
  });
}
