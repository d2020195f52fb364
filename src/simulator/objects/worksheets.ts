import type { Book } from "../book";
import type { HostObject } from "../host-object";
import { worksheetObject } from "./worksheet";

export function worksheetsObject(book: Book): HostObject {
  const find = (key: string): HostObject | null => {
    const sheet = book.find(key);
    return sheet ? worksheetObject(book, sheet) : null;
  };
  return {
    kind: "WorksheetCollection",
    items: () =>
      book.sheets.map((sheet) => ({ id: sheet.id, object: worksheetObject(book, sheet) })),
    item: find,
    methods: {
      GetItemOrNullObject: find,
      GetActiveWorksheet: () => worksheetObject(book, book.active),
    },
    calls: {
      GetCount: (visibleOnly?: boolean) =>
        book.sheets.filter(({ visibility }) => !visibleOnly || visibility === "visible").length,
    },
  };
}
