import { overlap, type Span } from "../model/span";

/** The best monotone assignment of a row's cells to the header's columns. */

export interface Alignment {
  /** For each cell the index of its column, or null when it belongs to none. */
  readonly columns: readonly (number | null)[];
  /** For each cell how far it stands right (+) or left (−) of its column; 0 when it belongs to none. */
  readonly shifts: readonly number[];
  readonly cost: number;
}

/** What it costs to believe that a row slipped: more than any single odd cell. */
const SLIP = 1.5;
/** What each slipped cell adds, so that of two readings the quieter wins. */
const SLIPPED_CELL = 0.05;
/** Cells farther from their column than this are not believed to have slipped. */
const FARTHEST = 3;

/**
 * Assigns cells to columns from left to right, each column at most once.
 * `fit(cell, column)` is the cost of a cell's content in a column, `drop(cell)` of a cell that
 * belongs to no column, `miss(column)` of a column left empty. Time is cells × columns².
 */
export function align(
  cells: readonly Span[],
  columns: readonly Span[],
  fit: (cell: number, column: number) => number,
  drop: (cell: number) => number,
  miss: (column: number) => number,
): Alignment {
  interface State {
    readonly cost: number;
    readonly shift: number;
    readonly before: State | null;
    readonly cell: number;
    readonly column: number | null;
  }
  const inPlace = standing(cells, columns, fit, miss);
  if (inPlace && inPlace.cost < SLIP) return inPlace;
  const missed = [0];
  columns.forEach((_, column) => missed.push(missed[column]! + miss(column)));
  const skipped = (from: number, to: number) => missed[to]! - missed[from]!;

  // frontier[j]: best states whose last used column is j − 1 (0: none), by shift
  let frontier: State[][] = [[{ cost: 0, shift: 0, before: null, cell: -1, column: null }]];
  cells.forEach((span, cell) => {
    const next: State[][] = frontier.map((states) =>
      states.map((state) => ({
        cost: state.cost + drop(cell),
        shift: state.shift,
        before: state,
        cell,
        column: null,
      })),
    );
    frontier.forEach((states, used) => {
      for (let column = used; column < columns.length; column++) {
        const shift = shiftBetween(span, columns[column]!);
        if (Math.abs(shift) > FARTHEST) continue;
        for (const state of states) {
          const cost =
            state.cost +
            skipped(used, column) +
            fit(cell, column) +
            (shift === state.shift ? 0 : SLIP) +
            (shift === 0 ? 0 : SLIPPED_CELL);
          keep((next[column + 1] ??= []), { cost, shift, before: state, cell, column });
        }
      }
    });
    frontier = Array.from({ length: columns.length + 1 }, (_, used) => next[used] ?? []);
  });

  let best: State | null = null;
  let bestCost = Infinity;
  frontier.forEach((states, used) => {
    for (const state of states) {
      const cost = state.cost + skipped(used, columns.length);
      if (cost < bestCost) [best, bestCost] = [state, cost];
    }
  });
  const assigned: (number | null)[] = cells.map(() => null);
  const shifts = cells.map(() => 0);
  for (let state: State | null = best; state && state.cell >= 0; state = (state as State).before) {
    assigned[state.cell] = state.column;
    if (state.column !== null) shifts[state.cell] = state.shift;
  }
  return { columns: assigned, shifts, cost: bestCost };
}

/** Every cell in the column it stands in, one each; null when they do not stand so. */
function standing(
  cells: readonly Span[],
  columns: readonly Span[],
  fit: (cell: number, column: number) => number,
  miss: (column: number) => number,
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

function keep<S extends { cost: number; shift: number }>(states: S[], state: S): void {
  const same = states.findIndex(({ shift }) => shift === state.shift);
  if (same < 0) states.push(state);
  else if (state.cost < states[same]!.cost) states[same] = state;
}

function shiftBetween(cell: Span, column: Span): number {
  if (overlap(cell, column)) return 0;
  return cell.left > column.right ? cell.left - column.right : cell.right - column.left;
}
