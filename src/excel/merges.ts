import { rangeToA1, type CellRange } from "../sheet/range";

/** Excel gives at most 512 merged areas at once; a band of this many rows stays below. */
const rowsOfABand = 32;

const position = "items/rowIndex,items/columnIndex,items/rowCount,items/columnCount";

/** Whether this Excel can tell merged areas. */
export function canReadMerges(): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", "1.13");
}

/** Asks for the merged areas that touch a range; they can be read after the next sync. */
export function requestMerges(sheet: string, range: Excel.Range): () => CellRange[] {
  const merged = range.getMergedAreasOrNullObject();
  merged.areas.load(position);
  return () => (merged.isNullObject ? [] : merged.areas.items.map((area) => toRange(sheet, area)));
}

/** The same for a range with too many merged areas to be asked for at once. */
export function requestMergesInBands(
  worksheet: Excel.Worksheet,
  area: CellRange,
): () => CellRange[] {
  const requests: (() => CellRange[])[] = [];
  for (let row = area.top; row <= area.bottom; row += rowsOfABand) {
    const rows = Math.min(rowsOfABand, area.bottom - row + 1);
    const band = worksheet.getRangeByIndexes(row, area.left, rows, area.right - area.left + 1);
    requests.push(requestMerges(area.sheet, band));
  }
  return () => withoutRepeats(requests.flatMap((request) => request()));
}

/** An area across two bands comes twice. */
function withoutRepeats(merges: readonly CellRange[]): CellRange[] {
  return [...new Map(merges.map((merge) => [rangeToA1(merge), merge])).values()];
}

function toRange(sheet: string, area: Excel.Range): CellRange {
  const { rowIndex: top, columnIndex: left } = area;
  return { sheet, top, left, bottom: top + area.rowCount - 1, right: left + area.columnCount - 1 };
}
