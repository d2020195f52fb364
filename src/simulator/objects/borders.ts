import type { Area } from "../../sheet/range";
import type { Book } from "../book/book";
import { formattedCells } from "../book/edit-formats";
import { HostError } from "../book/host-error";
import type { SheetModel } from "../book/sheet-model";
import { withBorder, type Edge } from "../book/style";
import type { HostObject, Place } from "../wire/host-object";
import { hexColor, oneOf } from "./arguments";

/** Cells, and on which of their edges a line is. */
type Strip = readonly [Area, Edge];

/** The lines of an area by their index. */
const SIDES: Readonly<Record<string, (area: Area) => readonly Strip[]>> = {
  EdgeTop: (area) => [[{ ...area, bottom: area.top }, "top"]],
  EdgeLeft: (area) => [[{ ...area, right: area.left }, "left"]],
  EdgeBottom: (area) => [[{ ...area, top: area.bottom }, "bottom"]],
  EdgeRight: (area) => [[{ ...area, left: area.right }, "right"]],
  InsideHorizontal: (area) => [
    [{ ...area, bottom: area.bottom - 1 }, "bottom"],
    [{ ...area, top: area.top + 1 }, "top"],
  ],
  InsideVertical: (area) => [
    [{ ...area, right: area.right - 1 }, "right"],
    [{ ...area, left: area.left + 1 }, "left"],
  ],
};

const NO_LINE = "#000000";

export function bordersObject(book: Book, place: Place): HostObject {
  return {
    kind: "RangeBorderCollection",
    item: (index) => {
      if (Object.keys(SIDES).includes(index)) return borderObject(book, place, index);
      throw new HostError("ApiNotFound", `The simulated Excel has no border ${index}.`);
    },
  };
}

/** Thin lines are all there are. A line belongs to the cells it was set on, not to their neighbours. */
function borderObject(book: Book, { sheet, here }: Place, index: string): HostObject {
  const draw = (color: (old: string | undefined) => string | null): void => {
    book.refuseFormatting(sheet);
    drawOn(sheet, SIDES[index]!(here()), color);
    book.formatChanged();
  };
  const read = (show: (color: string | undefined) => string) => () =>
    commonBorder(sheet, SIDES[index]!(here()), show);
  const line = (old: string | undefined) => old ?? NO_LINE;
  return {
    kind: "RangeBorder",
    read: {
      SideIndex: () => index,
      Style: read((color) => (color === undefined ? "None" : "Continuous")),
      Weight: () => "Thin",
      Color: read((color) => color ?? NO_LINE),
    },
    write: {
      Style: (style: unknown) => {
        const isNone = oneOf(["None", "Continuous"], "RangeBorder.Style")(style) === "None";
        draw(isNone ? () => null : line);
      },
      Weight: (weight: unknown) => {
        oneOf(["Thin"], "RangeBorder.Weight")(weight);
        draw(line);
      },
      Color: (color: unknown) => {
        const taken = hexColor(color);
        draw(() => taken);
      },
    },
  };
}

function drawOn(
  sheet: SheetModel,
  strips: readonly Strip[],
  color: (old: string | undefined) => string | null,
): void {
  for (const [strip, edge] of strips) {
    for (const { row, column } of formattedCells(strip)) {
      const cell = sheet.edit(row, column);
      cell.style = withBorder(cell.style, edge, color(cell.style.borders?.[edge]));
    }
  }
}

function commonBorder(
  sheet: SheetModel,
  strips: readonly Strip[],
  show: (color: string | undefined) => string,
): string | null {
  const all = strips
    .filter(([{ top, left, bottom, right }]) => top <= bottom && left <= right)
    .map(([strip, edge]) => sheet.common(strip, ({ style }) => show(style.borders?.[edge])));
  const [first = show(undefined), ...others] = all;
  return others.every((one) => one === first) ? first : null;
}
