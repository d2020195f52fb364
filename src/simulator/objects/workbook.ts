import type { Book } from "../book";
import type { HostObject } from "../host-object";
import { settingsObject } from "./settings";
import { worksheetsObject } from "./worksheets";

export function workbookObject(book: Book): HostObject {
  return {
    kind: "Workbook",
    read: { ReadOnly: () => book.readOnly },
    children: {
      Worksheets: () => worksheetsObject(book),
      Settings: () => settingsObject(book),
    },
  };
}
