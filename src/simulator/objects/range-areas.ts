import type { Area } from "../../sheet/range";
import type { Book } from "../book/book";
import { HostError } from "../book/host-error";
import type { HostObject, Place } from "../wire/host-object";
import { placeOf } from "./place";
import type { SheetModel } from "../book/sheet-model";
import { rangeObject } from "./range";

/** Excel gives no more merged areas than this at once. */
const mostMergedAreas = 512;

/** The merged areas that touch a range; null where there are none. */
export function mergedAreasObject(book: Book, { sheet, here }: Place): HostObject | null {
  const merges = sheet.mergesAt(here());
  if (merges.length > mostMergedAreas) {
    throw new HostError("GeneralException", `More than ${mostMergedAreas} merged areas.`);
  }
  return merges.length === 0 ? null : rangeAreasObject(book, sheet, merges);
}

function rangeAreasObject(book: Book, sheet: SheetModel, areas: readonly Area[]): HostObject {
  return {
    kind: "RangeAreas",
    isReferable: true,
    read: { AreaCount: () => areas.length },
    children: {
      Areas: () => ({
        kind: "RangeCollection",
        items: () =>
          areas.map((area, index) => ({
            id: String(index),
            object: rangeObject(book, placeOf(sheet, area)),
          })),
      }),
    },
  };
}
