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
      Add: (name: string | null) => add(book, name),
      GetItemOrNullObject: find,
      GetActiveWorksheet: () => activeSheet(book),
      GetFirst: () => worksheetObject(book, book.sheets[0]!),
    },
    calls: {
      _RegisterDataChangedEvent: () => {
        events.changes = true;
        book.emptyUndo("undoLostByHandlers");
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

/** No sheet is added to a workbook while another one is in front, as the troubleshooting page says. */
function add(book: Book, name: string | null): HostObject {
  book.refuseBehind(["other-workbook"]);
  return worksheetObject(book, book.addSheet(name));
}

function activeSheet(book: Book): HostObject {
  book.refuseBehind(["chart-sheet", "other-workbook"], "activeCellFails");
  return worksheetObject(book, book.active);
}
