import type { Column } from "../find/column";
import type { GrandTotal, Indicator, NumberField, TextField } from "../model/form";
import type { ColumnRole } from "../model/roles";
import { addressAt, addressOf, fieldOf, readNumberField, textAt } from "../page/fields";
import type { Page } from "../page/page";
import { pointsOf, readLabel } from "../text/label";
import type { Levels } from "./labels";
import { totalLabel, type TableRow } from "./table-rows";

/** The indicator in a row, under the labels that hold there. */
export function readIndicator(page: Page, row: TableRow, levels: Levels): Indicator {
  const text = (role: ColumnRole) => textIn(page, row, role);
  const number = (role: ColumnRole) => numberIn(page, row, role);
  return {
    row: row.row,
    ...levels,
    name: withoutNumber(nameIn(page, row)),
    target: text("target"),
    sign: text("sign"),
    measure: text("measure"),
    actual: text("actual"),
    weight: number("weight") ?? statedWeight(row),
    score: number("score"),
    deduction: number("deduction"),
    initialTarget: text("initialTarget"),
    explanation: text("explanation"),
    shared: spansRows(page, row, "weight") || spansRows(page, row, "score"),
  };
}

/** The 总分 row. */
export function readTotal(page: Page, row: TableRow): GrandTotal {
  return {
    label: fieldOf(totalLabel(page, row)!),
    weight: numberIn(page, row, "weight"),
    score: numberIn(page, row, "score"),
  };
}

/** The points in the name, "相关性(20分)", where the table has no column for them. */
function statedWeight(row: TableRow): NumberField | null {
  const name = columnOf(row, "weight") ? undefined : row.cells.get("name");
  const points = name ? pointsOf(readLabel(name.text)) : null;
  return name && points ? readNumberField(addressOf(name), { ...name, text: points }) : null;
}

/** The text of a row in a column; null where the table has no such column. */
function textIn(page: Page, row: TableRow, role: ColumnRole): TextField | null {
  const cell = row.cells.get(role);
  if (cell) return fieldOf(cell);
  const column = columnOf(row, role);
  return column ? textUnder(page, row, column) : null;
}

/** Where a table has no column of names, its second level names the indicators, else its first column. */
function nameIn(page: Page, row: TableRow): TextField {
  const cell = row.cells.get("name");
  const column = columnOf(row, "name") ?? columnOf(row, "subcategory") ?? row.columns[0]!;
  return cell ? fieldOf(cell) : textUnder(page, row, column);
}

/** What stands under a heading where a row has no cell of its own: a merged cell that began above, else nothing. */
function textUnder(page: Page, { row }: TableRow, { left }: Column): TextField {
  const cell = addressAt(page, row, left);
  return cell.row < row ? textAt(page, row, left) : { cell, text: "" };
}

/** The number of a row in a column; null where the column is missing or the cell belongs to a row above. */
function numberIn(page: Page, row: TableRow, role: ColumnRole): NumberField | null {
  const cell = row.cells.get(role);
  if (cell) return readNumberField(addressOf(cell), cell);
  const column = columnOf(row, role);
  if (!column) return null;
  const address = addressAt(page, row.row, column.left);
  return address.row < row.row ? null : readNumberField(address, null);
}

function columnOf({ columns }: TableRow, role: ColumnRole): Column | undefined {
  return columns.find((column) => column.role === role);
}

/** "指标1：工程完工率" is the name 工程完工率. */
function withoutNumber(field: TextField): TextField {
  const text = field.text.replace(
    /^指\s*标\s*[\d０-９一二三四五六七八九十]+\s*[:：、.．]?\s*(?=\S)/,
    "",
  );
  return { ...field, text };
}

function spansRows({ grid }: Page, row: TableRow, role: ColumnRole): boolean {
  const column = columnOf(row, role);
  if (!column) return false;
  const { top, bottom } = grid.area(row.row, column.left);
  return bottom > top;
}
