import type { CellAddress } from "../sheet/address";
import { alignLines } from "./align-lines";
import type { RecordedMark } from "./record";

/** A cell in the colour of a mark. */
export interface Painted {
  readonly at: CellAddress;
  readonly color: string;
}

/** What became of the recorded marks of one sheet. */
export interface Followed<Mark extends RecordedMark> {
  /** The recorded marks where they stand now, and the strangers, as painted. */
  readonly found: readonly RecordedMark[];
  /** Cells that have a mark's colour from one beside them, with the fill under it. */
  readonly beside: readonly RecordedMark[];
  /** Those in a mark's colour that nobody knows, on a fill that is not known. */
  readonly strangers: ReadonlySet<RecordedMark>;
  /** Marks that stand nowhere any more: recoloured, or their row is gone. */
  readonly lost: readonly Mark[];
}

/**
 * Follows marks to where inserted and removed rows and columns have taken them. A mark's colour that
 * belongs to no recorded mark came by insertion where a recorded one stands beside it, and has its fill;
 * else by copying, or its record is lost, and nobody knows its fill.
 */
export function followMarks<Mark extends RecordedMark>(
  recorded: readonly Mark[],
  painted: readonly Painted[],
): Followed<Mark> {
  const pairs = bestPairs(recorded, painted);
  const places = new Set(painted.map((cell) => keyOf(cell)));
  const owners = new Map([...pairs].map(([mark, cell]) => [keyOf(cell), mark as RecordedMark]));
  const followed = painted.map(({ at, color }) => {
    const owner = ownerOf({ at, color }, owners, places);
    const isOwn = owner !== undefined && owners.get(keyOf({ at, color })) === owner;
    const former = isOwn && owner.former ? { former: owner.former } : {};
    const mark: RecordedMark = { at, color, own: owner ? owner.own : "unknown", ...former };
    return { mark, isBeside: owner !== undefined && !isOwn, isStranger: owner === undefined };
  });
  return {
    found: followed.flatMap(({ mark, isBeside }) => (isBeside ? [] : [mark])),
    beside: followed.flatMap(({ mark, isBeside }) => (isBeside ? [mark] : [])),
    strangers: new Set(followed.flatMap(({ mark, isStranger }) => (isStranger ? [mark] : []))),
    lost: recorded.filter((mark) => !pairs.has(mark)),
  };
}

type Pairs = ReadonlyMap<RecordedMark, Painted>;

function keyOf({ at, color }: Painted, row = at.row, column = at.column): string {
  return `${row},${column},${color}`;
}

/** Columns seldom move: they are aligned only where that finds more marks. */
function bestPairs(recorded: readonly RecordedMark[], painted: readonly Painted[]): Pairs {
  const staying = pairByRows(recorded, painted, (column) => column);
  if (staying.size === Math.min(recorded.length, painted.length)) return staying;
  const columns = alignLines(linesOf(recorded, "column"), linesOf(painted, "column"), (old, now) =>
    sharedColours(inColumn(recorded, old), inColumn(painted, now)),
  );
  const moving = pairByRows(recorded, painted, (column) => columns.get(column) ?? column);
  return moving.size > staying.size ? moving : staying;
}

function pairByRows(
  recorded: readonly RecordedMark[],
  painted: readonly Painted[],
  columnNow: (column: number) => number,
): Pairs {
  const places = new Map(painted.map((cell) => [keyOf(cell), cell]));
  const [before, after] = [byRow(recorded), byRow(painted)];
  const find = (mark: RecordedMark, row: number) =>
    places.get(keyOf(mark, row, columnNow(mark.at.column)));
  const rows = alignLines(linesOf(recorded, "row"), linesOf(painted, "row"), (old, now) => {
    const marks = before.get(old)!;
    const same = marks.filter((mark) => find(mark, now)).length;
    return likeness(same, marks.length + after.get(now)!.length - 2 * same);
  });
  return new Map(
    recorded.flatMap((mark): [RecordedMark, Painted][] => {
      const row = rows.get(mark.at.row);
      const cell = row === undefined ? undefined : find(mark, row);
      return cell ? [[mark, cell]] : [];
    }),
  );
}

/** What two rows have in common weighs more than what one of them lacks. */
function likeness(same: number, different: number): number {
  return same > 0 ? Math.max(4 * same - different, 1) : 0;
}

function byRow<T extends Painted>(marks: readonly T[]): Map<number, T[]> {
  const rows = new Map<number, T[]>();
  for (const mark of marks) rows.set(mark.at.row, [...(rows.get(mark.at.row) ?? []), mark]);
  return rows;
}

function linesOf(marks: readonly Painted[], line: "row" | "column"): number[] {
  return [...new Set(marks.map(({ at }) => at[line]))].sort((a, b) => a - b);
}

function inColumn(marks: readonly Painted[], column: number): string[] {
  return marks.filter(({ at }) => at.column === column).map(({ color }) => color);
}

function sharedColours(a: readonly string[], b: readonly string[]): number {
  const count = (colors: readonly string[], color: string) =>
    colors.filter((one) => one === color).length;
  return [...new Set(a)].reduce(
    (sum, color) => sum + Math.min(count(a, color), count(b, color)),
    0,
  );
}

/** The recorded mark whose fill stands under a cell: its own, else that at the end of an unbroken run. */
function ownerOf(
  cell: Painted,
  owners: ReadonlyMap<string, RecordedMark>,
  places: ReadonlySet<string>,
): RecordedMark | undefined {
  const towards = (rows: number, columns: number): RecordedMark | undefined => {
    for (let { row, column } = cell.at; ; row += rows, column += columns) {
      const key = keyOf(cell, row, column);
      if (owners.has(key) || !places.has(key)) return owners.get(key);
    }
  };
  return towards(-1, 0) ?? towards(0, -1) ?? towards(1, 0) ?? towards(0, 1);
}
