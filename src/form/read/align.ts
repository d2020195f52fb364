import { overlap, type Span } from "../model/span";

/** The best monotone assignment of a row's cells to the header's columns. */

export interface Alignment {
  /** For each cell the index of its column, or null when it belongs to none. */
  readonly columns: readonly (number | null)[];
  /** For each cell how far it stands right (+) or left (−) of its column; 0 when it belongs to none. */
  readonly shifts: readonly number[];
  readonly cost: number;
}

/** What an alignment costs; cells and columns are given by their positions. */
export interface AlignCosts {
  /** A cell's content in a column. */
  fit(cell: number, column: number): number;
  /** A cell that belongs to no column. */
  drop(cell: number): number;
  /** A column left empty. */
  miss(column: number): number;
}

/** What it costs to believe that a row slipped: more than any single odd cell. */
const SLIP = 1.5;
/** What each slipped cell adds, so that of two readings the quieter wins. */
const SLIPPED_CELL = 0.05;
/** Cells farther from their column than this are not believed to have slipped. */
const FARTHEST = 3;

/** Assigns cells to columns from left to right, each column at most once. Time is cells × columns². */
export function align(
  cells: readonly Span[],
  columns: readonly Span[],
  costs: AlignCosts,
): Alignment {
  const inPlace = standing(cells, columns, costs);
  return inPlace && inPlace.cost < SLIP ? inPlace : search(cells, columns, costs);
}

/** Every cell in the column it stands in, one each; null when they do not stand so. */
function standing(
  cells: readonly Span[],
  columns: readonly Span[],
  { fit, miss }: AlignCosts,
): Alignment | null {
  const assigned: number[] = [];
  let cost = 0;
  let next = 0;
  for (const [index, cell] of cells.entries()) {
    let column = next;
    while (column < columns.length && columns[column]!.right < cell.left) cost += miss(column++);
    if (column === columns.length || shiftBetween(cell, columns[column]!) !== 0) return null;
    assigned.push(column);
    cost += fit(index, column);
    next = column + 1;
  }
  for (let column = next; column < columns.length; column++) cost += miss(column);
  return { columns: assigned, shifts: cells.map(() => 0), cost };
}

/** A reading of the cells up to one of them; the first one reads none. */
interface Reading {
  readonly cost: number;
  /** How far the last cell with a column stands from it. */
  readonly shift: number;
  readonly before: Reading | null;
  readonly cell: number;
  readonly column: number | null;
}

/** The best readings by the columns they have used or passed over, one for each shift. */
type Frontier = readonly Reading[][];

/** The cheapest alignment of all. */
function search(
  cells: readonly Span[],
  columns: readonly Span[],
  { fit, drop, miss }: AlignCosts,
): Alignment {
  const skipped = skipping(columns.length, miss);
  const start: Reading = { cost: 0, shift: 0, before: null, cell: -1, column: null };
  let frontier: Frontier = [[start], ...columns.map(() => [])];
  cells.forEach((span, cell) => {
    const next = frontier.map((readings) => dropping(readings, cell, drop(cell)));
    frontier.forEach((readings, used) => {
      for (let column = used; column < columns.length; column++) {
        const shift = shiftBetween(span, columns[column]!);
        if (Math.abs(shift) > FARTHEST) continue;
        for (const before of readings) {
          const cost =
            before.cost +
            skipped(used, column) +
            fit(cell, column) +
            (shift === before.shift ? 0 : SLIP) +
            (shift === 0 ? 0 : SLIPPED_CELL);
          keep(next[column + 1]!, { cost, shift, before, cell, column });
        }
      }
    });
    frontier = next;
  });
  return cheapest(frontier, cells.length, (used) => skipped(used, columns.length));
}

/** What it costs to leave the columns from one up to another empty. */
function skipping(columns: number, miss: AlignCosts["miss"]): (from: number, to: number) => number {
  const missed = [0];
  for (let column = 0; column < columns; column++) missed.push(missed[column]! + miss(column));
  return (from, to) => missed[to]! - missed[from]!;
}

/** The same readings with one more cell that belongs to no column. */
function dropping(readings: readonly Reading[], cell: number, cost: number): Reading[] {
  return readings.map((before) => ({
    cost: before.cost + cost,
    shift: before.shift,
    before,
    cell,
    column: null,
  }));
}

function keep(readings: Reading[], reading: Reading): void {
  const same = readings.findIndex(({ shift }) => shift === reading.shift);
  if (same < 0) readings.push(reading);
  else if (reading.cost < readings[same]!.cost) readings[same] = reading;
}

/** The alignment of the cheapest reading; `rest` is the cost of the columns behind those it has used. */
function cheapest(frontier: Frontier, cells: number, rest: (used: number) => number): Alignment {
  let best: Reading | null = null;
  let cost = Infinity;
  frontier.forEach((readings, used) => {
    for (const reading of readings) {
      const whole = reading.cost + rest(used);
      if (whole < cost) [best, cost] = [reading, whole];
    }
  });
  const columns = Array.from({ length: cells }, (): number | null => null);
  const shifts = columns.map(() => 0);
  for (let one: Reading | null = best; one && one.cell >= 0; one = (one as Reading).before) {
    columns[one.cell] = one.column;
    if (one.column !== null) shifts[one.cell] = one.shift;
  }
  return { columns, shifts, cost };
}

function shiftBetween(cell: Span, column: Span): number {
  if (overlap(cell, column)) return 0;
  return cell.left > column.right ? cell.left - column.right : cell.right - column.left;
}
