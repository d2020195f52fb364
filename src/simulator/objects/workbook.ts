import type { Area } from "../../sheet/range";
import type { Book } from "../book/book";
import type { HostObject } from "../wire/host-object";
import { applicationObject } from "./application";
import { customXmlPartsObject } from "./custom-xml-parts";
import { placeOf } from "./place";
import { rangeObject } from "./range";
import { settingsObject } from "./settings";
import { worksheetsObject, type EventSwitch } from "./worksheets";

export function workbookObject(book: Book, events: EventSwitch): HostObject {
  const atUser = (area: () => Area): HostObject => {
    book.refuseBehind(["chart", "chart-sheet", "other-workbook"], "activeCellFails");
    return rangeObject(book, placeOf(book.active, area()));
  };
  return {
    kind: "Workbook",
    read: { ReadOnly: () => book.readOnly },
    children: {
      Application: () => applicationObject(book),
      Worksheets: () => worksheetsObject(book, events),
      Settings: () => settingsObject(book),
      CustomXmlParts: () => customXmlPartsObject(book),
    },
    methods: {
      GetActiveCell: () => atUser(() => book.activeCell),
      GetSelectedRange: () => atUser(() => book.selected),
    },
  };
}
