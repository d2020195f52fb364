import { LAST_COLUMN, LAST_ROW } from "../../sheet/address";
import type { Book } from "../book/book";
import { HostError } from "../book/host-error";
import type { SheetModel } from "../book/sheet-model";
import type { HostObject } from "../wire/host-object";
import { countUpTo } from "./arguments";
import { placeOf } from "./place";
import { rangeObject } from "./range";

export function freezePanesObject(book: Book, sheet: SheetModel): HostObject {
  const freeze = (rows: number): void => {
    book.refuseWhereReadOnly();
    if (book.inFront === "other-workbook" || book.differences.has("freezeFails")) {
      throw new HostError("GeneralException", "The panes cannot be frozen now.");
    }
    sheet.frozenRows = rows;
    book.formatChanged();
  };
  return {
    kind: "WorksheetFreezePanes",
    methods: {
      GetLocationOrNullObject: () => {
        const frozen = { top: 0, left: 0, bottom: sheet.frozenRows - 1, right: LAST_COLUMN };
        return sheet.frozenRows > 0 ? rangeObject(book, placeOf(sheet, frozen)) : null;
      },
    },
    calls: {
      FreezeRows: (count: unknown) => freeze(countUpTo(LAST_ROW)(count)),
      Unfreeze: () => freeze(0),
    },
  };
}
