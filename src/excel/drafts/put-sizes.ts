import type { Draft } from "../../sheet/draft";
import { linesOf, type Area } from "../../sheet/range";
import { rangeOf } from "../host/areas";

/** Neighbouring lines of one size, by their places in the list. */
interface Run {
  readonly first: number;
  readonly last: number;
  readonly size: number;
}

export function putWidths(sheet: Excel.Worksheet, { area, columnWidths }: Draft): void {
  for (const { first, last, size } of runsOf(columnWidths)) {
    const columns = { left: area.left + first, right: area.left + last };
    rangeOf(sheet, { ...area, ...columns, bottom: area.top }).format.columnWidth = size;
  }
}

/** Only of the rows that are told. */
export function putHeights(sheet: Excel.Worksheet, draft: Draft, rows: readonly number[]): void {
  const { area, rowHeights } = draft;
  const own = rowHeights.map((height, i) => (rows.includes(area.top + i) ? height : null));
  for (const run of runsOf(own)) rowsOf(sheet, area, run).format.rowHeight = run.size;
}

/** Gives the rows that are told the height of blank ones. */
export function clearHeights(
  sheet: Excel.Worksheet,
  { area }: Draft,
  rows: readonly number[],
): void {
  const own = linesOf(area.top, area.bottom).map((row) => (rows.includes(row) ? 0 : null));
  for (const run of runsOf(own)) rowsOf(sheet, area, run).format.useStandardHeight = true;
}

function rowsOf(sheet: Excel.Worksheet, area: Area, { first, last }: Run): Excel.Range {
  const lines = { top: area.top + first, bottom: area.top + last };
  return rangeOf(sheet, { ...area, ...lines, right: area.left });
}

/** Lines without a size belong to no run. */
function runsOf(sizes: readonly (number | null)[]): Run[] {
  const runs: Run[] = [];
  sizes.forEach((size, index) => {
    if (size === null) return;
    const before = runs[runs.length - 1];
    if (before && before.last === index - 1 && before.size === size)
      runs[runs.length - 1] = { ...before, last: index };
    else runs.push({ first: index, last: index, size });
  });
  return runs;
}
