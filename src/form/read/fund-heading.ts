import { assignRoles } from "../find/assign-roles";
import type { FundColumnRole } from "../model/roles";
import type { Span } from "../model/span";
import { cellsWithin } from "../page/cells";
import type { GridCell } from "../page/grid";
import type { FormPage } from "../page/page";
import { contentOf } from "../text/content";

export interface FundColumn extends Span {
  readonly role: FundColumnRole;
  readonly heading: GridCell;
}

/** The row of headings over the amounts. */
export interface FundHeading {
  readonly row: number;
  readonly columns: readonly FundColumn[];
  /** Headings of figures that nobody needs: 到位数, 追加数. */
  readonly others: readonly Span[];
}

/** What may be a heading over figures, and what its words say. */
interface Candidate {
  readonly heading: GridCell;
  readonly known: FundColumnRole | "ignored" | null;
}

export const AMOUNTS: readonly FundColumnRole[] = ["initialBudget", "annualBudget", "executed"];

/** The headings of the funds block: by their words, the others by the figures under them. */
export function findFundHeading(page: FormPage): FundHeading | null {
  const { head } = page;
  for (let row = head.top; row < head.bottom; row++) {
    const candidates = candidatesIn(page, row);
    const total = cellsWithin(page, row + 1, head).find(({ text }) =>
      page.vocabulary.is("totalFunds", text),
    );
    if (!total && !headsFigures(page, row) && !nameAmounts(candidates)) continue;
    const figures = candidates.map(({ heading }) => figureUnder(page, heading, total));
    const columns = nameColumns(candidates, figures);
    if (columns.length >= 2 && columns.some(({ role }) => AMOUNTS.includes(role))) {
      const others = candidates
        .map(({ heading }) => heading)
        .filter((heading) => !columns.some((column) => column.heading === heading));
      return { row, columns, others };
    }
  }
  return null;
}

/** The words of a row; the label of the block that stands before them heads no figures. */
function candidatesIn(page: FormPage, row: number): Candidate[] {
  const { vocabulary, head } = page;
  const headings = cellsWithin(page, row, head).filter(({ text }) => !/^\d/.test(text));
  const start = headings.findIndex(({ text }) => !vocabulary.is("funds", text));
  return headings.map((heading, index) => ({
    heading,
    known: index < start ? null : vocabulary.fundColumn(heading.text),
  }));
}

/** Whether words name two columns, one of them of amounts. */
function nameAmounts(candidates: readonly Candidate[]): boolean {
  const named = new Set(candidates.map(({ known }) => known));
  named.delete(null);
  named.delete("ignored");
  return named.size >= 2 && AMOUNTS.some((role) => named.has(role));
}

/** Fewer figures than these below the label of the block may be anything. */
const FEWEST_FIGURES = 3;

/** Whether the label of the block begins a row, and figures alone stand below it: a total without a label. */
function headsFigures(page: FormPage, row: number): boolean {
  const [label] = cellsWithin(page, row, page.head);
  const below = cellsWithin(page, row + 1, page.head);
  return (
    label !== undefined &&
    page.vocabulary.is("funds", label.text) &&
    below.length >= FEWEST_FIGURES &&
    below.every(({ text }) => /number|percent/.test(contentOf(text)))
  );
}

/** Stands for a figure that was never calculated. */
const PENDING = "?";

/** The text in the row below; "" where the label of the total stands there. */
function figureUnder(page: FormPage, heading: GridCell, total: GridCell | undefined): string {
  const [under] = cellsWithin(page, heading.top + 1, heading);
  if (!under || under === total) return "";
  return under.cell.formula !== null && under.cell.value === null ? PENDING : under.text;
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

/** The headings that have a role in the cheapest order; of two with the same words the first has it. */
function nameColumns(candidates: readonly Candidate[], figures: readonly string[]): FundColumn[] {
  const known = candidates.map((candidate) => candidate.known);
  const present = new Set(known);
  const isFirst = (index: number) => known.indexOf(known[index]!) === index;
  const { roles } = assignRoles(ORDERS, candidates.length, {
    fit: (index, role) => {
      const own = known[index];
      if (own) return own === role && isFirst(index) ? 0 : Infinity;
      return present.has(role) ? Infinity : misfit(figures[index]!, role);
    },
    unfound: (role) => (present.has(role) ? 0 : (UNFOUND[role] ?? 0)),
    meaningless: (index) => {
      const own = known[index];
      if (!own) return figures[index] === "" ? 0 : MEANINGLESS;
      return own !== "ignored" && isFirst(index) ? OUT_OF_ORDER : 0;
    },
  });
  return candidates.flatMap(({ heading }, index) => {
    const role = roles[index];
    return role ? [{ role, left: heading.left, right: heading.right, heading }] : [];
  });
}

/** What it costs to take the figure under an unknown heading for an amount, points or a rate. */
function misfit(figure: string, role: FundColumnRole): number {
  const content = contentOf(figure);
  if (figure === PENDING && role !== "explanation") return AMOUNTS.includes(role) ? 0.2 : 0.3;
  if (figure === "" || role === "explanation") return Infinity;
  if (content === "percent") return role === "executionRate" ? 0 : 1.5;
  if (content === "quantity") return AMOUNTS.includes(role) ? 0 : Infinity;
  if (content !== "number") return Infinity;
  const number = Number(figure.replace(/,/g, ""));
  if (role === "executionRate") return number <= 1 || number > 20 ? 0.3 : 1;
  return AMOUNTS.includes(role) ? (number > 20 ? 0 : 0.2) : number > 100 ? 1.5 : 0.1;
}
