import { linesOf, type Area } from "../../sheet/range";
import type { Book } from "../book/book";
import { HostError } from "../book/host-error";
import type { HostObject, Place } from "../wire/host-object";
import { numberIn, truth } from "./arguments";

/** Points, in a blank workbook. */
export const STANDARD_SIZES = { columnWidths: 54, rowHeights: 14.25 };

/** In points, of an Excel that keeps whole ones. */
const PIXEL = 0.75;

/** Excel takes no wider columns and no higher rows, in points. */
const LARGEST_SIZES = { columnWidths: 1440, rowHeights: 409.5 };

/** The most lines whose sizes are set one by one. */
const MOST_LINES = 10_000;

type Sizes = keyof typeof STANDARD_SIZES;

/** The members of a format that size the columns and rows of a range; mixed sizes read as null. */
export function sizeMembers(
  book: Book,
  place: Place,
): Required<Pick<HostObject, "read" | "write">> {
  const change = (sizes: Sizes, size: number): void => {
    book.refuseWhereProtected(place.sheet);
    setSizes(place, sizes, size);
    book.formatChanged();
  };
  const isRounding = (sizes: Sizes) =>
    sizes === "rowHeights" && book.differences.has("roundedHeights");
  const kept = (sizes: Sizes, size: number) =>
    isRounding(sizes) ? Math.round(size / PIXEL) * PIXEL : size;
  const set = (sizes: Sizes) => (size: unknown) =>
    change(sizes, kept(sizes, numberIn(0, LARGEST_SIZES[sizes])(size)));
  const reset = (sizes: Sizes) => (isStandard: unknown) => {
    if (truth(isStandard)) change(sizes, STANDARD_SIZES[sizes]);
  };
  return {
    read: {
      ColumnWidth: () => commonSize(place, "columnWidths"),
      RowHeight: () => commonSize(place, "rowHeights"),
    },
    write: {
      ColumnWidth: set("columnWidths"),
      RowHeight: set("rowHeights"),
      UseStandardWidth: reset("columnWidths"),
      UseStandardHeight: reset("rowHeights"),
    },
  };
}

function commonSize({ sheet, here }: Place, sizes: Sizes): number | null {
  const [first, last] = spanOf(here(), sizes);
  const set = [...sheet[sizes]].filter(([line]) => line >= first && line <= last);
  const all = new Set(set.map(([, size]) => size));
  if (set.length < last - first + 1) all.add(STANDARD_SIZES[sizes]);
  return all.size === 1 ? [...all][0]! : null;
}

function setSizes({ sheet, here }: Place, sizes: Sizes, size: number): void {
  const [first, last] = spanOf(here(), sizes);
  if (last - first >= MOST_LINES) {
    throw new HostError("ApiNotFound", "The simulated Excel does not size all lines of a sheet.");
  }
  for (const line of linesOf(first, last)) {
    if (size === STANDARD_SIZES[sizes]) sheet[sizes].delete(line);
    else sheet[sizes].set(line, size);
  }
}

function spanOf({ top, left, bottom, right }: Area, sizes: Sizes): [number, number] {
  return sizes === "rowHeights" ? [top, bottom] : [left, right];
}
