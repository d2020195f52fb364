import { LAST_COLUMN } from "../../sheet/address";
import { linesOf, type Area } from "../../sheet/range";
import { rangeOf, requestUsed } from "../host/areas";

/** What of a sheet is a draft's own beside the cells of its area. */
export interface Room {
  /** Whether the sheet holds nothing else: then widths, page and frozen rows are the draft's too. */
  readonly whole: boolean;
  /** The rows whose heights are the draft's: those in which nothing stands beside the area. */
  readonly rows: readonly number[];
}

export function wholeRoom({ top, bottom }: Area): Room {
  return { whole: true, rows: linesOf(top, bottom) };
}

/** Asks what of a sheet an area may have; to be read after the next sync. */
export function requestRoom(sheet: Excel.Worksheet, area: Area): () => Room {
  const used = requestUsed(sheet);
  const beside = [
    { ...area, left: 0, right: area.left - 1 },
    { ...area, left: area.right + 1, right: LAST_COLUMN },
  ]
    .filter(({ left, right }) => left <= right)
    .map((side) => requestUsed(rangeOf(sheet, side)));
  return () => {
    const others = beside.flatMap((request) => request() ?? []);
    const isFree = (row: number) => !others.some(({ top, bottom }) => row >= top && row <= bottom);
    return { whole: used() === null, rows: linesOf(area.top, area.bottom).filter(isFree) };
  };
}
