import type { Draft } from "../../sheet/draft";
import { BLANK_CONTENT, isBlank, sameContent, type CellContent } from "../../sheet/edit";
import { linesOf } from "../../sheet/range";
import { isWithin, type CellPlace } from "../host/areas";
import { typed } from "../cell/cell-content";
import type { CellImage } from "../cell/cell-image";

/** What each cell of a draft's area is to hold, blank ones and number formats included. */
export function contentsOf({ cells, styles }: Draft): (at: CellPlace) => CellContent {
  const drafted = new Map(cells.map((cell) => [keyOf(cell), cell]));
  const formats = styles.filter(({ style }) => style.numberFormat !== undefined).reverse();
  return (at) => {
    const { value, formula } = drafted.get(keyOf(at)) ?? BLANK_CONTENT;
    const numberFormat = formats.find(({ area }) => isWithin(area, at))?.style.numberFormat;
    return { value, formula, numberFormat: numberFormat ?? BLANK_CONTENT.numberFormat };
  };
}

/** What to type into the area row by row; null leaves a cell as it is. */
export function entriesOf(draft: Draft): (string | number | boolean | null)[][] {
  const { top, left, bottom, right } = draft.area;
  const contentAt = contentsOf(draft);
  return linesOf(top, bottom).map((row) =>
    linesOf(left, right).map((column) => {
      const content = contentAt({ row, column });
      return isBlank(content) ? null : typed(content);
    }),
  );
}

/** Whether a cell holds what was drafted; Excel may write a formula in other letters and spaces. */
export function isAsDrafted(content: CellContent, drafted: CellContent): boolean {
  if (content.formula === null || drafted.formula === null) return sameContent(content, drafted);
  return plain(content.formula) === plain(drafted.formula);
}

/** The cells with what is not of the draft: it has no fills. */
export function foreignIn(draft: Draft, images: readonly CellImage[]): CellImage[] {
  const draftedAt = contentsOf(draft);
  return images.filter(
    (cell) =>
      cell.fill !== null || !(isBlank(cell.content) || isAsDrafted(cell.content, draftedAt(cell))),
  );
}

function plain(formula: string): string {
  return formula.replace(/\s/g, "").toUpperCase();
}

function keyOf({ row, column }: CellPlace): string {
  return `${row},${column}`;
}
