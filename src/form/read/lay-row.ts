import type { Move, Slip } from "../model/form";
import type { Span } from "../model/span";
import { addressOf } from "../page/fields";
import type { GridCell } from "../page/grid";
import { align, type AlignCosts } from "./align";

/** A row's cells by the role of their column, and the moves that put slipped ones where they belong. */
export interface LaidRow<R extends string> {
  readonly cells: ReadonlyMap<R, GridCell>;
  readonly moves: readonly Move[];
}

/**
 * Lays a row's cells over columns at the least cost; the first of two columns with one role counts. A cell stands
 * where `costs.spans` has it, else where it is.
 */
export function layRow<R extends string>(
  found: readonly GridCell[],
  columns: readonly (Span & { readonly role: R })[],
  { spans = found, ...costs }: AlignCosts & { readonly spans?: readonly Span[] },
): LaidRow<R> {
  const alignment = align(spans, columns, costs);
  const cells = new Map<R, GridCell>();
  const moves: Move[] = [];
  found.forEach((cell, index) => {
    const column = columns[alignment.columns[index] ?? -1];
    if (!column) return;
    if (!cells.has(column.role)) cells.set(column.role, cell);
    if (alignment.shifts[index] !== 0) moves.push(moveOf(cell, column));
  });
  return { cells, moves };
}

function moveOf(slipped: GridCell, { left }: Span): Move {
  const { value, formula, numberFormat } = slipped.cell;
  const from = addressOf(slipped);
  return {
    from,
    to: { ...from, column: left },
    content: { value, formula, numberFormat },
  };
}

/** The slip of a row of this name; none where every cell stands in its column. */
export function slipsOf(name: string, { moves }: LaidRow<string>): Slip[] {
  return moves.length > 0 ? [{ name, moves }] : [];
}
