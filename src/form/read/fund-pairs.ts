import type { FundRow, NumberField } from "../model/form";
import type { FundColumnRole } from "../model/roles";
import { cellsWithin } from "../page/cells";
import { addressOf, fieldOf, readNumberField } from "../page/fields";
import type { GridCell } from "../page/grid";
import type { FormPage } from "../page/page";
import { contentOf } from "../text/content";
import { pointsOf, readLabel } from "../text/label";
import { AMOUNTS } from "./fund-heading";
import { fundLabelIn } from "./fund-label";
import { fundRow } from "./fund-row";

type Pairs = ReadonlyMap<FundColumnRole, { readonly label: GridCell; readonly figure: GridCell }>;

/** Fewer pairs of a label and its figure in one row are no row of funds. */
const FEWEST_PAIRS = 2;

/**
 * Rows in which every figure has its label before it: "预算数 | 6.84 | 执行数 | 6.84 | 执行率 | 100%". The pairs of one total
 * may go on in the next row.
 */
export function readFundPairs(page: FormPage): FundRow[] {
  const rows: PairedRow[] = [];
  for (let row = page.head.top; row <= page.head.bottom; row++) {
    const cells = cellsWithin(page, row, page.head);
    const pairs = pairsIn(page, cells);
    if (pairs.size === 0) continue;
    const [first] = pairs.values();
    const before = cells.filter(({ left }) => left < first!.label.left);
    const label = fundLabelIn(page, before, []);
    const own = {
      row,
      role: label?.role ?? "total",
      place: fieldOf(label?.cell ?? cells[0]!),
      pairs,
    };
    const above = rows[rows.length - 1];
    if (above && goesOn(above, own)) rows.push({ ...rows.pop()!, row, pairs: both(above, own) });
    else rows.push(own);
  }
  return rows
    .filter(({ pairs }) => pairs.size >= FEWEST_PAIRS && AMOUNTS.some((role) => pairs.has(role)))
    .map(({ role, place, pairs }) => withStatedWeight(role, place, pairs));
}

/** The pairs of a row, or of rows that belong together; `row` is the last of them. */
interface PairedRow {
  readonly row: number;
  readonly role: FundRow["role"];
  readonly place: FundRow["label"];
  readonly pairs: Pairs;
}

function goesOn(above: PairedRow, next: PairedRow): boolean {
  const isTotal = above.role === "total" && next.role === "total" && above.row === next.row - 1;
  return isTotal && [...next.pairs.keys()].every((role) => !above.pairs.has(role));
}

function both(above: PairedRow, next: PairedRow): Pairs {
  return new Map([...above.pairs, ...next.pairs]);
}

/** The weight may stand in the label of the score: "执行率得分（10分） | 9.7". */
function withStatedWeight(role: FundRow["role"], place: FundRow["label"], pairs: Pairs): FundRow {
  const row = fundRow(role, place, (column) => numberIn(pairs.get(column)?.figure));
  const label = pairs.get("score")?.label;
  const points = label ? pointsOf(readLabel(label.text)) : null;
  if (!label || points === null || row.weight) return row;
  return { ...row, weight: readNumberField(addressOf(label), { ...label, text: points }) };
}

function pairsIn({ vocabulary }: FormPage, cells: readonly GridCell[]): Pairs {
  const pairs = new Map<FundColumnRole, { label: GridCell; figure: GridCell }>();
  cells.forEach((figure, index) => {
    const before = cells[index - 1];
    const role = before && vocabulary.fundColumn(before.text);
    const isFigure = ["number", "percent", "quantity"].includes(contentOf(figure.text));
    if (role && role !== "ignored" && isFigure && !pairs.has(role)) {
      pairs.set(role, { label: before, figure });
    }
  });
  return pairs;
}

function numberIn(cell: GridCell | undefined): NumberField | null {
  return cell ? readNumberField(addressOf(cell), cell) : null;
}
