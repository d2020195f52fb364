import { isSingle, rangeToA1, type Area, type CellRange } from "../../sheet/range";
import { areaOfRange, rangeOf } from "../host/areas";

/** Excel gives at most 512 merged areas at once; a band of this many rows stays below. */
const ROWS_OF_A_BAND = 32;

const POSITION = "items/rowIndex,items/columnIndex,items/rowCount,items/columnCount";

/** Whether this Excel can tell merged areas. */
export function canReadMerges(): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", "1.13");
}

/** Asks for the merged areas that touch a range; they can be read after the next sync. */
export function requestMerges(sheet: string, range: Excel.Range): () => CellRange[] {
  const merged = range.getMergedAreasOrNullObject();
  merged.areas.load(POSITION);
  return () =>
    merged.isNullObject ? [] : merged.areas.items.map((area) => ({ sheet, ...areaOfRange(area)! }));
}

/** The same for a range with too many merged areas to be asked for at once. */
export function requestMergesInBands(
  worksheet: Excel.Worksheet,
  area: CellRange,
): () => CellRange[] {
  const requests: (() => CellRange[])[] = [];
  for (let row = area.top; row <= area.bottom; row += ROWS_OF_A_BAND) {
    const rows = Math.min(ROWS_OF_A_BAND, area.bottom - row + 1);
    const band = worksheet.getRangeByIndexes(row, area.left, rows, area.right - area.left + 1);
    requests.push(requestMerges(area.sheet, band));
  }
  return () => withoutRepeats(requests.flatMap((request) => request()));
}

/** Merges areas; whatever they touch is unmerged first. */
export function join(sheet: Excel.Worksheet, areas: readonly Area[]): void {
  for (const area of areas) rangeOf(sheet, area).unmerge();
  for (const area of areas.filter((one) => !isSingle(one))) rangeOf(sheet, area).merge();
}

/** Each merged area once: one across two bands or parts comes twice. */
export function withoutRepeats(merges: readonly CellRange[]): CellRange[] {
  return [...new Map(merges.map((merge) => [rangeToA1(merge), merge])).values()];
}
