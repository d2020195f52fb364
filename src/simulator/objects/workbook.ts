import type { Book } from "../book/book";
import type { HostObject } from "../wire/host-object";
import { placeOf } from "./place";
import { rangeObject } from "./range";
import { settingsObject } from "./settings";
import { worksheetsObject, type EventSwitch } from "./worksheets";

export function workbookObject(book: Book, events: EventSwitch): HostObject {
  return {
    kind: "Workbook",
    read: { ReadOnly: () => book.readOnly },
    children: {
      Worksheets: () => worksheetsObject(book, events),
      Settings: () => settingsObject(book),
    },
    methods: {
      GetActiveCell: () => rangeObject(book, placeOf(book.active, book.activeCell)),
      GetSelectedRange: () => rangeObject(book, placeOf(book.active, book.selected)),
    },
  };
}
