import type { CellAddress } from "../../sheet/address";
import { isMarkColour } from "../../sheet/mark-colours";
import { contains } from "../../sheet/range";
import { locateCells, type LocatedSheet } from "./cells/locate-cells";
import { openStyles } from "./look/open-styles";
import { PartSet } from "./part-set";
import { findRecord } from "./record-part";
import { readWorkbookParts } from "./workbook";

/** Cells in a colour of marks whose own fill no record knows: nobody can tell it. Throws as `editInPlace` does. */
export function strayMarks(bytes: Uint8Array): CellAddress[] {
  const parts = new PartSet(bytes);
  const workbook = readWorkbookParts(parts);
  const { book } = openStyles(parts, workbook);
  const painted = book.stylesWith(
    (fill) => fill !== null && fill.pattern === "Solid" && isMarkColour(fill.color),
  );
  if (painted.size === 0) return [];
  const { marks } = findRecord(parts, workbook).record;
  const known = new Set(marks.filter(({ own }) => own !== "unknown").map(({ at }) => keyOf(at)));
  return workbook.sheets.flatMap(({ name, part }) =>
    parts.attempt(
      () => {
        const sheet = locateCells(part, parts.text(part), () => true);
        return sheet.cells
          .filter(({ element }) => painted.has(Number(element.attributes.s ?? 0)))
          .map(({ row, column }) => ({ sheet: name, row, column }))
          .filter((at) => !known.has(keyOf(at)) && !isCovered(at, sheet));
      },
      () => [],
    ),
  );
}

const keyOf = ({ sheet, row, column }: CellAddress) => JSON.stringify([sheet, row, column]);

/** Whether a merged area hides the cell behind its first one. */
function isCovered(at: CellAddress, { merges }: LocatedSheet): boolean {
  return merges.some(
    (area) =>
      contains({ ...area, sheet: at.sheet }, at) &&
      (area.top !== at.row || area.left !== at.column),
  );
}
