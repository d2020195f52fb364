import type { Area } from "../../sheet/range";
import type { Book } from "../book/book";
import { HostError } from "../book/host-error";
import type { HostObject, Place } from "../wire/host-object";
import { withBorder, type Edge } from "../book/style";
import type { SheetModel } from "../book/sheet-model";
import { hexColor, oneOf } from "./arguments";
import { formattedCells } from "./grid";

/** The lines of an area by their index: strips of cells, and on which of their edges the line is. */
const sides: Readonly<Record<string, (area: Area) => readonly (readonly [Area, Edge])[]>> = {
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

const noLine = "#000000";

export function bordersObject(book: Book, place: Place): HostObject {
  return {
    kind: "RangeBorderCollection",
    item: (index) => {
      if (Object.keys(sides).includes(index)) return borderObject(book, place, index);
      throw new HostError("ApiNotFound", `The simulated Excel has no border ${index}.`);
    },
  };
}

/** Thin lines are all there are. A line belongs to the cells it was set on, not to their neighbours. */
function borderObject(book: Book, { sheet, here }: Place, index: string): HostObject {
  const draw = (color: (old: string | undefined) => string | null): void => {
    book.refuseFormatting(sheet);
    for (const [strip, edge] of sides[index]!(here())) {
      for (const { row, column } of formattedCells(strip)) {
        const cell = sheet.edit(row, column);
        cell.look = withBorder(cell.look, edge, color(cell.look.borders?.[edge]));
      }
    }
    book.formatChanged();
  };
  const read = (show: (color: string | undefined) => string) => () =>
    commonBorder(sheet, sides[index]!(here()), show);
  const line = (old: string | undefined) => old ?? noLine;
  return {
    kind: "RangeBorder",
    read: {
      SideIndex: () => index,
      Style: read((color) => (color === undefined ? "None" : "Continuous")),
      Weight: () => "Thin",
      Color: read((color) => color ?? noLine),
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

function commonBorder(
  sheet: SheetModel,
  strips: readonly (readonly [Area, Edge])[],
  show: (color: string | undefined) => string,
): string | null {
  const all = strips
    .filter(([{ top, left, bottom, right }]) => top <= bottom && left <= right)
    .map(([strip, edge]) => sheet.common(strip, ({ look }) => show(look.borders?.[edge])));
  const [first = show(undefined), ...others] = all;
  return others.every((one) => one === first) ? first : null;
}
