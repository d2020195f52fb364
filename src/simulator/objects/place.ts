import type { Area } from "../../sheet/range";
import { fromAddress } from "../book/areas";
import type { Book } from "../book/book";
import { HostError } from "../book/host-error";
import { movedArea } from "../book/move-lines";
import type { SheetModel } from "../book/sheet-model";
import type { HostObject, Place } from "../wire/host-object";

/** The place of cells, that goes along with them when lines are inserted or removed. */
export function placeOf(sheet: SheetModel, area: Area): Place {
  let seen = sheet.moves.length;
  let now: Area | null = area;
  return {
    sheet,
    here: () => {
      for (; now && seen < sheet.moves.length; seen++) now = movedArea(now, sheet.moves[seen]!);
      if (!now) throw new HostError("InvalidReference", "The cells of this range are gone.");
      return now;
    },
  };
}

/** The place that an add-in names by a range or an address; one without a sheet is on `home`. */
export function readPlace(book: Book, home: SheetModel, named: unknown): Place {
  if (typeof named === "object" && named !== null) {
    const { place } = named as HostObject;
    if (place) return place;
  }
  const [, quoted, plain, address] =
    /^(?:'((?:[^']|'')+)'!|([^!]+)!)?([^!]*)$/.exec(String(named)) ?? [];
  const name = quoted?.replace(/''/g, "'") ?? plain;
  const sheet = name === undefined ? home : book.find(name);
  if (!sheet || address === undefined) {
    throw new HostError("InvalidArgument", `"${String(named)}" is no range of this workbook.`);
  }
  return placeOf(sheet, fromAddress(address));
}
