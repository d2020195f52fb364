import { assignRoles } from "./assign-roles";
import { contentOf, type Content } from "./content";
import { columnCost } from "./column-costs";
import type { Grid } from "./grid";
import type { Column } from "./header";
import type { ColumnRole } from "./vocabulary";

/** The orders in which forms lay out their columns. */
const ORDERS: readonly (readonly ColumnRole[])[] = [
  [
    "category",
    "subcategory",
    "name",
    "sign",
    "target",
    "measure",
    "actual",
    "weight",
    "score",
    "explanation",
  ],
  [
    "category",
    "subcategory",
    "name",
    "weight",
    "sign",
    "target",
    "measure",
    "actual",
    "score",
    "explanation",
  ],
];

/** What it costs to leave an important column unfound, and to leave a heading without a meaning. */
const UNFOUND: Readonly<Partial<Record<ColumnRole, number>>> = {
  name: 1.5,
  target: 0.8,
  actual: 0.8,
  weight: 0.5,
  score: 0.8,
  category: 0.3,
  subcategory: 0.4,
};
const MEANINGLESS = 0.7;
/** What it costs when a known heading does not stand where this order has it. */
const OUT_OF_ORDER = 3;
/** A column that holds next to nothing says little about itself. */
const EMPTY_FIT = 0.55;
/** Rows that are looked at. */
const SAMPLE = 60;

/**
 * Gives headings that no word list knows the meaning that what stands under them, their place and
 * their neighbours suggest. Known headings keep theirs. Time is columns × roles × sampled rows.
 */
export function guessColumns(
  grid: Grid,
  columns: readonly Column[],
  first: number,
  isLabel: (text: string) => boolean,
): Column[] {
  if (columns.every(({ role, ignored }) => role !== "other" || ignored)) return [...columns];
  const contents = columns.map((column) => sample(grid, column, first, isLabel));
  const present = new Set(columns.map(({ role }) => role));
  const best = ORDERS.map((order) =>
    assignRoles(order, columns.length, {
      fit: (index, role) => {
        const column = columns[index]!;
        if (column.role !== "other") return column.role === role ? 0 : Infinity;
        return column.ignored || present.has(role) ? Infinity : fit(role, contents[index]!);
      },
      unfound: (role) => (present.has(role) ? 0 : (UNFOUND[role] ?? 0)),
      meaningless: (index) => {
        const { role, ignored } = columns[index]!;
        if (role === "other") return ignored ? 0 : MEANINGLESS;
        return order.includes(role) ? OUT_OF_ORDER : 0;
      },
    }),
  ).reduce((a, b) => (b.cost < a.cost ? b : a));
  return columns.map((column, index) => {
    const role = best.roles[index];
    return column.role === "other" && role ? { ...column, role, guessed: true } : column;
  });
}

/** The kinds of text under a heading, down to the first long gap. */
function sample(
  grid: Grid,
  { left, right }: Column,
  first: number,
  isLabel: (text: string) => boolean,
): (Content | "label")[] {
  const found: (Content | "label")[] = [];
  for (let row = first; row < first + SAMPLE; row++) {
    const cell = grid.row(row).find((one) => one.left <= right && one.right >= left);
    if (cell) found.push(isLabel(cell.text) ? "label" : contentOf(cell.text));
  }
  return found;
}

function fit(role: ColumnRole, contents: readonly (Content | "label")[]): number {
  if (contents.length === 0) return EMPTY_FIT;
  const total = contents.reduce((sum, content) => sum + columnCost(role, content), 0);
  return total / contents.length;
}
