import {
  columnLetters,
  fromA1,
  LAST_COLUMN,
  LAST_ROW,
  readA1,
  toA1,
  type CellAddress,
} from "./address";

/** A rectangle of cells, all four edges inclusive and zero-based. */
export interface CellRange {
  readonly sheet: string;
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** A rectangle of cells on a sheet that is known from elsewhere. */
export type Area = Omit<CellRange, "sheet">;

export function contains(range: CellRange, at: CellAddress): boolean {
  return at.sheet === range.sheet && covers(range, at);
}

/** Whether an area has a cell of its own sheet in it. */
export function covers(
  { top, left, bottom, right }: Area,
  { row, column }: Pick<CellAddress, "row" | "column">,
): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}

/** "A1:I26", or "A1" for a single cell. */
export function rangeToA1({ top, left, bottom, right }: Area): string {
  const start = toA1({ row: top, column: left });
  return top === bottom && left === right
    ? start
    : `${start}:${toA1({ row: bottom, column: right })}`;
}

/** Reads "A1:I26", "A1", whole rows "16:18" or columns "B:D"; throws a RangeError on anything else. */
export function rangeFromA1(sheet: string, text: string): CellRange {
  const [first = "", last = first] = text.split(":");
  const a = readA1(first) ?? fromA1(cornersOf(text)[0]);
  const b = readA1(last) ?? fromA1(cornersOf(text)[1]);
  return {
    sheet,
    top: Math.min(a.row, b.row),
    left: Math.min(a.column, b.column),
    bottom: Math.max(a.row, b.row),
    right: Math.max(a.column, b.column),
  };
}

/** The first and last cell of whole rows or columns; of any other text it is no cell. */
function cornersOf(text: string): [first: string, last: string] {
  const rows = /^\$?(\d+):\$?(\d+)$/.exec(text);
  if (rows) return [`A${rows[1]}`, `${columnLetters(LAST_COLUMN)}${rows[2]}`];
  const columns = /^\$?([A-Z]+):\$?([A-Z]+)$/i.exec(text);
  return columns ? [`${columns[1]}1`, `${columns[2]}${LAST_ROW + 1}`] : [text, text];
}

/** The lines from the first to the last; none where that is before it. */
export function linesOf(first: number, last: number): number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}

/** Every cell of an area, row by row; not to be asked of whole rows or columns. */
export function cellsOf({ top, left, bottom, right }: Area): { row: number; column: number }[] {
  return linesOf(top, bottom).flatMap((row) =>
    linesOf(left, right).map((column) => ({ row, column })),
  );
}

/** How many cells an area has. */
export function sizeOf({ top, left, bottom, right }: Area): number {
  return (bottom - top + 1) * (right - left + 1);
}

/** Whether two areas have a cell in common. */
export function touches(a: Area, b: Area): boolean {
  return a.top <= b.bottom && a.bottom >= b.top && a.left <= b.right && a.right >= b.left;
}

export function cellArea(row: number, column: number): Area {
  return { top: row, left: column, bottom: row, right: column };
}

export function isSingle({ top, left, bottom, right }: Area): boolean {
  return top === bottom && left === right;
}

/** The smallest area that has both in it. */
export function around(a: Area, b: Area): Area {
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}
