import { fromA1, toA1 } from "../sheet/address";
import { rangeFromA1, rangeToA1 } from "../sheet/range";
import { Book } from "./book";
import { enter } from "./cell-input";
import { cellText } from "./cell-text";
import { createHost } from "./host";
import { setFill } from "./objects/fill";
import { hasContent, SheetModel, type CellModel, type Fill } from "./sheet-model";
import type {
  SimulatedCell,
  SimulatedSheetData,
  SimulatedSnapshot,
  SimulatedWorkbook,
} from "./simulated-workbook";

/** A workbook open in a simulated Excel; `settings` are those it was saved with. */
export async function createWorkbook(
  sheets: SimulatedSheetData[],
  settings: Record<string, unknown> = {},
): Promise<SimulatedWorkbook> {
  const book = new Book(sheets.map(readSheet));
  for (const [key, value] of Object.entries(settings)) book.settings.set(key, value);
  const host = createHost(book);
  const sheetNamed = (name: string): SheetModel => {
    const sheet = book.find(name);
    if (!sheet)
      throw new RangeError(`No sheet ${name}; there are ${book.sheets.map((s) => s.name)}`);
    return sheet;
  };
  return {
    snapshot: () => takeSnapshot(book, host.roundTrips),
    type: (name, a1, input) => {
      const { row, column } = fromA1(a1);
      typeInto(sheetNamed(name).edit(row, column), input);
      book.contentChanged();
      book.announce();
    },
    fill: (name, a1, color) => {
      const { row, column } = fromA1(a1);
      setFill(sheetNamed(name), row, column, solid(color));
      book.fillChanged();
      book.announce();
    },
    selection: () => ({ sheet: book.active.name, a1: toA1(book.selected) }),
    select: (name, a1) => {
      const { row, column } = fromA1(a1);
      book.select(sheetNamed(name), row, column);
      book.announce();
    },
    onChange: (listener) => book.onChange(listener),
    setProtected: (name, on) => {
      sheetNamed(name).protected = on;
    },
    setReadOnly: (on) => {
      book.readOnly = on;
    },
    setEditing: (on) => {
      book.editing = on;
    },
    failAt: host.failAt,
    get roundTrips() {
      return host.roundTrips;
    },
    answer: host.answer,
  };
}

function typeInto(cell: CellModel, input: string): void {
  try {
    enter(cell, input);
  } catch {
    enter(cell, `'${input}`);
  }
}

function solid(color: string | null): Fill | null {
  if (color === null) return null;
  return { pattern: "Solid", color: color.toUpperCase(), patternColor: "#000000" };
}

function readSheet(data: SimulatedSheetData, index: number): SheetModel {
  const sheet = new SheetModel(
    `{00000000-0001-0000-0000-${String(index).padStart(12, "0")}}`,
    data.name,
  );
  sheet.visibility = data.visibility ?? "visible";
  sheet.protected = data.protected ?? false;
  sheet.merges = (data.merges ?? []).map((merge) => rangeFromA1(data.name, merge));
  for (const row of data.hiddenRows ?? []) sheet.hiddenRows.add(row);
  for (const column of data.hiddenColumns ?? []) sheet.hiddenColumns.add(column);
  for (const [a1, given] of Object.entries(data.cells)) {
    const { row, column } = fromA1(a1);
    Object.assign(sheet.edit(row, column), {
      value: given.value ?? null,
      formula: given.formula ?? null,
      numberFormat: given.numberFormat ?? "General",
      note: given.note ?? null,
    });
    if (given.fill) setFill(sheet, row, column, solid(given.fill));
  }
  return sheet;
}

function takeSnapshot(book: Book, roundTrips: number): SimulatedSnapshot {
  book.settle();
  return {
    sheets: book.sheets.map((sheet) => ({
      name: sheet.name,
      visibility: sheet.visibility,
      protected: sheet.protected,
      cells: Object.fromEntries(
        sheet
          .entries()
          .filter(({ cell }) => hasContent(cell) || cell.fill || cell.note !== null)
          .map(({ row, column, cell }) => [toA1({ row, column }), showCell(cell)]),
      ),
      merges: sheet.merges.map(rangeToA1),
    })),
    settings: Object.fromEntries(book.settings),
    roundTrips,
  };
}

function showCell({ value, formula, numberFormat, fill, note }: CellModel): SimulatedCell {
  const text = cellText(value, numberFormat);
  return { value, text, formula, numberFormat, fill: fill && fill.color, note };
}
