import { LEVEL_LABELS, type ColumnRole, type PlaceRole } from "../model/roles";
import { cellsWithin } from "../page/cells";
import type { Page } from "../page/page";
import { contentOf, type Content } from "../text/content";
import { squeeze } from "../text/label";
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
/** Columns left of the headings in which the label of the total may stand. */
const BESIDE = 2;
/** Labels in the row that ends a table, or begins the next form. */
const ENDS: readonly PlaceRole[] = ["total", "title"];

/** Longest word of a few to choose from, and the share of rows that have one, in tenths. */
const LONGEST_CHOICE = 6;
const CHOSEN_TENTHS = 8;

/** What stands in a column. */
interface Sampled {
  /** Row by row; null for a blank cell. */
  readonly contents: readonly (Content | "label" | null)[];
  /** Whether nearly every row, met or missed, has a short or a repeated word: 是 or 否, 定量 or 定性, the office in charge. */
  readonly classifies: boolean;
}

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

/** What stands under each heading, down to the end of the table; rows of one cell say nothing. */
function sample(page: Page, { bottom, columns }: Headings): Sampled[] {
  const { vocabulary } = page;
  const own = { left: columns[0]!.left - BESIDE, right: columns[columns.length - 1]!.right };
  const found: (string | null)[][] = columns.map(() => []);
  for (let row = bottom + 1; row <= bottom + SAMPLE; row++) {
    if (cellsWithin(page, row, own).some(({ text }) => vocabulary.isAny(ENDS, text))) break;
    const cells = columns.map((column) => cellsWithin(page, row, column)[0]);
    if (cells.filter((cell) => cell !== undefined).length < 2) continue;
    cells.forEach((cell, index) => found[index]!.push(cell?.text ?? null));
  }
  return found.map((texts) => ({
    contents: texts.map((text) => {
      if (text === null) return null;
      return vocabulary.isAny(LEVEL_LABELS, text) ? "label" : contentOf(text);
    }),
    classifies: classifies(texts),
  }));
}

function classifies(texts: readonly (string | null)[]): boolean {
  const words = texts.filter((text) => text !== null && /word|sign/.test(contentOf(text)));
  if (words.length < 2 || words.length * 10 < texts.length * CHOSEN_TENTHS) return false;
  const isShort = words.every((text) => squeeze(text!).length <= LONGEST_CHOICE);
  return isShort || new Set(words).size * 2 <= words.length;
}

/** The mean cost of what stands in a column, blanks included; a reason is not chosen from a few words. */
function fit(role: ColumnRole, { contents, classifies }: Sampled): number {
  if (contents.length === 0) return EMPTY_FIT;
  if (role === "explanation" && classifies) return Infinity;
  const total = contents.reduce(
    (sum, content) => sum + (content ? columnCost(role, content) : (BLANK[role] ?? 0)),
    0,
  );
  return total / contents.length;
}
