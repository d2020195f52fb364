import type { PlaceRole } from "../model/roles";
import type { Span } from "../model/span";
import { cellsWithin } from "../page/cells";
import type { GridCell } from "../page/grid";
import type { Page } from "../page/page";
import { contentOf } from "../text/content";
import type { Column } from "./column";
import type { Header } from "./header";

/** Fewer headings than these head no scored part: what is scored, its points, its score. */
const FEWEST_HEADINGS = 3;
/** Headings of a table of indicators. */
const OF_INDICATORS: readonly string[] = ["category", "subcategory", "name", "target", "actual"];
/** Where the money of a row comes from is no name of anything scored. */
const OF_FUNDS: readonly PlaceRole[] = ["totalFunds", "appropriation", "carryover", "otherFunds"];

/**
 * The headings of a part that is scored without targets, before or behind the indicators: 评价内容, 权重,
 * 分值, 自评分. The score is known by its words, the points and the names by what stands under them; null
 * for any other row.
 */
export function asideAt(page: Page, row: number, span: Span): Header | null {
  const isScore = ({ text }: GridCell) => page.vocabulary.column(text) === "score";
  if (!page.grid.row(row).some(isScore)) return null;
  const cells = cellsWithin(page, row, span);
  const score = cells.find(isScore);
  if (!score || cells.length < FEWEST_HEADINGS || !headsPointsOnly(page, cells)) return null;
  const under = (cell: GridCell) => cellsWithin(page, row + 1, cell)[0]?.text ?? "";
  const before = cells.filter(({ left }) => left < score.left);
  const weight = before.reverse().find((cell) => contentOf(under(cell)) === "number");
  const name = cells.find((cell) => isNamed(page, cell, under(cell)) && cell.left < score.left);
  if (!weight || !name || !isPoints(under(score))) return null;
  const roles = new Map<GridCell, Column["role"]>([
    [name, "name"],
    [weight, "weight"],
    [score, "score"],
  ]);
  const columns = cells.map((heading): Column => {
    const role = roles.get(heading) ?? "other";
    const { left, right } = heading;
    return { role, ignored: role === "other", guessed: false, left, right, heading };
  });
  const { left } = columns[0]!;
  const { right } = columns[columns.length - 1]!;
  return { top: row, bottom: row, left, right, columns, sure: true };
}

function isPoints(text: string): boolean {
  return text === "" || contentOf(text) === "number";
}

/** No level, target, actual value or amount. */
function headsPointsOnly({ vocabulary }: Page, cells: readonly GridCell[]): boolean {
  const roles = cells.map(({ text }) => vocabulary.column(text));
  const amounts = cells.some(({ text }) =>
    /Budget$|^execut/.test(vocabulary.fundColumn(text) ?? ""),
  );
  return !amounts && !roles.some((role) => role !== null && OF_INDICATORS.includes(role));
}

/** Whether something is named under a heading that nobody knows. */
function isNamed({ vocabulary }: Page, { text }: GridCell, under: string): boolean {
  if (vocabulary.column(text) !== null || vocabulary.isAny(OF_FUNDS, under)) return false;
  return under !== "" && /word|prose/.test(contentOf(under));
}
