import { cellArea, type Area } from "../../sheet/range";
import {
  areaAfter,
  formulaAfter,
  opposite,
  type PlacedContent,
  type RowChange,
} from "../../sheet/row-change";

/** Where an area stood before a row change, by where it stands after it; null where it is new. */
export function areaBefore(change: RowChange, area: Area): Area | null {
  return areaAfter(opposite(change), area);
}

/** The same content at its place before a deletion, which takes it to the place and references it has. */
export function contentBefore(change: RowChange, { at, content }: PlacedContent): PlacedContent {
  const { top: row } = areaBefore(change, cellArea(at.row, at.column))!;
  const formula = content.formula && formulaAfter(opposite(change), content.formula);
  return { at: { ...at, row }, content: { ...content, formula } };
}

/** The whole of the row that comes or goes. */
export function rowOf(sheet: Excel.Worksheet, { row }: RowChange): Excel.Range {
  return sheet.getRange(`${row + 1}:${row + 1}`);
}
