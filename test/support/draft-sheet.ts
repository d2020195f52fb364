import type { Draft, Guard, Style } from "../../src/sheet/draft";
import { fromA1, toA1 } from "../../src/sheet/address";
import { cellsOf, rangeFromA1, rangeToA1 } from "../../src/sheet/range";
import type { SheetSnapshot } from "../../src/sheet/snapshot";
import type { SimulatedWorkbook } from "../../src/simulator";
import type {
  SimulatedCellData,
  SimulatedStyle,
  SimulatedSheetData,
  SimulatedValidation,
} from "../../src/simulator/book/saved-workbook";

/** A sheet of the simulated Excel on which a draft stands as it says, widths, page and all. */
export function sheetOfDraft(name: string, draft: Draft): SimulatedSheetData {
  const cells: Record<string, SimulatedCellData> = {};
  const edit = (row: number, column: number) => (cells[toA1({ row, column })] ??= {});
  for (const { area, style } of draft.styles) {
    for (const { row, column } of cellsOf(area)) wear(edit(row, column), style);
  }
  for (const { row, column, value, formula } of draft.cells) {
    Object.assign(edit(row, column), { value, formula });
  }
  const { area, columnWidths, rowHeights, printTitles } = draft;
  return {
    name,
    cells,
    merges: draft.merges.map(rangeToA1),
    validations: draft.guards.map(validationOf),
    columnWidths: Object.fromEntries(columnWidths.map((width, at) => [area.left + at, width])),
    rowHeights: Object.fromEntries(
      rowHeights.flatMap((height, at) => (height === null ? [] : [[area.top + at, height]])),
    ),
    frozenRows: draft.frozenRows === 0 ? 0 : area.top + draft.frozenRows,
    page: {
      orientation: "Portrait",
      paper: "A4",
      fitToWidth: 1,
      fitToHeight: null,
      centerHorizontally: true,
      margins: { top: 28, bottom: 28, left: 28, right: 28 },
      titleRows: `$${printTitles.top + 1}:$${printTitles.bottom + 1}`,
      area: rangeToA1(area),
    },
  };
}

function wear(cell: SimulatedCellData, style: Style): void {
  const { horizontal, vertical, border, numberFormat, locked, ...same } = style;
  const worn: SimulatedStyle = (cell.style ??= {});
  Object.assign(worn, same);
  if (horizontal) worn.horizontal = capital(horizontal);
  if (vertical) worn.vertical = capital(vertical);
  if (border) {
    worn.borders = { top: "#000000", left: "#000000", bottom: "#000000", right: "#000000" };
  }
  if (numberFormat !== undefined) cell.numberFormat = numberFormat;
  if (locked !== undefined) cell.locked = locked;
}

function capital<T extends string>(word: T): Capitalize<T> {
  return (word.charAt(0).toUpperCase() + word.slice(1)) as Capitalize<T>;
}

function validationOf({ area, prompt, number }: Guard): SimulatedValidation {
  const refusal = number?.refusal ?? { title: "", text: "" };
  return {
    area: rangeToA1(area),
    decimal: number && decimalOf(number.minimum, number.maximum),
    ignoreBlanks: true,
    prompt: { title: prompt.title, message: prompt.text },
    error: { title: refusal.title, message: refusal.text, style: "Warning" },
  };
}

function decimalOf(
  minimum: number | string,
  maximum: number | string | null,
): SimulatedValidation["decimal"] {
  return maximum === null
    ? { operator: "GreaterThanOrEqualTo", formula1: minimum }
    : { operator: "Between", formula1: minimum, formula2: maximum };
}

/** What the add-in reads of a sheet of the simulated Excel: its formulas worked out. */
export function pictureOf(workbook: SimulatedWorkbook, name: string): SheetSnapshot {
  const sheet = workbook.snapshot().sheets.find((one) => one.name === name)!;
  const cells = Object.entries(sheet.cells)
    .filter(([, { value, formula }]) => formula !== null || (value ?? "") !== "")
    .map(([a1, { value, text, formula, numberFormat }]) => {
      return { ...fromA1(a1), value, text, formula, numberFormat };
    });
  return {
    name,
    visibility: "visible",
    protected: sheet.protected,
    cells: cells.sort((a, b) => a.row - b.row || a.column - b.column),
    merges: sheet.merges.map((text) => rangeFromA1(name, text)),
    hiddenRows: [],
    hiddenColumns: [],
    notes: [],
  };
}
