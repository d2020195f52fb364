import type { Area, CellRange } from "../../sheet/range";
import type { Cell } from "../../sheet/snapshot";
import { WorkbookError } from "../../sheet/workbook";
import { formulaOf } from "../cell/cell-content";
import { requestUnlocked } from "./unlocked";

/** What a range of a sheet holds, or all of it. */
export interface Part {
  readonly area: Area;
  readonly cells: readonly Cell[];
  readonly merges: readonly CellRange[];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  readonly unlocked: readonly CellRange[];
}

/** A sheet read, in parts from top to bottom; null where it is too large to be read. */
export type Parts = readonly Part[] | null;

/**
 * Asks for a range; it can be read after the next sync, and is null for a null object. Reading throws
 * a WorkbookError "too-large" where Excel has answered nothing because there is too much.
 */
export function requestPart(
  sheet: Excel.Worksheet,
  range: Excel.Range,
  merges: () => CellRange[],
): () => Part | null {
  range.load("values,text,formulas,numberFormat,rowIndex,columnIndex");
  const rows = range.getRowProperties({ rowHidden: true });
  const columns = range.getColumnProperties({ columnHidden: true });
  const unlocked = sheet.protection.protected ? requestUnlocked(sheet.name, range) : () => [];
  return () => (range.isNullObject ? null : toPart(range, { rows, columns, merges, unlocked }));
}

interface Beside {
  readonly rows: OfficeExtension.ClientResult<Excel.RowProperties[]>;
  readonly columns: OfficeExtension.ClientResult<Excel.ColumnProperties[]>;
  readonly merges: () => CellRange[];
  readonly unlocked: () => CellRange[];
}

function toPart(range: Excel.Range, { rows, columns, merges, unlocked }: Beside): Part {
  // Excel on the web may leave out what is too much instead of refusing.
  if (range.values === null) throw new WorkbookError("too-large", "Excel answered no values.");
  return {
    area: {
      top: range.rowIndex,
      left: range.columnIndex,
      bottom: range.rowIndex + rows.value.length - 1,
      right: range.columnIndex + columns.value.length - 1,
    },
    cells: toCells(range),
    merges: merges(),
    hiddenRows: indexesOf(rows.value, ({ rowHidden }) => rowHidden, range.rowIndex),
    hiddenColumns: indexesOf(columns.value, ({ columnHidden }) => columnHidden, range.columnIndex),
    unlocked: unlocked(),
  };
}

function indexesOf<T>(
  lines: readonly T[],
  isHidden: (line: T) => boolean | undefined,
  first: number,
): number[] {
  return lines.flatMap((line, index) => (isHidden(line) ? [first + index] : []));
}

function toCells(range: Excel.Range): Cell[] {
  const { values, text, formulas, numberFormat, rowIndex, columnIndex } = range;
  const cells: Cell[] = [];
  values.forEach((row, i) =>
    row.forEach((value, j) => {
      const formula = formulaOf(formulas[i]![j], value);
      if (value === "" && formula === null) return;
      cells.push({
        row: rowIndex + i,
        column: columnIndex + j,
        value,
        text: text[i]![j]!,
        formula,
        numberFormat: numberFormat[i]![j],
      });
    }),
  );
  return cells;
}
