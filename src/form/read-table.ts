import type { Column, Header } from "./header";
import type { GrandTotal, Indicator, NumberField, Slip, TextField } from "./form";
import { addressIn, addressOf, textAt, type Grid, type GridCell } from "./grid";
import { nameOf } from "./indicator-name";
import { readLabel } from "./label";
import { readNumberField } from "./read-number";
import { alignRow, cellsWithin, isPlaceholder, type RowCells } from "./read-rows";
import type { ColumnRole, Vocabulary } from "./vocabulary";

export interface Table {
  readonly indicators: readonly Indicator[];
  readonly total: GrandTotal | null;
  readonly slips: readonly Slip[];
  /** The last row that belongs to the table. */
  readonly bottom: number;
}

/** Foreign rows after which the table is over. */
const FOREIGN_ROWS = 2;
/** Blank rows after which the table is over. */
const BLANK_ROWS = 6;

/** Reads the rows under a header, at most down to row `last`, until 总分 or something foreign. */
export function readTable(
  grid: Grid,
  vocabulary: Vocabulary,
  header: Header,
  window: { readonly left: number; readonly right: number },
  last: number,
): Table {
  const indicators: Indicator[] = [];
  const slips: Slip[] = [];
  let total: GrandTotal | null = null;
  let bottom = header.bottom;
  let foreign = 0;
  const labels = { category: "", subcategory: "" };
  for (let row = header.bottom + 1; row <= last && row - bottom <= BLANK_ROWS; row++) {
    const found = cellsWithin(grid, row, window);
    if (found.length === 0) continue;
    const totalLabel = found.find(({ text }) => vocabulary.is("total", text));
    const cells = totalLabel ? found.filter((cell) => cell.left > totalLabel.right) : found;
    const read = alignRow(
      grid,
      vocabulary,
      header.columns,
      cells,
      totalLabel?.text ?? "",
      totalLabel ? "total" : "indicator",
    );
    if (totalLabel) {
      total = totalOf(grid, header, totalLabel, read.cells);
      if (read.slip) slips.push(read.slip);
      bottom = row;
      break;
    }
    const kind = rowKind(vocabulary, read.cells);
    if (kind === "foreign") {
      foreign += 1;
      if (foreign >= FOREIGN_ROWS) break;
      continue;
    }
    foreign = 0;
    bottom = row;
    carryLabels(vocabulary, read.cells, labels);
    if (kind !== "indicator") continue;
    const indicator = indicatorOf(grid, header, row, read.cells, labels);
    indicators.push(indicator);
    if (read.slip) slips.push({ ...read.slip, name: nameOf(indicator) });
  }
  return { indicators, total, slips, bottom };
}

function rowKind(vocabulary: Vocabulary, cells: RowCells): "indicator" | "labels" | "foreign" {
  const name = cells.get("name")?.text ?? "";
  const figures = (["target", "actual", "weight", "score"] as const).filter((role) =>
    cells.has(role),
  );
  const labelled = (["category", "subcategory"] as const).some((role) => {
    const text = cells.get(role)?.text ?? "";
    return vocabulary.is("categoryLabel", text) || vocabulary.is("subcategoryLabel", text);
  });
  if (figures.length > 0 && (name !== "" || labelled || figures.length > 1)) return "indicator";
  if (name !== "" && !isPlaceholder(name)) return labelled ? "indicator" : "foreign";
  return labelled || name !== "" ? "labels" : "foreign";
}

/** First- and second-level labels hold until the next one; each is known by its words, else by its column. */
function carryLabels(
  vocabulary: Vocabulary,
  cells: RowCells,
  labels: { category: string; subcategory: string },
): void {
  const first = cells.get("category")?.text ?? "";
  const second = cells.get("subcategory")?.text ?? "";
  const onlySecond =
    vocabulary.is("subcategoryLabel", first) && !vocabulary.is("categoryLabel", first);
  if (first !== "" && !onlySecond) {
    labels.category = readLabel(first).key;
    labels.subcategory = "";
  }
  if (onlySecond) labels.subcategory = readLabel(first).key;
  if (second !== "") labels.subcategory = readLabel(second).key;
}

function indicatorOf(
  grid: Grid,
  header: Header,
  row: number,
  cells: RowCells,
  labels: { readonly category: string; readonly subcategory: string },
): Indicator {
  const column = (role: ColumnRole) => header.columns.find((one) => one.role === role);
  const name = column("name") ?? column("subcategory") ?? header.columns[0]!;
  const text = (role: ColumnRole) => textField(grid, row, column(role), cells.get(role));
  const number = (role: ColumnRole) => numberField(grid, row, column(role), cells.get(role));
  return {
    row,
    ...labels,
    name: textField(grid, row, name, cells.get("name"))!,
    target: text("target"),
    sign: text("sign"),
    measure: text("measure"),
    actual: text("actual"),
    weight: number("weight"),
    score: number("score"),
    deduction: null,
    initialTarget: null,
    explanation: text("explanation"),
    shared: (["weight", "score"] as const).some((role) => spansRows(grid, row, column(role))),
  };
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
