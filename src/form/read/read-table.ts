import type { Column } from "../find/column";
import type { Header } from "../find/header";
import type { Span } from "../model/span";
import type {
  GrandTotal,
  Indicator,
  LabelPoints,
  Misplaced,
  NumberField,
  Slip,
  TableArea,
  TextField,
} from "../model/form";
import { addressIn, addressOf, cellsWithin, textAt, type Grid, type GridCell } from "../page/grid";
import { nameOf } from "./indicator-name";
import { misplacedIn, type Labels } from "./labels";
import { readNumberField } from "../text/read-number";
import { alignRow, isPlaceholder, type RowCells } from "./read-rows";
import type { Vocabulary } from "../text/vocabulary";
import type { ColumnRole } from "../model/roles";

export interface Table {
  readonly indicators: readonly Indicator[];
  readonly total: GrandTotal | null;
  readonly slips: readonly Slip[];
  readonly misplaced: readonly Misplaced[];
  readonly labelPoints: readonly LabelPoints[];
  readonly area: TableArea;
  /** The last row that belongs to the table. */
  readonly bottom: number;
}

/** Foreign rows after which the table is over. */
const FOREIGN_ROWS = 2;
/** Blank rows after which the table is over. */
const BLANK_ROWS = 10;
/** Rows that a merged label may hold together; what is higher is furniture. */
const HIGHEST_LABEL = 300;

/**
 * Reads the rows under a header, at most down to row `last`, until 总分 or something foreign.
 * `labels` are the first- and second-level labels that still hold from an earlier page.
 */
export function readTable(
  grid: Grid,
  vocabulary: Vocabulary,
  header: Header,
  window: Span,
  last: number,
  labels: Labels,
): Table {
  const indicators: Indicator[] = [];
  const slips: Slip[] = [];
  const misplaced: Misplaced[] = [];
  let total: GrandTotal | null = null;
  let bottom = header.bottom;
  let held = labelledDownTo(header, cellsWithin(grid, header.top, window));
  let foreign = 0;
  const strange = new Set<number>();
  for (let row = header.bottom + 1; row <= last; row++) {
    if (row - Math.max(bottom, held) > BLANK_ROWS) break;
    const found = cellsWithin(grid, row, window);
    if (found.length === 0) continue;
    const totalLabel = found.find(({ text }) => vocabulary.is("total", text));
    if (totalLabel) {
      const behind = found.filter((cell) => cell.left > totalLabel.right);
      const read = alignRow(grid, vocabulary, header.columns, behind, totalLabel.text, "total");
      total = totalOf(grid, header, totalLabel, read.cells);
      if (read.slip) slips.push(read.slip);
      bottom = row;
      break;
    }
    strange.add(row);
    if (isFooter(vocabulary, found[0]!.text)) continue;
    const read = alignRow(grid, vocabulary, header.columns, found, "", "indicator");
    const kind = rowKind(vocabulary, read.cells, row <= held);
    if (kind === "foreign") {
      foreign += 1;
      if (foreign >= FOREIGN_ROWS) break;
      continue;
    }
    foreign = 0;
    strange.delete(row);
    bottom = row;
    held = Math.max(held, labelledDownTo(header, found));
    if (!read.slip) {
      misplaced.push(...misplacedIn(grid, vocabulary, header, read.cells, labels.category));
    }
    labels.enter(grid, vocabulary, read.cells);
    if (kind !== "indicator") continue;
    const indicator = indicatorOf(grid, header, row, read.cells, labels);
    labels.count();
    indicators.push(indicator);
    if (read.slip) slips.push({ ...read.slip, name: nameOf(indicator) });
  }
  while (!total && bottom < held && cellsWithin(grid, bottom + 1, window).length === 0) bottom += 1;
  return {
    indicators,
    total,
    slips,
    misplaced,
    labelPoints: labels.points,
    area: areaOf(header, total ? bottom - 1 : bottom, strange),
    bottom,
  };
}

/** The last row of the labels that are merged downwards, as far as labels may be. */
function labelledDownTo({ columns }: Header, cells: readonly GridCell[]): number {
  const name = columns.find(({ role }) => role === "name") ?? columns[0]!;
  const labels = cells.filter(({ right }) => right < name.left);
  return Math.max(-1, ...labels.map(({ top, bottom }) => Math.min(bottom, top + HIGHEST_LABEL)));
}

function areaOf(header: Header, last: number, strange: ReadonlySet<number>): TableArea {
  const length = Math.max(0, last - header.bottom);
  const rows = Array.from({ length }, (_, index) => header.bottom + 1 + index);
  return {
    heading: header.bottom,
    rows: rows.filter((row) => !strange.has(row)),
    columns: header.columns.map(({ role, left, right }) => ({ role, left, right })),
  };
}

/** Remarks that stand below or between the indicators: 说明, 存在问题, 评价结论. */
function isFooter(vocabulary: Vocabulary, text: string): boolean {
  return (["footer", "overallReason", "grade"] as const).some((role) => vocabulary.is(role, text));
}

/** A name alone is an indicator that is being filled in where a label stands beside it, or is merged with it. */
function rowKind(
  vocabulary: Vocabulary,
  cells: RowCells,
  held: boolean,
): "indicator" | "labels" | "foreign" {
  const name = cells.get("name")?.text ?? "";
  const figures = (["initialTarget", "target", "actual", "weight", "score"] as const).filter(
    (role) => cells.has(role),
  );
  const labelled = (["category", "subcategory"] as const).some((role) => {
    const text = cells.get(role)?.text ?? "";
    return vocabulary.is("categoryLabel", text) || vocabulary.is("subcategoryLabel", text);
  });
  if (figures.length > 0 && (name !== "" || labelled || figures.length > 1)) return "indicator";
  if (name !== "" && !isPlaceholder(name)) return labelled || held ? "indicator" : "foreign";
  return labelled || name !== "" ? "labels" : "foreign";
}

function indicatorOf(
  grid: Grid,
  header: Header,
  row: number,
  cells: RowCells,
  labels: Labels,
): Indicator {
  const column = (role: ColumnRole) => header.columns.find((one) => one.role === role);
  const name = column("name") ?? column("subcategory") ?? header.columns[0]!;
  const text = (role: ColumnRole) => textField(grid, row, column(role), cells.get(role));
  const number = (role: ColumnRole) => numberField(grid, row, column(role), cells.get(role));
  return {
    row,
    category: labels.category,
    subcategory: labels.subcategory,
    name: withoutNumber(textField(grid, row, name, cells.get("name"))!),
    target: text("target"),
    sign: text("sign"),
    measure: text("measure"),
    actual: text("actual"),
    weight: number("weight"),
    score: number("score"),
    deduction: number("deduction"),
    initialTarget: text("initialTarget"),
    explanation: text("explanation"),
    shared: (["weight", "score"] as const).some((role) => spansRows(grid, row, column(role))),
  };
}

/** "指标1：工程完工率" is the name 工程完工率. */
function withoutNumber(field: TextField): TextField {
  const text = field.text.replace(
    /^指\s*标\s*[\d０-９一二三四五六七八九十]+\s*[:：、.．]?\s*(?=\S)/,
    "",
  );
  return { ...field, text };
}

function spansRows(grid: Grid, row: number, column: Column | undefined): boolean {
  if (!column) return false;
  const { top, bottom } = grid.area(row, column.left);
  return bottom > top;
}

function totalOf(grid: Grid, header: Header, label: GridCell, cells: RowCells): GrandTotal {
  const number = (role: ColumnRole) =>
    numberField(
      grid,
      label.top,
      header.columns.find((one) => one.role === role),
      cells.get(role),
    );
  return {
    label: { cell: addressOf(grid, label), text: label.text },
    weight: number("weight"),
    score: number("score"),
  };
}

/** The text in its column; a merged cell that began above belongs to this row too. */
function textField(
  grid: Grid,
  row: number,
  column: Column | undefined,
  cell: GridCell | undefined,
): TextField | null {
  if (cell) return { cell: addressOf(grid, cell), text: cell.text };
  if (!column) return null;
  const { top, left } = grid.area(row, column.left);
  return top < row ? textAt(grid, row, left) : { cell: addressIn(grid, top, left), text: "" };
}

/** The number in its column; null where the column is missing or the cell belongs to a row above. */
function numberField(
  grid: Grid,
  row: number,
  column: Column | undefined,
  cell: GridCell | undefined,
): NumberField | null {
  if (cell) return readNumberField(addressOf(grid, cell), cell);
  if (!column) return null;
  const area = grid.area(row, column.left);
  return area.top < row ? null : readNumberField(addressIn(grid, area.top, area.left), null);
}
