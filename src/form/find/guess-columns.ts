import { LEVEL_LABELS, type ColumnRole, type PlaceRole } from "../model/roles";
import { cellsWithin } from "../page/cells";
import type { Page } from "../page/page";
import { contentOf, type Content } from "../text/content";
import { assignRoles, type RoleCosts } from "./assign-roles";
import { isKnown, type Column, type Headings } from "./column";
import { columnCost } from "./column-costs";

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

/** Roles with a place in the orders; the others may stand anywhere. */
const ORDERED: ReadonlySet<ColumnRole> = new Set(ORDERS.flat());

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
/** Labels in the row that ends a table, or begins the next form. */
const ENDS: readonly PlaceRole[] = ["total", "title"];

/** What stands in a column, row by row; null for a blank cell. */
type Contents = readonly (Content | "label" | null)[];

/**
 * Gives headings that no word list knows the meaning that what stands under them, their place and
 * their neighbours suggest. Known headings keep theirs. Time is columns × roles × sampled rows.
 */
export function guessColumns(page: Page, headings: Headings): Column[] {
  const { columns } = headings;
  if (columns.every(isKnown)) return [...columns];
  const costs = costsOf(columns, sample(page, headings));
  const { roles } = assignRoles(ORDERS, columns.length, costs);
  return columns.map((column, index) => {
    const role = roles[index];
    return column.role === "other" && role ? { ...column, role, guessed: true } : column;
  });
}

/** A known heading fits its own role alone, an unknown one any that no known heading has. */
function costsOf(columns: readonly Column[], contents: readonly Contents[]): RoleCosts<ColumnRole> {
  const present = new Set(columns.map(({ role }) => role));
  return {
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
      return ORDERED.has(role) ? OUT_OF_ORDER : 0;
    },
  };
}

/** What stands under each heading, down to the end of the table; rows of one cell say nothing. */
function sample(page: Page, { bottom, columns }: Headings): Contents[] {
  const { grid, vocabulary } = page;
  const found: (Content | "label" | null)[][] = columns.map(() => []);
  for (let row = bottom + 1; row <= bottom + SAMPLE; row++) {
    if (grid.row(row).some(({ text }) => vocabulary.isAny(ENDS, text))) break;
    const cells = columns.map((column) => cellsWithin(page, row, column)[0]);
    if (cells.filter((cell) => cell !== undefined).length < 2) continue;
    cells.forEach((cell, index) => {
      if (!cell) found[index]!.push(null);
      else if (vocabulary.isAny(LEVEL_LABELS, cell.text)) found[index]!.push("label");
      else found[index]!.push(contentOf(cell.text));
    });
  }
  return found;
}

/** The mean cost of what stands in a column, blanks included. */
function fit(role: ColumnRole, contents: Contents): number {
  if (contents.length === 0) return EMPTY_FIT;
  const total = contents.reduce(
    (sum, content) => sum + (content ? columnCost(role, content) : (BLANK[role] ?? 0)),
    0,
  );
  return total / contents.length;
}
