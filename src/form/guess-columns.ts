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
  const readings = ORDERS.map((order) => assign(order, columns, contents));
  const best = readings.reduce((a, b) => (b.cost < a.cost ? b : a));
  return columns.map((column, index) => {
    const role = best.roles[index] ?? "other";
    return column.role === "other" && role !== "other"
      ? { ...column, role, guessed: true }
      : column;
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

interface Assignment {
  readonly cost: number;
  readonly roles: readonly (ColumnRole | null)[];
}

/** The cheapest way to lay the columns over an order of roles, both from left to right. */
function assign(
  order: readonly ColumnRole[],
  columns: readonly Column[],
  contents: readonly (readonly (Content | "label")[])[],
): Assignment {
  const present = new Set(columns.map(({ role }) => role));
  // best[j]: cheapest reading of the columns so far with the first j roles used or passed over
  let best: Assignment[] = [{ cost: 0, roles: [] }];
  for (const role of order) {
    const before = best[best.length - 1]!;
    best.push({ ...before, cost: before.cost + (present.has(role) ? 0 : (UNFOUND[role] ?? 0)) });
  }
  columns.forEach((column, index) => {
    const next: Assignment[] = [];
    for (let used = 0; used <= order.length; used++) {
      const left = best[used]!;
      const open = column.role === "other";
      const stays = open
        ? column.ignored
          ? 0
          : MEANINGLESS
        : order.includes(column.role as ColumnRole)
          ? 3
          : 0;
      const options: Assignment[] = [{ cost: left.cost + stays, roles: [...left.roles, null] }];
      if (used > 0) {
        const role = order[used - 1]!;
        const before = best[used - 1]!;
        const free = open ? !column.ignored && !present.has(role) : column.role === role;
        if (free) {
          const cost = before.cost + (open ? fit(role, contents[index]!) : 0);
          options.push({ cost, roles: [...before.roles, role] });
        }
        const passed = next[used - 1]!;
        options.push({
          ...passed,
          cost: passed.cost + (present.has(role) ? 0 : (UNFOUND[role] ?? 0)),
        });
      }
      next.push(options.reduce((a, b) => (b.cost < a.cost ? b : a)));
    }
    best = next;
  });
  return best[order.length]!;
}

function fit(role: ColumnRole, contents: readonly (Content | "label")[]): number {
  if (contents.length === 0) return EMPTY_FIT;
  const total = contents.reduce((sum, content) => sum + columnCost(role, content), 0);
  return total / contents.length;
}
