import { fromA1 } from "../sheet/address";
import type { CellRange } from "../sheet/range";
import type { SimulatedCell, SimulatedSnapshot } from "../simulator";
import { mergeAt, mergesByRow, type Merges } from "./merges";
import { promptsOf, type Prompts } from "./prompts";
import {
  columnWidths,
  offsets,
  rowHeights,
  type CellsByRow,
  type Offsets,
  type SheetSizes,
} from "./sizes";

/** One sheet made ready for drawing. */
export interface SheetView {
  readonly name: string;
  readonly cells: CellsByRow;
  readonly merges: Merges;
  readonly rows: Offsets;
  readonly columns: Offsets;
  readonly prompts: Prompts;
  /** Rows at the top and columns at the left that stay in sight. */
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly gridlines: boolean;
}

type SheetState = SimulatedSnapshot["sheets"][number];

const MINIMUM = { rows: 40, columns: 12 };
const SPARE = { rows: 20, columns: 3 };

const AS_THEY_ARE: SheetSizes = { columns: {}, rows: {} };

/** `sizes` stand in place of those of the sheet. */
export function viewSheet(sheet: SheetState, sizes: SheetSizes = AS_THEY_ARE): SheetView {
  const cells = byRow(sheet);
  const rowCount = Math.max(MINIMUM.rows, lastOf(cells.keys()) + 1 + SPARE.rows);
  const lastColumn = lastOf([...cells.values()].map((row) => lastOf(row.keys())));
  const columnCount = Math.max(MINIMUM.columns, lastColumn + 1 + SPARE.columns);
  const merges = mergesByRow(sheet, rowCount, columnCount);
  const widths = columnWidths({ cells, merges }, columnCount, sheet);
  const columns = offsets(withSizes(widths, sizes.columns));
  const heights = rowHeights({ cells, merges, columns }, rowCount, sheet);
  const rows = offsets(withSizes(heights, sizes.rows));
  return {
    name: sheet.name,
    cells,
    merges,
    rows,
    columns,
    prompts: promptsOf(sheet),
    frozen: { rows: sheet.frozenRows, columns: sheet.frozenColumns },
    gridlines: sheet.gridlines,
  };
}

function withSizes(sizes: readonly number[], drawn: Readonly<Record<number, number>>): number[] {
  return sizes.map((size, line) => drawn[line] ?? size);
}

export function cellOf(view: SheetView, row: number, column: number): SimulatedCell | undefined {
  return view.cells.get(row)?.get(column);
}

/** The merged area that a cell belongs to, else the cell alone. */
export function areaOf(view: SheetView, row: number, column: number): CellRange {
  return (
    mergeAt(view.merges, row, column) ?? {
      sheet: view.name,
      top: row,
      left: column,
      bottom: row,
      right: column,
    }
  );
}

/** The row or column at a pixel, kept inside the grid. */
export function indexAt(at: Offsets, pixel: number): number {
  let low = 0;
  let high = at.length - 2;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (at[middle]! <= pixel) low = middle;
    else high = middle - 1;
  }
  return low;
}

function byRow({ cells }: SheetState): Map<number, Map<number, SimulatedCell>> {
  const rows = new Map<number, Map<number, SimulatedCell>>();
  for (const [a1, cell] of Object.entries(cells)) {
    const { row, column } = fromA1(a1);
    const entries = rows.get(row);
    if (entries) entries.set(column, cell);
    else rows.set(row, new Map([[column, cell]]));
  }
  return rows;
}

function lastOf(indices: Iterable<number>): number {
  let last = -1;
  for (const index of indices) last = Math.max(last, index);
  return last;
}
