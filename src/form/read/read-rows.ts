import { isLevelLabel, type Vocabulary } from "../text/vocabulary";
import { align, type Alignment } from "./align";
import { overlap, type Span } from "../model/span";
import { columnCost, MISSED, totalCost } from "../find/column-costs";
import { contentOf } from "../text/content";
import type { Slip } from "../model/form";
import { addressIn, addressOf, type Grid, type GridCell } from "../page/grid";
import type { Column } from "../find/column";
import { readLabel } from "../text/label";
import type { ColumnRole } from "../model/roles";

/** A row's cells by the role of their column. */
export type RowCells = ReadonlyMap<ColumnRole, GridCell>;

export interface AlignedRow {
  readonly cells: RowCells;
  readonly slip: Slip | null;
}

/** Reads one row of the indicator table; `name` says what the row is called if it slipped. */
export function alignRow(
  grid: Grid,
  vocabulary: Vocabulary,
  all: readonly Column[],
  found: readonly GridCell[],
  name: string,
  kind: "indicator" | "total",
): AlignedRow {
  const columns = kind === "indicator" ? withinReach(all, found) : all;
  const contents = found.map(({ cell, text }) => {
    if (cell.formula !== null && cell.value === null) return "number";
    return isLevelLabel(vocabulary, text) ? "label" : contentOf(text);
  });
  const cost = kind === "indicator" ? columnCost : totalCost;
  const inside = (cell: GridCell) => columns.some((column) => overlap(cell, column));
  const result = align(
    found,
    columns,
    (cell, column) => cost(columns[column]!.role, contents[cell]!),
    (cell) => (inside(found[cell]!) ? 2.5 : 0.6),
    (column) => MISSED[columns[column]!.role] ?? 0,
  );
  return {
    cells: byRole(found, columns, result),
    slip: slipOf(grid, found, columns, result, name),
  };
}

/** Where nothing stands from the names on there are labels only. */
function withinReach(columns: readonly Column[], found: readonly GridCell[]): readonly Column[] {
  const name = columns.find(({ role }) => role === "name");
  if (!name || found.some(({ right }) => right >= name.left)) return columns;
  return columns.filter(({ right }) => right < name.left);
}

function byRole(
  found: readonly GridCell[],
  columns: readonly Column[],
  { columns: assigned }: Alignment,
): RowCells {
  const cells = new Map<ColumnRole, GridCell>();
  found.forEach((cell, index) => {
    const column = assigned[index];
    const role = column === null || column === undefined ? "other" : columns[column]!.role;
    if (role !== "other" && !cells.has(role)) cells.set(role, cell);
  });
  return cells;
}

/** The cells that stand beside their columns, with where they belong; null when all stand right. */
export function slipOf(
  grid: Grid,
  found: readonly GridCell[],
  columns: readonly Span[],
  { columns: assigned, shifts }: Alignment,
  name: string,
): Slip | null {
  const moves = found.flatMap((cell, index) => {
    const column = columns[assigned[index] ?? -1];
    if (!column || shifts[index] === 0) return [];
    const { value, formula, numberFormat } = cell.cell;
    return [
      {
        from: addressOf(grid, cell),
        to: addressIn(grid, cell.top, column.left),
        content: { value, formula, numberFormat },
      },
    ];
  });
  return moves.length > 0 ? { name, moves } : null;
}

/** Whether a name only keeps a place: "指标2：", "……", "...". */
export function isPlaceholder(text: string): boolean {
  const { key, brackets } = readLabel(text);
  return key === "" ? brackets.length === 0 : /^(?:指标\d*|[….。·]+|\.{2,})$/.test(key);
}
