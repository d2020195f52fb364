import type { Area } from "../../sheet/range";
import { HEAD_LABELS, TITLES, type PlaceRole } from "../model/roles";
import { overlap, type Span } from "../model/span";
import { cellsIn, cellsWithin } from "../page/cells";
import type { GridCell } from "../page/grid";
import type { Page } from "../page/page";
import type { Header } from "./header";

/** Rows without a label that may stand between two labelled rows of a head. */
const UNLABELLED_ROWS = 8;
/** Blank rows that may stand inside a head. */
const BLANK_ROWS = 3;
/** Rows between the title and 项目名称. */
const TITLE_ROWS = 4;
/** Farthest that a heading of the funds block may begin beyond the one before it. */
const FARTHEST_HEADING = 2;
const LABELS: readonly PlaceRole[] = [...HEAD_LABELS, "totalFunds", "appropriation", "otherFunds"];

/**
 * The first row of the head above a header; null when no label stands above it. `above` is where
 * the head may stand.
 */
export function topOf(page: Page, header: Header, above: Area): number | null {
  const span = { left: above.left, right: header.right };
  let top: number | null = null;
  let blank = 0;
  let unlabelled = 0;
  let aboveProject = -Infinity;
  const isTotalOfHead = (row: number) => aboveProject < 0 && followsHead(page, row, span);
  for (let row = above.bottom; row >= above.top; row--) {
    const kind = kindOf(page, row, span);
    if (kind === "title") return row;
    if (kind === "total" && !isTotalOfHead(row)) break;
    blank = kind === "blank" ? blank + 1 : 0;
    if (blank > BLANK_ROWS) break;
    if (kind === "blank") continue;
    aboveProject += 1;
    unlabelled = kind === "words" ? unlabelled + 1 : 0;
    if (aboveProject > TITLE_ROWS || unlabelled > UNLABELLED_ROWS) break;
    if (kind !== "words") top = row;
    if (kind === "project") aboveProject = 0;
  }
  return top;
}

/** What a row above a table is: the title of a form, the total of another one, a row of the head. */
type RowKind = "title" | "project" | "label" | "total" | "words" | "blank";

/** Labels that stand in a head and in no table. */
const OF_HEAD: readonly PlaceRole[] = [...TITLES, "project", "department", "unit"];

/** Labels that have their value beside them. */
const BESIDE_VALUES: readonly PlaceRole[] = ["project", "projectAmount", "department", "unit"];

/** Whether the nearest row above that is not blank belongs to a head. */
function followsHead({ grid, vocabulary }: Page, row: number, span: Span): boolean {
  for (let above = row - 1; above >= row - BLANK_ROWS - 1; above--) {
    const cells = grid.row(above).filter((cell) => overlap(cell, span));
    if (cells.length > 0) return cells.some(({ text }) => vocabulary.isAny(OF_HEAD, text));
  }
  return false;
}

/** The labels that tell what a row is; the first kind found counts. The total of a table begins its row. */
const KINDS: readonly (readonly [RowKind, readonly PlaceRole[]])[] = [
  ["title", TITLES],
  ["project", ["project"]],
  ["label", LABELS],
  ["total", ["total"]],
];

function kindOf(page: Page, row: number, span: Span): RowKind {
  const cells = cellsWithin(page, row, span);
  if (cells.length === 0) return "blank";
  const found = KINDS.find(([kind, roles]) =>
    (kind === "total" ? cells.slice(0, 1) : cells).some(({ text }) =>
      page.vocabulary.isAny(roles, text),
    ),
  );
  return found ? found[0] : "words";
}

/** The head above a header with its edges: `rows` are its rows and the columns that it may reach. */
export function headIn(page: Page, header: Header, rows: Area): Area {
  const begun = cellsIn(page, rows).filter(({ left }) => left >= rows.left && left <= rows.right);
  return { ...rows, left: leftOf(page, header, begun), right: rightOf(page, header, begun) };
}

/** The form begins where its labels do, even if the heading row leaves that column blank. */
function leftOf({ vocabulary }: Page, header: Header, cells: readonly GridCell[]): number {
  const label = cells.find(
    ({ left, text }) => left < header.left && vocabulary.isAny(LABELS, text),
  );
  return label ? label.left : header.left;
}

/** The funds block may be a column or two wider than the table, and so may the value of the last label of a row. */
function rightOf({ vocabulary }: Page, header: Header, cells: readonly GridCell[]): number {
  const isValue = (cell: GridCell, before: GridCell | undefined) =>
    before?.top === cell.top &&
    cell.left <= before.right + FARTHEST_HEADING &&
    vocabulary.isAny(BESIDE_VALUES, before.text);
  return cells.reduce((right, cell, index) => {
    const goesOn = cell.left > right && cell.left <= right + FARTHEST_HEADING;
    if (!goesOn) return right;
    const isOwn = vocabulary.fundColumn(cell.text) !== null || isValue(cell, cells[index - 1]);
    return isOwn ? cell.right : right;
  }, header.right);
}
