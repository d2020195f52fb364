import { cellArea } from "../sheet/range";
import { fromA1, toA1 } from "../sheet/address";
import { toAddress } from "./book/areas";
import { Book } from "./book/book";
import { enter } from "./book/cell-input";
import { cellText } from "./book/cell-text";
import { Host } from "./host";
import { setFill } from "./objects/fill";
import { isPlain } from "./book/style";
import { showPage } from "./book/page";
import { readFill, readSheet, saveSheet, showValidation } from "./book/sheet-data";
import { hasContent, type CellModel, type SheetModel } from "./book/sheet-model";
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
  const host = new Host(book);
  const sheetNamed = (name: string): SheetModel => {
    const sheet = book.find(name);
    if (!sheet)
      throw new RangeError(`No sheet ${name}; there are ${book.sheets.map((s) => s.name)}`);
    return sheet;
  };
  return {
    snapshot: () => takeSnapshot(book, host.roundTrips),
    save: () => ({
      sheets: (book.settle(), book.sheets.map(saveSheet)),
      settings: JSON.parse(JSON.stringify(Object.fromEntries(book.settings))),
    }),
    type: (name, a1, input, by = "user") => {
      const { row, column } = fromA1(a1);
      const sheet = sheetNamed(name);
      typeInto(sheet.edit(row, column), input);
      book.contentChanged(sheet, cellArea(row, column), by);
      host.tell();
    },
    fill: (name, a1, fill) => {
      const { row, column } = fromA1(a1);
      setFill(sheetNamed(name), cellArea(row, column), readFill(fill));
      book.formatChanged();
      host.tell();
    },
    insert: (name, axis, at, count) => {
      book.moveLines(sheetNamed(name), { axis, at, count }, "user");
      host.tell();
    },
    remove: (name, axis, at, count) => {
      book.moveLines(sheetNamed(name), { axis, at, count: -count }, "user");
      host.tell();
    },
    rename: (name, to) => {
      book.rename(sheetNamed(name), to);
      host.tell();
    },
    selection: () => ({ sheet: book.active.name, a1: toAddress(book.activeCell) }),
    select: (name, a1) => {
      const { row, column } = fromA1(a1);
      book.select(sheetNamed(name), cellArea(row, column));
      host.tell();
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
    setLimits: (limits) => void Object.assign(book.limits, limits),
    setLatency: (ms) => {
      host.latency = ms;
    },
    get latency() {
      return host.latency;
    },
    setAnswersOfFailed: (on) => {
      host.answersOfFailed = on;
    },
    setEventsTellTrigger: (on) => {
      host.eventsTellTrigger = on;
    },
    failAt: (action, code, after) => host.failAt(action, code, after),
    beforeBatch: (batch, act) => host.beforeBatch(batch, act),
    get roundTrips() {
      return host.roundTrips;
    },
    get requestBytes() {
      return host.requestBytes;
    },
    answer: (message) => host.answer(message),
    onMessage: (listener) => {
      host.onMessage = listener;
    },
  };
}

function typeInto(cell: CellModel, input: string): void {
  try {
    enter(cell, input);
  } catch {
    enter(cell, `'${input}`);
  }
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
          .filter(({ cell }) => isSeen(cell))
          .map(({ row, column, cell }) => [toA1({ row, column }), showCell(cell)]),
      ),
      merges: sheet.merges.map(toAddress),
      columnWidths: Object.fromEntries(sheet.columnWidths),
      rowHeights: Object.fromEntries(sheet.rowHeights),
      hiddenRows: [...sheet.hiddenRows],
      hiddenColumns: [...sheet.hiddenColumns],
      validations: sheet.validations.map(showValidation),
      page: sheet.page && showPage(sheet.page),
      frozenRows: sheet.frozenRows,
    })),
    settings: Object.fromEntries(book.settings),
    roundTrips,
  };
}

function isSeen(cell: CellModel): boolean {
  return hasContent(cell) || cell.fill !== null || cell.note !== null || !isPlain(cell.look);
}

function showCell({ value, formula, numberFormat, fill, note, look }: CellModel): SimulatedCell {
  const text = cellText(value, numberFormat);
  return { value, text, formula, numberFormat, fill: fill && fill.color, note, look };
}
