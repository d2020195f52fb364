import type { Book } from "../book/book";
import type { HostObject } from "../wire/host-object";
import { worksheetObject } from "./worksheet";

/** Whether somebody listens to changes of cells, and to those of the selection. */
export interface EventSwitch {
  changes: boolean;
  selections: boolean;
}

export function worksheetsObject(book: Book, events: EventSwitch): HostObject {
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
      Add: (name: string | null) => worksheetObject(book, book.addSheet(name)),
      GetItemOrNullObject: find,
      GetActiveWorksheet: () => worksheetObject(book, book.active),
      GetFirst: () => worksheetObject(book, book.sheets[0]!),
    },
    calls: {
      _RegisterDataChangedEvent: () => {
        events.changes = true;
      },
      _UnregisterDataChangedEvent: () => {
        events.changes = false;
      },
      _RegisterSelectionChangedEvent: () => {
        events.selections = true;
      },
      _UnregisterSelectionChangedEvent: () => {
        events.selections = false;
      },
      GetCount: (visibleOnly?: boolean) =>
        book.sheets.filter(({ visibility }) => !visibleOnly || visibility === "visible").length,
    },
  };
}
