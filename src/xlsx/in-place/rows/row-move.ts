import { rangeToA1, type Area } from "../../../sheet/range";
import { areaAfter, type Line } from "../../../sheet/row-change";
import { areaOf } from "../cells/locate-cells";

/** A row that comes or goes in a file. */
export interface RowMove extends Line {
  /** Of a new row: which neighbour it looks like and takes conditional formats and validation from. */
  readonly like: "above" | "below";
}

/** A list of areas like "A1:B2 D4" after a move; "" where nothing is left of it. What names no area stays. */
export function movedList(list: string, move: RowMove): string {
  const areas = list.split(/\s+/).map((text) => ({ text, area: areaOf(text) }));
  return areas
    .flatMap(({ text, area }) => {
      if (!area) return text;
      const after = areaAfter(move, area);
      return after ? written(text, area, after) : [];
    })
    .join(" ");
}

/** As the old text where nothing moved: it may have been written in another way. */
function written(text: string, before: Area, after: Area): string {
  const isSame = before.top === after.top && before.bottom === after.bottom;
  return isSame ? text : rangeToA1(after);
}

/** An index of a row after a move; the one of a row that goes is that of the next. */
export function movedIndex(index: number, { kind, row }: Line): number {
  if (kind === "insert") return index >= row ? index + 1 : index;
  return index > row ? index - 1 : index;
}
