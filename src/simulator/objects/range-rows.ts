import { LAST_ROW } from "../../sheet/address";
import { type Area, touches } from "../../sheet/range";
import { isWholeRows, within } from "../book/areas";
import type { Book } from "../book/book";
import { HostError } from "../book/host-error";
import type { Place } from "../wire/host-object";

/** Inserts as many whole rows as the range has, before it, and answers where they are. */
export function insertRows(book: Book, { sheet, here }: Place, shift: unknown): Area {
  const area = here();
  refuseOthers(area, shift, { name: "Insert", known: "Down" });
  book.refuseWhereProtected(sheet);
  const { top, bottom } = area;
  if ((sheet.usedArea(true)?.bottom ?? -1) + bottom - top + 1 > LAST_ROW) {
    throw new HostError("NonBlankCellOffSheet", "Cells would go off the end of the sheet.");
  }
  refuseArrays(sheet.arrays.filter((array) => array.top < top && top <= array.bottom));
  book.moveLines(sheet, { axis: "rows", at: top, count: bottom - top + 1 }, "addin");
  return area;
}

export function deleteRows(book: Book, { sheet, here }: Place, shift: unknown): void {
  const area = here();
  refuseOthers(area, shift, { name: "Delete", known: "Up" });
  book.refuseWhereProtected(sheet);
  refuseArrays(sheet.arrays.filter((array) => touches(array, area) && !within(array, area)));
  const { top, bottom } = area;
  book.moveLines(sheet, { axis: "rows", at: top, count: top - bottom - 1 }, "addin");
}

function refuseOthers(
  area: Area,
  shift: unknown,
  { name, known }: Readonly<Record<"name" | "known", string>>,
): void {
  if (shift === known && isWholeRows(area)) return;
  throw new HostError(
    "ApiNotFound",
    `The simulated Excel has Range.${name} of whole rows only, shifting ${known}.`,
  );
}

function refuseArrays(cut: readonly Area[]): void {
  if (cut.length === 0) return;
  throw new HostError("InvalidOperation", "Part of an array cannot be changed.");
}
