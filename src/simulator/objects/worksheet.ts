import { rangeFromA1 } from "../../sheet/range";
import type { Book } from "../book";
import { HostError } from "../host-error";
import type { HostObject } from "../host-object";
import type { SheetModel } from "../sheet-model";
import { rangeObject } from "./range";

const visibility = { visible: "Visible", hidden: "Hidden", veryHidden: "VeryHidden" } as const;

export function worksheetObject(book: Book, sheet: SheetModel): HostObject {
  return {
    kind: "Worksheet",
    read: {
      Id: () => sheet.id,
      Name: () => sheet.name,
      Position: () => book.sheets.indexOf(sheet),
      Visibility: () => visibility[sheet.visibility],
    },
    children: { Protection: () => protectionObject(sheet) },
    methods: {
      GetRange: (address: string) => rangeObject(book, sheet, readAddress(sheet, address)),
      GetRangeByIndexes: (top: number, left: number, rows: number, columns: number) =>
        rangeObject(book, sheet, {
          sheet: sheet.name,
          top,
          left,
          bottom: top + rows - 1,
          right: left + columns - 1,
        }),
      GetNextOrNullObject: (visibleOnly?: boolean) => nextSheet(book, sheet, visibleOnly === true),
      GetUsedRangeOrNullObject: (valuesOnly?: boolean) => {
        const used = sheet.usedRange(valuesOnly === true);
        return used && rangeObject(book, sheet, used);
      },
    },
    calls: { Activate: () => activate(book, sheet) },
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

function readAddress(sheet: SheetModel, address: string) {
  try {
    return rangeFromA1(sheet.name, address);
  } catch {
    throw new HostError("InvalidArgument", `"${address}" is no address of a range.`);
  }
}

function activate(book: Book, sheet: SheetModel): void {
  if (sheet.visibility !== "visible") {
    throw new HostError("InvalidOperation", `The sheet ${sheet.name} is hidden.`);
  }
  if (book.active !== sheet) book.select(sheet, 0, 0);
}
