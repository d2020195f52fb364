import { rangeToA1, type Area } from "../../sheet/range";

/** Where a cell stands on a sheet that is known from elsewhere. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

export function rangeOf(sheet: Excel.Worksheet, area: Area): Excel.Range {
  return sheet.getRange(rangeToA1(area));
}

export function isWithin({ top, left, bottom, right }: Area, { row, column }: CellPlace): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}

/** Asks which cells of a sheet or range are used, merely formatted ones too or not; null where none is. */
export function requestUsed(
  of: Excel.Worksheet | Excel.Range,
  withContent = false,
): () => Area | null {
  const used = of.getUsedRangeOrNullObject(withContent);
  used.load("rowIndex,columnIndex,rowCount,columnCount");
  return () => areaOfRange(used);
}

/** Of a range whose place and size have been loaded; null of a null object. */
export function areaOfRange(range: Excel.Range): Area | null {
  if (range.isNullObject) return null;
  const { rowIndex: top, columnIndex: left, rowCount, columnCount } = range;
  return { top, left, bottom: top + rowCount - 1, right: left + columnCount - 1 };
}
