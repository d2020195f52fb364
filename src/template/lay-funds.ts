import { columnLetters } from "../sheet/address";
import { computed, open, printed, type FormCell, type FormRow } from "./cell";
import { printLabel } from "./lay-rows";
import type { Layout } from "./layout";
import { COMPUTED_AMOUNT, COMPUTED_POINTS, COMPUTED_RATE } from "./styles";
import type { FundColumn, FundRole, FundsBand } from "./template";

/** One row of the block, with all that its formulas refer to. */
interface Row {
  readonly band: FundsBand;
  /** Zero-based, as on the sheet. */
  readonly row: number;
  readonly kind: "total" | "source";
  /** A cell of this row. */
  readonly at: (role: FundRole, row?: number) => string;
  readonly base: "annualBudget" | "initialBudget";
}

/** The amounts: the total adds up its sources, every row counts its rate, the total scores it. */
export function layFunds(band: FundsBand, layout: Layout): FormRow[] {
  const { block, corner, columns, rows, heights } = band;
  const { print } = layout;
  const first = layout.left + block.columns + corner.columns;
  const headings = columns.map(({ heading, columns: width }) =>
    printed(print(heading), { columns: width }),
  );
  const at = cellsOf(columns, first);
  const base = baseOf(columns, layout);
  const amounts = rows.map((label, index): FormRow => {
    const row = layout.top + 1 + index;
    const kind = index === 0 ? "total" : "source";
    const line: Row = { band, row, kind, base, at: (role, other = row) => at(role, other) };
    const name = printed(print(label), { columns: corner.columns });
    return { height: heights.row, cells: [name, ...columns.flatMap((one) => cellOf(one, line))] };
  });
  const head = [printLabel(block, print), printLabel(corner, print), ...headings];
  return [{ height: heights.heading, cells: head }, ...amounts];
}

function cellsOf(columns: readonly FundColumn[], first: number) {
  return (role: FundRole, row: number): string => {
    const index = columns.findIndex((column) => column.role === role);
    const before = columns.slice(0, index).reduce((all, column) => all + column.columns, first);
    return `${columnLetters(before)}${row + 1}`;
  };
}

/** The budget that the rate is counted on: the first that the issuer takes and the form has. */
function baseOf(columns: readonly FundColumn[], { method }: Layout): Row["base"] {
  return method.rateBase.find((base) => columns.some(({ role }) => role === base))!;
}

/** The cell of a column; none where the one from the total's row reaches down. */
function cellOf({ role, columns }: FundColumn, line: Row): FormCell[] {
  const { band, kind, at } = line;
  if (role === "executionRate") return [{ ...computed(rate(line), COMPUTED_RATE), columns }];
  if (role === "reason") {
    return kind === "total" ? [open("executionReason", { columns, rows: band.rows.length })] : [];
  }
  if (role === "weight" || role === "score") {
    if (kind === "source") return [printed(band.notScored, { columns })];
    return role === "weight"
      ? [open("executionWeight", { columns, value: band.weight, counts: "weights" })]
      : [computed(score(at), COMPUTED_POINTS, { columns, counts: "scores" })];
  }
  return kind === "total"
    ? [computed(total(line, role), COMPUTED_AMOUNT, { columns })]
    : [open(role, { columns })];
}

function total({ band, row, at }: Row, role: FundRole): string {
  const sources = `${at(role, row + 1)}:${at(role, row + band.rows.length - 1)}`;
  return `=IF(COUNT(${sources})=0,"",SUM(${sources}))`;
}

function rate({ base, at }: Row): string {
  const [budget, executed] = [at(base), at("executed")];
  return `=IF(COUNT(${budget},${executed})=2,IF(${budget}>0,ROUND(${executed}/${budget},4),""),"")`;
}

/** In proportion to the rate, in full at most. */
function score(at: Row["at"]): string {
  const [weight, executionRate] = [at("weight"), at("executionRate")];
  return `=IF(COUNT(${weight},${executionRate})=2,ROUND(${weight}*MIN(${executionRate},1),2),"")`;
}
