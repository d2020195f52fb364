import { linesOf } from "../../sheet/range";
import type { Header } from "../find/header";
import type { Part } from "../find/regions";
import type { TableArea } from "../model/form";
import type { PlaceRole } from "../model/roles";
import { cellsWithin } from "../page/cells";
import type { GridCell } from "../page/grid";
import { contentOf } from "../text/content";
import type { FormPage, Page } from "../page/page";
import { layIndicator, layTotal, type FoundRow, type LaidTableRow } from "./lay-table-row";
import { kindOf } from "./row-kind";

/** One row of a table with what it was taken for; a remark is laid over no column. */
export interface TableRow extends FoundRow, LaidTableRow {
  readonly row: number;
  readonly kind: "indicator" | "labels" | "total" | "remark" | "foreign";
}

/** The rows under one header, down to 总分 or something foreign. */
export interface TableRows {
  /** Those that hold anything, from the top. */
  readonly rows: readonly TableRow[];
  readonly area: TableArea;
  /** The last row that belongs to the table. */
  readonly bottom: number;
}

/** How far a table reaches, as far as its rows have been read. */
interface Extent {
  /** The last row that belongs to it. */
  readonly bottom: number;
  /** The last row that a merged label reaches. */
  readonly labelledTo: number;
  /** Foreign rows below `bottom`. */
  readonly foreign: number;
}

/** Foreign rows after which the table is over. */
const FOREIGN_ROWS = 2;
/** Blank rows after which the table is over. */
const BLANK_ROWS = 10;
/** Rows that a merged label may hold together; what is higher is furniture. */
const HIGHEST_LABEL = 300;
/** Labels of what stands below or between the indicators: 说明, 存在问题, 评价结论. */
const REMARKS: readonly PlaceRole[] = ["footer", "overallReason", "grade"];

const NO_ROWS: ReadonlySet<number> = new Set();

/**
 * The rows of a part, each taken for what it is; a page is read as far down as its table reaches. Rows
 * that belong to something else are passed over.
 */
export function readRows(
  page: FormPage,
  { header, last }: Part,
  passed: ReadonlySet<number> = NO_ROWS,
): TableRows {
  const { columns } = header;
  const headed = { found: cellsWithin(page, header.top, page.window), columns };
  let rows: TableRow[] = [];
  /** Names that belong to the table if it goes on below them. */
  const open = new Set<TableRow>();
  let extent: Extent = { bottom: header.bottom, labelledTo: labelsReach(headed), foreign: 0 };
  for (let row = header.bottom + 1; row <= last && !isOver(extent, row); row++) {
    const found = cellsWithin(page, row, page.window);
    if (passed.has(row)) extent = { ...extent, bottom: row, foreign: 0 };
    if (passed.has(row) || found.length === 0) continue;
    const own = { found, columns };
    const read = { row, ...own, ...take(page, own, row <= extent.labelledTo) };
    const isOpen = isNameAlone(read) && !rows.some(hasResults);
    rows.push(read);
    if (isOpen) open.add(read);
    else extent = extended(extent, read);
    if (read.kind === "total" && !totalFollows(page, row)) break;
  }
  const { bottom: end } = extent;
  rows = rows.map((row) => (open.has(row) && row.row < end ? { ...row, kind: "indicator" } : row));
  const isClosed = rows[rows.length - 1]?.kind === "total";
  const bottom = isClosed ? extent.bottom : bottomOfLabels(page, extent);
  return {
    rows,
    bottom,
    area: areaOf(
      header,
      rows,
      linesOf(header.bottom + 1, isClosed ? bottom - 1 : bottom).filter((row) => !passed.has(row)),
    ),
  };
}

/** The label of a 总分 row; undefined in any other row. */
export function totalLabel({ vocabulary }: Page, { found }: FoundRow): GridCell | undefined {
  return found.find(({ text }) => vocabulary.is("total", text));
}

/** Takes a row for what it is; `underLabel` says that a label from above is merged down to it. */
function take(
  page: Page,
  row: FoundRow,
  underLabel: boolean,
): LaidTableRow & Pick<TableRow, "kind"> {
  const total = totalLabel(page, row);
  if (total) {
    const behind = row.found.filter(({ left }) => left > total.right);
    return { kind: "total", ...layTotal(page, { ...row, found: behind }) };
  }
  if (page.vocabulary.isAny(REMARKS, row.found[0]!.text)) {
    return { kind: "remark", cells: new Map(), moves: [] };
  }
  const laid = layIndicator(page, row);
  return { kind: kindOf(page, laid, underLabel), ...laid };
}

/** Whether the next row is a total as well: then what stands above it is the sum of the table alone. */
function totalFollows(page: FormPage, row: number): boolean {
  const found = cellsWithin(page, row + 1, page.window);
  const label = found.find(({ text }) => page.vocabulary.is("total", text));
  return found.some(
    ({ left, text }) => label && left > label.right && contentOf(text) === "number",
  );
}

/** A name with nothing beside it, as on a form that is being filled in. */
function isNameAlone({ kind, cells, found }: TableRow): boolean {
  return kind === "foreign" && found.length === 1 && cells.has("name");
}

function hasResults({ kind, cells }: TableRow): boolean {
  return kind === "indicator" && (cells.has("actual") || cells.has("score"));
}

function isOver({ bottom, labelledTo, foreign }: Extent, row: number): boolean {
  return foreign >= FOREIGN_ROWS || row - Math.max(bottom, labelledTo) > BLANK_ROWS;
}

function extended(extent: Extent, read: TableRow): Extent {
  if (read.kind === "remark") return extent;
  if (read.kind === "foreign") return { ...extent, foreign: extent.foreign + 1 };
  const labelledTo = Math.max(extent.labelledTo, labelsReach(read));
  return { bottom: read.row, labelledTo, foreign: 0 };
}

/** The last row of the labels that are merged downwards, as far as labels may be; -1 without labels. */
function labelsReach({ found, columns }: FoundRow): number {
  const name = columns.find(({ role }) => role === "name") ?? columns[0]!;
  const labels = found.filter(({ right }) => right < name.left);
  return Math.max(-1, ...labels.map(({ top, bottom }) => Math.min(bottom, top + HIGHEST_LABEL)));
}

/** Blank rows below belong to the table as far as its labels are merged down to them. */
function bottomOfLabels(page: FormPage, { bottom, labelledTo }: Extent): number {
  let row = bottom;
  while (row < labelledTo && cellsWithin(page, row + 1, page.window).length === 0) row += 1;
  return row;
}

/** The rows below the headings, remarks and foreign rows left out. */
function areaOf(header: Header, rows: readonly TableRow[], below: readonly number[]): TableArea {
  const strange = new Set(
    rows.filter(({ kind }) => kind === "remark" || kind === "foreign").map(({ row }) => row),
  );
  return {
    heading: header.bottom,
    rows: below.filter((row) => !strange.has(row)),
    columns: header.columns.map(({ role, left, right }) => ({ role, left, right })),
  };
}
