import type { ColumnRole } from "../model/roles";
import type { Page } from "../page/page";
import { assignRoles, type RoleCosts } from "./assign-roles";
import { isKnown, type Column, type Headings } from "./column";
import { columnCost } from "./column-costs";
import { pairValues } from "./pair-values";
import { sampleColumns, type Sampled } from "./sample-columns";

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
/** What it costs when the row of the total has a figure in other columns and not in one of points, or in one of words. */
const NOT_SUMMED = 0.5;
const SUMMED = 1;

/**
 * Gives headings that no word list knows the meaning that what stands under them, their place and
 * their neighbours suggest. Known headings keep theirs. Time is columns × roles × sampled rows.
 */
export function guessColumns(page: Page, headings: Headings): Column[] {
  const { columns } = headings;
  if (columns.every(isKnown)) return [...columns];
  const sampled = sampleColumns(page, headings);
  const { roles } = assignRoles(ORDERS, columns.length, costsOf(columns, sampled));
  const guessed = columns.map((column, index) => {
    const role = roles[index];
    return column.role === "other" && role ? { ...column, role, guessed: true } : column;
  });
  return pairValues(guessed, sampled);
}

/** A known heading fits its own role alone, an unknown one any that no known heading has. */
function costsOf(columns: readonly Column[], sampled: readonly Sampled[]): RoleCosts<ColumnRole> {
  const present = new Set(columns.map(({ role }) => role));
  return {
    fit: (index, role) => {
      const column = columns[index]!;
      if (column.role !== "other") return column.role === role ? 0 : Infinity;
      if (column.ignored || present.has(role)) return Infinity;
      const cost = fit(role, sampled[index]!);
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

/** The mean cost of what stands in a column, blanks included; a reason is not chosen from a few words. */
function fit(role: ColumnRole, { contents, classifies, summed }: Sampled): number {
  if (contents.length === 0) return EMPTY_FIT;
  if (role === "explanation" && classifies) return Infinity;
  const isPoints = role === "weight" || role === "score";
  const filled = contents.filter((content) => content !== null);
  if (isPoints && filled.length > 0 && filled.every((content) => content === "prose")) {
    return Infinity;
  }
  const total = contents.reduce(
    (sum, content) => sum + (content ? columnCost(role, content) : (BLANK[role] ?? 0)),
    0,
  );
  const misplaced = isPoints ? summed === false : summed === true;
  return total / contents.length + (misplaced ? (isPoints ? NOT_SUMMED : SUMMED) : 0);
}
