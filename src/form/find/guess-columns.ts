import { assignRoles } from "./assign-roles";
import { contentOf, type Content } from "../text/content";
import { columnCost } from "./column-costs";
import { cellsWithin, type Grid } from "../page/grid";
import type { Column } from "./column";
import type { ColumnRole } from "../model/roles";

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
/** Above this a column is not believed to have a role, whatever else is lacking. */
const WORST_FIT = 1.2;
/** A table without rows says nothing about its columns. */
const EMPTY_FIT = 0.55;
/** What a blank cell costs where forms are rarely blank. */
const BLANK: Readonly<Partial<Record<ColumnRole, number>>> = {
  name: 1,
  sign: 0.6,
  target: 0.6,
  measure: 0.4,
  actual: 0.6,
  weight: 0.6,
  score: 0.6,
  explanation: 0.05,
};
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
  isEnd: (text: string) => boolean,
): Column[] {
  if (columns.every(({ role, ignored }) => role !== "other" || ignored)) return [...columns];
  const contents = sample(grid, columns, first, isLabel, isEnd);
  const present = new Set(columns.map(({ role }) => role));
  const best = ORDERS.map((order) =>
    assignRoles(order, columns.length, {
      fit: (index, role) => {
        const column = columns[index]!;
        if (column.role !== "other") return column.role === role ? 0 : Infinity;
        if (column.ignored || present.has(role)) return Infinity;
        const cost = fit(role, contents[index]!);
        return cost > WORST_FIT ? Infinity : cost;
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

/** What stands under each heading, row by row; null for a blank cell. */
function sample(
  grid: Grid,
  columns: readonly Column[],
  first: number,
  isLabel: (text: string) => boolean,
  isEnd: (text: string) => boolean,
): (Content | "label" | null)[][] {
  const found: (Content | "label" | null)[][] = columns.map(() => []);
  for (let row = first; row < first + SAMPLE; row++) {
    if (grid.row(row).some(({ text }) => isEnd(text))) break;
    const cells = columns.map((column) => cellsWithin(grid, row, column)[0]);
    if (cells.filter((cell) => cell !== undefined).length < 2) continue;
    cells.forEach((cell, index) => {
      if (!cell) found[index]!.push(null);
      else found[index]!.push(isLabel(cell.text) ? "label" : contentOf(cell.text));
    });
  }
  return found;
}

/** The mean cost of what stands in a column, blanks included. */
function fit(role: ColumnRole, contents: readonly (Content | "label" | null)[]): number {
  if (contents.length === 0) return EMPTY_FIT;
  const total = contents.reduce(
    (sum, content) => sum + (content ? columnCost(role, content) : (BLANK[role] ?? 0)),
    0,
  );
  return total / contents.length;
}
