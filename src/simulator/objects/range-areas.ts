import { type CellRange } from "../../sheet/range";
import type { Book } from "../book";
import { HostError } from "../host-error";
import type { HostObject } from "../host-object";
import type { SheetModel } from "../sheet-model";
import { rangeObject } from "./range";

/** Excel gives no more merged areas than this at once. */
const mostMergedAreas = 512;

/** The merged areas that touch `area`; null where there are none. */
export function mergedAreasObject(
  book: Book,
  sheet: SheetModel,
  area: CellRange,
): HostObject | null {
  const merges = sheet.merges.filter((merge) => touches(merge, area));
  if (merges.length > mostMergedAreas) {
    throw new HostError("GeneralException", `More than ${mostMergedAreas} merged areas.`);
  }
  return merges.length === 0 ? null : rangeAreasObject(book, sheet, merges);
}

function rangeAreasObject(book: Book, sheet: SheetModel, areas: readonly CellRange[]): HostObject {
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
            object: rangeObject(book, sheet, area),
          })),
      }),
    },
  };
}

export function touches(a: CellRange, b: CellRange): boolean {
  return a.top <= b.bottom && a.bottom >= b.top && a.left <= b.right && a.right >= b.left;
}
