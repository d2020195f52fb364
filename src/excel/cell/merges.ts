import { isSingle, rangeToA1, touches, type Area, type CellRange } from "../../sheet/range";
import { areaOfRange, rangeOf } from "../host/areas";

/** Excel gives at most 512 merged areas at once; a band of this many rows stays below. */
const ROWS_OF_A_BAND = 32;
/** So many bands are asked for in one batch; further down they are higher. */
const MOST_BANDS = 64;

const POSITION = "items/rowIndex,items/columnIndex,items/rowCount,items/columnCount";

/** Whether this Excel can tell merged areas. */
export function canReadMerges(): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", "1.13");
}

/**
 * Asks for the merged areas that touch a range; they can be read after the next sync, and are none for a
 * null object. Excel tells only of those whose top left cell is in the range it is asked for
 * (OfficeDev/office-js#3611), so it is asked from A1 on.
 */
export function requestMerges(sheet: string, range: Excel.Range): () => CellRange[] {
  range.load("rowIndex,columnIndex,rowCount,columnCount");
  const begun = requestBegun(range.getBoundingRect("A1"));
  return () => {
    const area = areaOfRange(range);
    return area ? touching(begun(), [area]).map((merge) => ({ sheet, ...merge })) : [];
  };
}

/** Asks for the merged areas that touch one of some areas of a sheet, however many the sheet has. */
export function requestMergesAt(worksheet: Excel.Worksheet, areas: readonly Area[]): () => Area[] {
  if (areas.length === 0) return () => [];
  const [bottom, right] = [lastOf(areas, "bottom"), lastOf(areas, "right")];
  const rows = Math.max(ROWS_OF_A_BAND, Math.ceil((bottom + 1) / MOST_BANDS));
  const begun = requestBands(worksheet, { top: 0, left: 0, bottom, right }, rows);
  return () => touching(begun(), areas);
}

/**
 * The same for an area with too many merged areas to be asked for at once. `from` is the first row of
 * which nobody has asked what begins there.
 */
export function requestMergesInBands(
  worksheet: Excel.Worksheet,
  area: CellRange,
  from = 0,
): () => CellRange[] {
  const begun = requestBands(worksheet, { ...area, top: from, left: 0 }, ROWS_OF_A_BAND);
  return () => touching(begun(), [area]).map((merge) => ({ ...merge, sheet: area.sheet }));
}

function requestBands(worksheet: Excel.Worksheet, area: Area, rows: number): () => Area[] {
  const requests: (() => Area[])[] = [];
  for (let row = area.top; row <= area.bottom; row += rows) {
    const height = Math.min(rows, area.bottom - row + 1);
    const band = worksheet.getRangeByIndexes(row, area.left, height, area.right - area.left + 1);
    requests.push(requestBegun(band));
  }
  return () => withoutRepeats(requests.flatMap((request) => request()));
}

/** The merged areas that begin in a range; some Excels tell of those too that reach into it. */
function requestBegun(range: Excel.Range): () => Area[] {
  const merged = range.getMergedAreasOrNullObject();
  merged.areas.load(POSITION);
  return () => (merged.isNullObject ? [] : merged.areas.items.map((area) => areaOfRange(area)!));
}

function touching(merges: readonly Area[], areas: readonly Area[]): Area[] {
  return merges.filter((merge) => areas.some((area) => touches(merge, area)));
}

function lastOf(areas: readonly Area[], edge: "bottom" | "right"): number {
  return areas.reduce((last, area) => Math.max(last, area[edge]), 0);
}

/** Merges areas; whatever they touch is unmerged first. */
export function join(sheet: Excel.Worksheet, areas: readonly Area[]): void {
  for (const area of areas) rangeOf(sheet, area).unmerge();
  for (const area of areas.filter((one) => !isSingle(one))) rangeOf(sheet, area).merge();
}

/** Each merged area once: one across two bands or parts comes twice. */
export function withoutRepeats<T extends Area>(merges: readonly T[]): T[] {
  return [...new Map(merges.map((merge) => [rangeToA1(merge), merge])).values()];
}
