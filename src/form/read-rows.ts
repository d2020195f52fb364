import { align, type Alignment, type Span } from "./align";
import { contentOf, type Content } from "./content";
import type { Slip } from "./form";
import { addressIn, addressOf, type Grid, type GridCell } from "./grid";
import type { Column } from "./header";
import { readLabel } from "./label";
import type { ColumnRole, Vocabulary } from "./vocabulary";

/** Cost of a text of some content in a column of some role; what is not listed costs `rest`. */
type Costs = Readonly<Partial<Record<Content | "label", number>> & { rest: number }>;

const LABEL_COLUMN: Costs = { label: 0, word: 0.8, none: 0.8, dash: 0.8, prose: 2, rest: 2.5 };
const VALUE_COLUMN: Costs = { word: 0.3, prose: 0.5, label: 1.5, sign: 0.8, rest: 0 };
const POINTS_COLUMN: Costs = {
  number: 0,
  dash: 0.1,
  none: 0.5,
  percent: 0.8,
  quantity: 1.2,
  word: 1.5,
  prose: 2,
  rest: 2,
};

const ROW_COSTS: Readonly<Record<ColumnRole | "other", Costs>> = {
  category: LABEL_COLUMN,
  subcategory: LABEL_COLUMN,
  name: {
    word: 0,
    prose: 0.1,
    none: 0.1,
    dash: 0.3,
    label: 1.5,
    percent: 2,
    quantity: 1.6,
    rest: 2.5,
  },
  sign: { sign: 0, dash: 0.2, rest: 1.2 },
  target: VALUE_COLUMN,
  measure: { word: 0, percent: 0, dash: 0.1, none: 0.3, rest: 1.2 },
  actual: VALUE_COLUMN,
  weight: POINTS_COLUMN,
  score: POINTS_COLUMN,
  explanation: {
    word: 0.1,
    prose: 0,
    none: 0.1,
    dash: 0.1,
    number: 1.5,
    percent: 1.2,
    label: 2,
    rest: 1,
  },
  other: { rest: 0.3 },
};

/** In the 总分 row only weight and score hold figures. */
const TOTAL_STRANGER: Costs = { dash: 0.1, none: 0.1, word: 0.5, prose: 0.5, rest: 2 };
const TOTAL_POINTS: Costs = { ...POINTS_COLUMN, dash: 1 };

const MISSED: Readonly<Partial<Record<ColumnRole | "other", number>>> = {
  name: 1,
  target: 0.5,
  actual: 0.5,
  weight: 0.7,
  score: 0.7,
};

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
  columns: readonly Column[],
  found: readonly GridCell[],
  name: string,
  kind: "indicator" | "total",
): AlignedRow {
  const contents = found.map(({ text }) => contentOf(text));
  const labels = found.map(
    ({ text }) => vocabulary.is("categoryLabel", text) || vocabulary.is("subcategoryLabel", text),
  );
  const costs = (role: ColumnRole | "other") => {
    if (kind === "indicator") return ROW_COSTS[role];
    return role === "weight" || role === "score" ? TOTAL_POINTS : TOTAL_STRANGER;
  };
  const inside = (cell: GridCell) =>
    columns.some(({ left, right }) => cell.left <= right && cell.right >= left);
  const result = align(
    found,
    columns,
    (cell, column) => {
      const cost = costs(columns[column]!.role);
      return (labels[cell] ? (cost.label ?? cost.rest) : cost[contents[cell]!]) ?? cost.rest;
    },
    (cell) => (inside(found[cell]!) ? 2.5 : 0.6),
    (column) => MISSED[columns[column]!.role] ?? 0,
  );
  return {
    cells: byRole(found, columns, result),
    slip: slipOf(grid, found, columns, result, name),
  };
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

/** The cells of a row inside a span, block labels left out. */
export function cellsWithin(grid: Grid, row: number, { left, right }: Span): GridCell[] {
  return grid.row(row).filter((cell) => cell.right >= left && cell.left <= right);
}

/** Whether a name only keeps a place: "指标2：", "……", "...". */
export function isPlaceholder(text: string): boolean {
  return /^(?:指标\d*|[….。·]+|\.{2,})?$/.test(readLabel(text).key);
}
