import type { Span } from "./align";
import { contentOf } from "./content";
import type { Grid, GridCell } from "./grid";
import type { Head } from "./read-head";
import type { FundColumnRole, Vocabulary } from "./vocabulary";

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

/** The headings of the funds block: by their words, else by the figures under them. */
export function findFundHeading(
  grid: Grid,
  vocabulary: Vocabulary,
  head: Head,
): FundHeading | null {
  for (let row = head.top; row <= head.bottom; row++) {
    const columns: FundColumn[] = [];
    for (const heading of grid.row(row)) {
      const { text, left, right } = heading;
      if (right < head.left || left > head.right) continue;
      if (columns.length === 0 && vocabulary.is("funds", text)) continue;
      const role = vocabulary.fundColumn(text);
      const again = columns.some((column) => column.role === role);
      if (role && !again) columns.push({ role, left, right, heading });
    }
    const amounts = columns.filter(({ role }) => AMOUNTS.includes(role)).length;
    if (amounts >= 1 && columns.length >= 2) return { row, columns };
  }
  return guessHeading(grid, vocabulary, head);
}

/** Headings in words nobody knows, over a row that is called 年度资金总额. */
function guessHeading(grid: Grid, vocabulary: Vocabulary, head: Head): FundHeading | null {
  for (let row = head.top + 1; row <= head.bottom; row++) {
    const label = grid.row(row).find(({ text }) => vocabulary.is("totalFunds", text));
    if (!label) continue;
    const headings = grid
      .row(row - 1)
      .filter(
        ({ left, right, text }) => left > label.right && right <= head.right && !/\d/.test(text),
      );
    const columns = nameColumns(grid, row, headings);
    return columns.length >= 2 ? { row: row - 1, columns } : null;
  }
  return null;
}

/** Amounts come first (budgets, then the executed one), then weight, rate and score. */
function nameColumns(grid: Grid, row: number, headings: readonly GridCell[]): FundColumn[] {
  const under = headings.map(({ left, right }) =>
    grid.row(row).find((cell) => cell.left <= right && cell.right >= left),
  );
  const isRate = (text: string) => /%$/.test(text) || /^(?:0|1)\.\d+$/.test(text);
  const rate = under.findIndex((cell) => cell !== undefined && isRate(cell.text));
  const amounts = under.filter(
    (cell, index) =>
      (rate < 0 || index < rate) &&
      cell &&
      contentOf(cell.text) === "number" &&
      Number(cell.text.replace(/,/g, "")) > 20,
  ).length;
  const budgets: FundColumnRole[] =
    amounts >= 3 ? ["initialBudget", "annualBudget", "executed"] : ["annualBudget", "executed"];
  const rest: FundColumnRole[] =
    rate === budgets.length ? ["executionRate", "score"] : ["weight", "executionRate", "score"];
  const roles = [...budgets, ...rest];
  return headings.flatMap((heading, index) => {
    const role = roles[index];
    return role ? [{ role, left: heading.left, right: heading.right, heading }] : [];
  });
}
