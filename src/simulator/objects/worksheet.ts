import { cellArea, type Area } from "../../sheet/range";
import { fromAddress } from "../book/areas";
import type { Book } from "../book/book";
import { HostError } from "../book/host-error";
import type { SheetModel } from "../book/sheet-model";
import { refuseName } from "../book/sheet-names";
import type { HostObject } from "../wire/host-object";
import { truth } from "./arguments";
import { freezePanesObject } from "./freeze-panes";
import { pageLayoutObject } from "./page-layout";
import { placeOf } from "./place";
import { rangeObject } from "./range";
import { STANDARD_SIZES } from "./sizes";

const VISIBILITY = { visible: "Visible", hidden: "Hidden", veryHidden: "VeryHidden" } as const;

export function worksheetObject(book: Book, sheet: SheetModel): HostObject {
  const range = (area: Area) => rangeObject(book, placeOf(sheet, area));
  return {
    kind: "Worksheet",
    id: sheet.id,
    read: readers(book, sheet),
    write: {
      Name: (name: string) => rename(book, sheet, name),
      // Office.js reads it as ShowGridlines.
      Gridlines: (shown: unknown) => showGridlines(book, sheet, shown),
    },
    children: {
      Protection: () => protectionObject(sheet),
      PageLayout: () => pageLayoutObject(book, sheet),
      FreezePanes: () => freezePanesObject(book, sheet),
    },
    methods: {
      GetRange: (address: string) => range(fromAddress(address)),
      GetRangeByIndexes: (top: number, left: number, rows: number, columns: number) =>
        range({ top, left, bottom: top + rows - 1, right: left + columns - 1 }),
      GetNextOrNullObject: (visibleOnly?: boolean) => nextSheet(book, sheet, visibleOnly === true),
      GetUsedRangeOrNullObject: (valuesOnly?: boolean) => {
        const used = sheet.usedArea(valuesOnly === true);
        return used && range(used);
      },
    },
    calls: { Activate: () => activate(book, sheet), Delete: () => book.removeSheet(sheet) },
  };
}

function readers(book: Book, sheet: SheetModel): HostObject["read"] {
  return {
    Id: () => sheet.id,
    Name: () => sheet.name,
    Position: () => book.sheets.indexOf(sheet),
    Visibility: () => VISIBILITY[sheet.visibility],
    ShowGridlines: () => sheet.gridlines,
    StandardHeight: () => STANDARD_SIZES.rowHeights,
  };
}

function protectionObject(sheet: SheetModel): HostObject {
  return {
    kind: "WorksheetProtection",
    read: {
      Protected: () => sheet.protected,
      Options: () => ({ allowFormatCells: sheet.allowFormatCells }),
    },
  };
}

function nextSheet(book: Book, sheet: SheetModel, visibleOnly: boolean): HostObject | null {
  const after = book.sheets.slice(book.sheets.indexOf(sheet) + 1);
  const next = after.find(({ visibility }) => !visibleOnly || visibility === "visible");
  return next ? worksheetObject(book, next) : null;
}

function rename(book: Book, sheet: SheetModel, name: string): void {
  book.refuseWhereReadOnly();
  const others = book.sheets.filter((one) => one !== sheet);
  refuseName(name, others);
  book.rename(sheet, name);
}

function showGridlines(book: Book, sheet: SheetModel, shown: unknown): void {
  book.refuseWhereReadOnly();
  sheet.gridlines = truth(shown);
  book.formatChanged();
}

function activate(book: Book, sheet: SheetModel): void {
  book.refuseBehind(["other-workbook"], "selectFails");
  if (sheet.visibility !== "visible") {
    throw new HostError("InvalidOperation", `The sheet ${sheet.name} is hidden.`);
  }
  if (book.active !== sheet || book.inFront === "chart-sheet") book.select(sheet, cellArea(0, 0));
}
