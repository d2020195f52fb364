import type { Painted } from "../../record/moved-marks";
import type { CellAddress } from "../../sheet/address";
import { isMarkColour } from "../../sheet/mark-colours";
import { covers } from "../../sheet/range";
import { locateCells, type LocatedSheet } from "./cells/locate-cells";
import type { StyleBook } from "./look/style-book";
import type { PartSet } from "./part-set";
import type { SheetPart } from "./workbook";

/** Finds the cells of a sheet in the colour of a mark, but for those that merged areas hide; null where it is damaged. */
export function painter(
  parts: PartSet,
  book: StyleBook,
): (sheet: SheetPart) => readonly Painted[] | null {
  const styles = book.stylesWith(
    (fill) => fill !== null && fill.pattern === "Solid" && isMarkColour(fill.color),
  );
  const paintedOn = ({ name, part }: SheetPart): Painted[] => {
    const sheet = locateCells(part, parts.text(part), () => true);
    return sheet.cells.flatMap(({ row, column, element }): Painted[] => {
      const style = Number(element.attributes.s ?? 0);
      const at = { sheet: name, row, column };
      const fill = styles.has(style) && !isCovered(at, sheet) ? book.fillOf(style) : null;
      return fill && fill !== "gradient" ? [{ at, color: fill.color }] : [];
    });
  };
  return (sheet) => {
    if (styles.size === 0) return [];
    return parts.attempt(
      () => paintedOn(sheet),
      () => null,
    );
  };
}

/** Whether a merged area hides the cell behind its first one. */
function isCovered(at: CellAddress, { merges }: LocatedSheet): boolean {
  return merges.some(
    (area) => covers(area, at) && (area.top !== at.row || area.left !== at.column),
  );
}
