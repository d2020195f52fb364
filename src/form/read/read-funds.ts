import { asideAt } from "../find/aside";
import type { FundRow, NumberField, Slip } from "../model/form";
import type { FundColumnRole, PlaceRole } from "../model/roles";
import { overlap, type Span } from "../model/span";
import { cellsIn, cellsWithin } from "../page/cells";
import { addressAt, addressOf, fieldOf, readNumberField } from "../page/fields";
import type { GridCell } from "../page/grid";
import type { FormPage, Page } from "../page/page";
import { contentOf } from "../text/content";
import { pointsOf, readLabel, squeeze } from "../text/label";
import { readNumber } from "../text/read-number";
import { AMOUNTS, findFundHeading, type FundColumn, type FundHeading } from "./fund-heading";
import { readFundPairs } from "./fund-pairs";
import { fundLabelIn, isFundLabel, totalWithoutLabel, type FundLabel } from "./fund-label";
import { fundRow } from "./fund-row";
import { layRow, slipsOf, type LaidRow } from "./lay-row";

export interface Funds {
  readonly rows: readonly FundRow[];
  readonly slips: readonly Slip[];
}

/** Labels of the blocks that follow, or stand beside, the funds. */
const ENDS: readonly PlaceRole[] = ["goals", "achievedGoal", "project", "department", "indicators"];

/**
 * What it costs to believe that a figure belongs to no column, and that a column was left empty. The
 * gallery reads alike from 1 to 1.5, and from 0.1 to 0.3.
 */
const DROPPED = 1.5;
const MISSED = 0.3;

/** The funds block of a form; no rows where the form has none. */
export function readFunds(page: FormPage): Funds {
  const heading = findFundHeading(page);
  const rows = heading ? rowsUnder(page, heading) : [];
  if (!heading || rows.length === 0) return { rows: readFundPairs(page), slips: [] };
  const funds = rows.map((row) => readFund(page, row));
  return {
    rows: withStatedWeight(page, heading, funds),
    slips: rows.flatMap((row) => slipsOf(row.label.cell.text, row)),
  };
}

/** A row of the funds block, its figures laid over the columns. */
interface LaidFund extends LaidRow<FundColumnRole> {
  readonly row: number;
  readonly label: FundLabel;
  readonly columns: readonly FundColumn[];
}

/**
 * The rows with a label under the headings, down to the next block. Figures right below the headings
 * need none to be the total.
 */
function rowsUnder(page: FormPage, heading: FundHeading): LaidFund[] {
  const { row: top, columns } = heading;
  const rows: LaidFund[] = [];
  for (let row = top + 1; row <= page.head.bottom; row++) {
    const found = cellsWithin(page, row, page.head);
    if (found.some(({ text }) => page.vocabulary.isAny(ENDS, text))) break;
    if (asideAt(page, row, page.head) || headsOtherBlock(found)) break;
    const own = fundLabelIn(page, found, columns);
    const label = own ?? (row === top + 1 ? totalWithoutLabel(found, columns) : null);
    if (!label) continue;
    const figures = found.filter(
      ({ left, text }) =>
        (label.cell.top < row || left > label.cell.right) && !isFundLabel(page, text),
    );
    const labels = found.filter((cell) => !figures.includes(cell));
    const spans = figures.map((figure) => withLabel(figure, labels));
    rows.push({ row, label, columns, ...layFigures(figures, heading, spans) });
  }
  return withOneTotal(rows);
}

/** Fewer words than these are no headings. */
const FEWEST_HEADINGS = 3;

/** Words alone, several of them and none that says where money comes from, head something else. */
function headsOtherBlock(found: readonly GridCell[]): boolean {
  return found.length >= FEWEST_HEADINGS && found.every(({ text }) => contentOf(text) === "word");
}

/** A labelled total stands for the whole amount wherever one is; what stands above it is a count of columns. */
function withOneTotal(rows: readonly LaidFund[]): LaidFund[] {
  const totals = rows.filter(({ label }) => label.role === "total");
  const isCount = ({ row, label }: LaidFund) => label.cell.top < row && totals.length > 1;
  return rows.filter((row) => !isCount(row));
}

/** A figure stands under the heading of the label right before it: "执行数： | 151.2" below 资金执行情况. */
function withLabel({ left, right }: GridCell, labels: readonly GridCell[]): Span {
  const before = labels.find((label) => label.right === left - 1);
  return { left: before?.left ?? left, right };
}

function layFigures(
  figures: readonly GridCell[],
  { columns, others }: FundHeading,
  spans: readonly Span[],
): LaidRow<FundColumnRole> {
  const isOther = (span: Span) => others.some((one) => overlap(one, span));
  return layRow(figures, columns, {
    spans,
    fit: (cell, column) => misfit(figures[cell]!.text, columns[column]!.role),
    drop: (cell) => (isOther(spans[cell]!) ? 0 : DROPPED),
    miss: (column) => (columns[column]!.role === "explanation" ? 0 : MISSED),
  });
}

/** Cost of a figure in a column of the funds block; weights and scores are never above 100. */
function misfit(text: string, role: FundColumnRole): number {
  const content = contentOf(text);
  if (content === "dash" || content === "none") return 0.1;
  if (role === "explanation") return content === "prose" || content === "word" ? 0 : 1.5;
  if (content === "percent") return role === "executionRate" ? 0 : 1.2;
  if (content === "number") {
    if (AMOUNTS.includes(role)) return 0;
    return readNumber(squeeze(text))?.greaterThan(100) ? 1.5 : role === "executionRate" ? 0.2 : 0;
  }
  return content === "quantity" ? 0.4 : 1;
}

function readFund(page: Page, row: LaidFund): FundRow {
  return fundRow(row.label.role, fieldOf(row.label.cell), (role) => numberIn(page, row, role));
}

/** The number of a row in a column; null where the block has no such column. */
function numberIn(
  page: Page,
  { row, columns, cells }: LaidFund,
  role: FundColumnRole,
): NumberField | null {
  const column = columns.find((one) => one.role === role);
  if (!column) return null;
  const cell = cells.get(role);
  return cell
    ? readNumberField(addressOf(cell), cell)
    : readNumberField(addressAt(page, row, column.left), null);
}

/** The weight of the execution row where it stands only in a label: "预算执行情况(20分)", "分值(10分)". */
function withStatedWeight(
  page: FormPage,
  { row, columns }: FundHeading,
  funds: readonly FundRow[],
): FundRow[] {
  if (funds.some(({ weight }) => weight?.number)) return [...funds];
  const headings = columns.filter(({ role }) => role === "weight" || role === "score");
  const block = cellsIn(page, { ...page.head, top: row, bottom: row + 1 });
  const labels = block.filter(({ text }) => page.vocabulary.isAny(["funds", "totalFunds"], text));
  const stated = [...headings.map(({ heading }) => heading), ...labels].flatMap((label) => {
    const points = pointsOf(readLabel(label.text));
    return points === null ? [] : [readNumberField(addressOf(label), { ...label, text: points })];
  });
  const [weight] = stated;
  if (!weight) return [...funds];
  return funds.map((fund) => (fund.role === "total" ? { ...fund, weight } : fund));
}
