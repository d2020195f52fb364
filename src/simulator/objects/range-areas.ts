import { cellArea, type Area } from "../../sheet/range";
import { within } from "../book/areas";
import type { Book } from "../book/book";
import { HostError } from "../book/host-error";
import type { HostObject, Place } from "../wire/host-object";

/** Excel gives no more merged areas than this at once. */
const MOST_MERGED_AREAS = 512;

/** The range over an area of the same sheet. */
type RangeOf = (area: Area) => HostObject;

/** The merged areas of a range, as this Excel tells them; null where there are none. */
export function mergedAreasObject(
  book: Book,
  { sheet, here }: Place,
  rangeOf: RangeOf,
): HostObject | null {
  book.emptyUndo("undoLostByMerges");
  const touching = sheet.mergesAt(here());
  const merges = book.differences.has("mergesByTopLeft")
    ? touching.filter(({ top, left }) => within(cellArea(top, left), here()))
    : touching;
  if (merges.length > MOST_MERGED_AREAS) {
    throw new HostError("GeneralException", `More than ${MOST_MERGED_AREAS} merged areas.`);
  }
  return merges.length === 0 ? null : rangeAreasObject(merges, rangeOf);
}

function rangeAreasObject(areas: readonly Area[], rangeOf: RangeOf): HostObject {
  return {
    kind: "RangeAreas",
    isReferable: true,
    read: { AreaCount: () => areas.length },
    children: {
      Areas: () => ({
        kind: "RangeCollection",
        items: () => areas.map((area, index) => ({ id: String(index), object: rangeOf(area) })),
      }),
    },
  };
}
