import type { Span } from "../model/span";
import { assignRoles } from "../find/assign-roles";
import { contentOf } from "../text/content";
import { cellsWithin, type Grid, type GridCell } from "../page/grid";
import type { Head } from "../find/regions";
import type { Vocabulary } from "../text/vocabulary";
import type { FundColumnRole } from "../model/roles";

export interface FundColumn extends Span {
  readonly role: FundColumnRole;
  readonly heading: GridCell;
}

/** The row of headings over the amounts. */
export interface FundHeading {
  readonly row: number;
  readonly columns: readonly FundColumn[];
}

export const AMOUNTS: readonly FundColumnRole[] = ["initialBudget", "annualBudget", "executed"];

/** The headings of the funds block: by their words, the others by the figures under them. */
export function findFundHeading(
  grid: Grid,
  vocabulary: Vocabulary,
  head: Head,
): FundHeading | null {
  for (let row = head.top; row < head.bottom; row++) {
    const headings = cellsWithin(grid, row, head).filter(({ text }) => !/^\d/.test(text));
    const start = headings.findIndex(({ text }) => !vocabulary.is("funds", text));
    const known = headings.map(({ text }, index) =>
      index < start ? null : vocabulary.fundColumn(text),
    );
    const named = new Set(known.filter((role) => role !== null && role !== "ignored"));
    const overTotal = cellsWithin(grid, row + 1, head).find(({ text }) =>
      vocabulary.is("totalFunds", text),
    );
    if (!(named.size >= 2 && AMOUNTS.some((role) => named.has(role))) && !overTotal) continue;
    const columns = nameColumns(grid, row, headings, known, overTotal);
    if (columns.length >= 2 && columns.some(({ role }) => AMOUNTS.includes(role)))
      return { row, columns };
  }
  return null;
}

const ORDERS: readonly (readonly FundColumnRole[])[] = [
  ["initialBudget", "annualBudget", "executed", "weight", "executionRate", "score", "explanation"],
  ["initialBudget", "annualBudget", "executed", "executionRate", "weight", "score", "explanation"],
];

const UNFOUND: Readonly<Partial<Record<FundColumnRole, number>>> = {
  initialBudget: 0.2,
  annualBudget: 0.5,
  executed: 0.5,
  weight: 0.3,
  executionRate: 0.3,
  score: 0.3,
};
/** What it costs to leave an unknown heading without a meaning, or a known one out of the order. */
const MEANINGLESS = 0.4;
const OUT_OF_ORDER = 3;

function nameColumns(
  grid: Grid,
  row: number,
  headings: readonly GridCell[],
  known: readonly (FundColumnRole | "ignored" | null)[],
  total: GridCell | undefined,
): FundColumn[] {
  const present = new Set(known);
  const figures = headings.map((heading) => {
    const under = cellsWithin(grid, row + 1, heading)[0];
    return under && under !== total ? under.text : "";
  });
  const best = ORDERS.map((order) =>
    assignRoles(order, headings.length, {
      fit: (index, role) => {
        const own = known[index];
        if (own) return own === role && known.indexOf(own) === index ? 0 : Infinity;
        return present.has(role) ? Infinity : misfit(figures[index]!, role);
      },
      unfound: (role) => (present.has(role) ? 0 : (UNFOUND[role] ?? 0)),
      meaningless: (index) => {
        const own = known[index];
        if (!own) return figures[index] === "" ? 0 : MEANINGLESS;
        return own !== "ignored" && known.indexOf(own) === index ? OUT_OF_ORDER : 0;
      },
    }),
  ).reduce((a, b) => (b.cost < a.cost ? b : a));
  return headings.flatMap((heading, index) => {
    const role = best.roles[index];
    return role ? [{ role, left: heading.left, right: heading.right, heading }] : [];
  });
}

/** What it costs to take the figure under an unknown heading for an amount, points or a rate. */
function misfit(figure: string, role: FundColumnRole): number {
  const content = contentOf(figure);
  if (figure === "" || role === "explanation") return Infinity;
  if (content === "percent") return role === "executionRate" ? 0 : 1.5;
  if (content === "quantity") return AMOUNTS.includes(role) ? 0 : Infinity;
  if (content !== "number") return Infinity;
  const number = Number(figure.replace(/,/g, ""));
  if (role === "executionRate") return number <= 1 || number > 20 ? 0.3 : 1;
  return AMOUNTS.includes(role) ? (number > 20 ? 0 : 0.2) : number > 100 ? 1.5 : 0.1;
}
