import { LAST_COLUMN } from "../../sheet/address";
import { type Area, around, linesOf, touches } from "../../sheet/range";
import { overlap, toAddress } from "../book/areas";
import type { Book } from "../book/book";
import type { HostObject, Place } from "../wire/host-object";
import { cellProperties, type AskedProperties } from "./fill";
import { formatObject } from "./format";
import { placeOf, readPlace } from "./place";
import { mergedAreasObject } from "./range-areas";
import { contentMembers } from "./range-content";
import { deleteRows, insertRows } from "./range-rows";
import { validationObject } from "./validation";

export function rangeObject(book: Book, place: Place): HostObject {
  const { sheet, here } = place;
  const content = contentMembers(book, place);
  return {
    kind: "Range",
    isReferable: true,
    place,
    read: { ...extentOf(place), ...content.read },
    write: content.write,
    children: {
      Format: () => formatObject(book, place),
      DataValidation: () => validationObject(book, place),
    },
    methods: relatedTo(book, place),
    calls: {
      Select: () => {
        book.refuseBehind(["other-workbook"], "selectFails");
        book.select(sheet, here());
      },
      ...propertiesOf(book, place),
      Delete: (shift: unknown) => deleteRows(book, place, shift),
      ...content.calls,
    },
  };
}

function extentOf({ sheet, here }: Place): NonNullable<HostObject["read"]> {
  return {
    Address: () => `${sheet.name}!${toAddress(here())}`,
    RowIndex: () => here().top,
    ColumnIndex: () => here().left,
    RowCount: () => here().bottom - here().top + 1,
    ColumnCount: () => here().right - here().left + 1,
  };
}

/** The methods that answer other ranges, and what touches this one. */
function relatedTo(book: Book, place: Place): NonNullable<HostObject["methods"]> {
  const { sheet, here } = place;
  const range = (area: Area) => rangeObject(book, placeOf(sheet, area));
  return {
    GetMergedAreasOrNullObject: () => mergedAreasObject(book, place, range),
    GetBoundingRect: (other: unknown) =>
      range(around(here(), readPlace(book, sheet, other).here())),
    GetIntersectionOrNullObject: (other: unknown) => {
      const area = readPlace(book, sheet, other).here();
      return touches(area, here()) ? range(overlap(area, here())) : null;
    },
    GetEntireRow: () => range({ ...here(), left: 0, right: LAST_COLUMN }),
    GetUsedRangeOrNullObject: (valuesOnly: unknown) => {
      const used = sheet.usedArea(valuesOnly === true, here());
      return used && range(used);
    },
    GetTables: () => ({
      kind: "TableScopedCollection",
      calls: { GetCount: () => sheet.tables.filter((table) => touches(table, here())).length },
    }),
    Insert: (shift: unknown) => range(insertRows(book, place, shift)),
  };
}

/** The properties of rows, columns and cells, one by one. */
function propertiesOf(book: Book, place: Place): NonNullable<HostObject["calls"]> {
  const { sheet, here } = place;
  return {
    GetRowProperties: () =>
      linesOf(here().top, here().bottom).map((row) => ({ rowHidden: sheet.hiddenRows.has(row) })),
    GetColumnProperties: () =>
      linesOf(here().left, here().right).map((column) => ({
        columnHidden: sheet.hiddenColumns.has(column),
      })),
    GetCellProperties: (asked: AskedProperties) => cellProperties(book, place, asked),
  };
}
