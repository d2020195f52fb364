import type { SimulatedCell, SimulatedSheetData } from "../simulator";
import { mergeAt, type Merges } from "./merges";
import { textHeight, textWidth } from "./text-size";

/** Where each row or column starts, in pixels; the last entry is where the last one ends. */
export type Offsets = readonly number[];

export type CellsByRow = ReadonlyMap<number, ReadonlyMap<number, SimulatedCell>>;

interface Contents {
  readonly cells: CellsByRow;
  readonly merges: Merges;
}

const minimum = { width: 64, height: 24 };
const maximum = { width: 140, height: 240 };

export function offsets(sizes: readonly number[]): Offsets {
  const starts = [0];
  for (const size of sizes) starts.push(starts[starts.length - 1]! + size);
  return starts;
}

/** As wide as the texts that stand in one column alone; as opened where the file says so. */
export function columnWidths(
  { cells, merges }: Contents,
  count: number,
  opened: SimulatedSheetData | undefined,
): number[] {
  const widths = Array<number>(count).fill(minimum.width);
  for (const [row, entries] of cells) {
    for (const [column, { text }] of entries) {
      const merge = mergeAt(merges, row, column);
      if (merge && merge.right > merge.left) continue;
      widths[column] = Math.min(maximum.width, Math.max(widths[column]!, textWidth(text)));
    }
  }
  for (const [column, width] of Object.entries(opened?.columnWidths ?? {})) {
    widths[Number(column)] = width;
  }
  for (const column of opened?.hiddenColumns ?? []) widths[column] = 0;
  return widths;
}

/** As high as the texts that stand in one row alone, wrapped. */
export function rowHeights(
  { cells, merges }: Contents,
  count: number,
  columns: Offsets,
  opened: SimulatedSheetData | undefined,
): number[] {
  const heights = Array<number>(count).fill(minimum.height);
  for (const [row, entries] of cells) {
    for (const [column, { text }] of entries) {
      const merge = mergeAt(merges, row, column);
      if (merge && merge.bottom > merge.top) continue;
      const width = columns[(merge?.right ?? column) + 1]! - columns[column]!;
      heights[row] = Math.min(maximum.height, Math.max(heights[row]!, textHeight(text, width)));
    }
  }
  for (const row of opened?.hiddenRows ?? []) heights[row] = 0;
  return heights;
}
