import type { PlaceRole } from "../model/roles";
import { overlap, type Span } from "../model/span";
import { cellsWithin } from "../page/cells";
import type { GridCell } from "../page/grid";
import type { Page } from "../page/page";
import { contentOf } from "../text/content";
import type { Column } from "./column";
import type { Header } from "./header";

/** Fewer headings than these head no scored part: what is scored, its points, its score. */
const FEWEST_HEADINGS = 3;
/** Headings of a table of indicators. */
const OF_INDICATORS: readonly string[] = ["category", "subcategory", "name", "target"];
/** Where the money of a row comes from is no name of anything scored. */
const OF_FUNDS: readonly PlaceRole[] = ["totalFunds", "appropriation", "carryover", "otherFunds"];

/**
 * The headings of a part that is scored without targets, before or behind the indicators: 评价内容, 权重,
 * 分值, 自评分; 债券资金管理指标 with 下达额度, 实际完成值, 分值, 得分. The score is known by its words, the points and the
 * names by what stands under them; null for any other row.
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
  const names = weight && namesBelow(page, row, { left: span.left, right: weight.left - 1 });
  if (!weight || !names || !isPoints(under(score))) return null;
  const actual = cells.find(({ text }) => page.vocabulary.column(text) === "actual");
  const roleOf = (cell: GridCell): Column["role"] => {
    if (cell === weight) return "weight";
    if (cell === score) return "score";
    return cell === actual ? "actual" : "other";
  };
  const columns = cells
    .filter((heading) => !names.some((name) => overlap(heading, name)))
    .map((heading) => columnOf(roleOf(heading), heading))
    .concat(names.map((name) => columnOf("name", name)))
    .sort((a, b) => a.left - b.left);
  const { left } = columns[0]!;
  const { right } = columns[columns.length - 1]!;
  return { top: row, bottom: row, left, right, columns, sure: true };
}

function columnOf(role: Column["role"], heading: GridCell): Column {
  const { left, right } = heading;
  return { role, ignored: role === "other", guessed: false, left, right, heading };
}

/**
 * What heads the names of a part: a heading that nobody knows over the first words below, or those words where they
 * stand under none; nothing where figures alone stand below beside its label. Null where this is no part.
 */
function namesBelow({ grid, vocabulary }: Page, row: number, span: Span): GridCell[] | null {
  const headings = grid.row(row).filter((cell) => overlap(cell, span));
  const below = grid.row(row + 1).filter((cell) => overlap(cell, span));
  const [label] = headings;
  const word = below.find(({ text }) => /word|prose/.test(contentOf(text)));
  if (!word) return label && !below.some((cell) => overlap(cell, label)) ? [] : null;
  if (vocabulary.isAny(OF_FUNDS, word.text)) return null;
  const over = headings.find((cell) => overlap(cell, word));
  return over && vocabulary.column(over.text) !== null ? null : [over ?? word];
}

function isPoints(text: string): boolean {
  return text === "" || contentOf(text) === "number";
}

/** No level or target, and amounts beside an actual value alone: those of the funds are scored by their rate. */
function headsPointsOnly({ vocabulary }: Page, cells: readonly GridCell[]): boolean {
  const roles = cells.map(({ text }) => vocabulary.column(text));
  const amounts = cells.some(({ text }) =>
    /Budget$|^execut/.test(vocabulary.fundColumn(text) ?? ""),
  );
  if (amounts && !roles.includes("actual")) return false;
  return !roles.some((role) => role !== null && OF_INDICATORS.includes(role));
}
