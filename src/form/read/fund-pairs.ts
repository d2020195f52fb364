import type { FundRow, NumberField } from "../model/form";
import type { FundColumnRole } from "../model/roles";
import { cellsWithin } from "../page/cells";
import { addressOf, fieldOf, readNumberField } from "../page/fields";
import type { GridCell } from "../page/grid";
import type { FormPage } from "../page/page";
import { contentOf } from "../text/content";
import { AMOUNTS } from "./fund-heading";
import { fundLabelIn } from "./fund-label";
import { fundRow } from "./fund-row";

type Pairs = ReadonlyMap<FundColumnRole, GridCell>;

/** Fewer pairs of a label and its figure in one row are no row of funds. */
const FEWEST_PAIRS = 2;

/** Rows in which every figure has its label before it: "预算数 | 6.84 | 执行数 | 6.84 | 执行率 | 100%". */
export function readFundPairs(page: FormPage): FundRow[] {
  const rows: FundRow[] = [];
  for (let row = page.head.top; row <= page.head.bottom; row++) {
    const cells = cellsWithin(page, row, page.head);
    const pairs = pairsIn(page, cells);
    if (pairs.size < FEWEST_PAIRS || !AMOUNTS.some((role) => pairs.has(role))) continue;
    const label = fundLabelIn(page, cells, []);
    const place = fieldOf(label?.cell ?? cells[0]!);
    rows.push(fundRow(label?.role ?? "total", place, (role) => numberIn(pairs.get(role))));
  }
  return rows;
}

function pairsIn({ vocabulary }: FormPage, cells: readonly GridCell[]): Pairs {
  const pairs = new Map<FundColumnRole, GridCell>();
  cells.forEach((figure, index) => {
    const before = cells[index - 1];
    const role = before && vocabulary.fundColumn(before.text);
    const isFigure = ["number", "percent", "quantity"].includes(contentOf(figure.text));
    if (role && role !== "ignored" && isFigure && !pairs.has(role)) pairs.set(role, figure);
  });
  return pairs;
}

function numberIn(cell: GridCell | undefined): NumberField | null {
  return cell ? readNumberField(addressOf(cell), cell) : null;
}
