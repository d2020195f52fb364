import type { Area } from "../sheet/range";
import type { FormRow, PlacedCell } from "./cell";
import { layFunds } from "./lay-funds";
import { layIndicators } from "./lay-indicators";
import { layLine, layRows } from "./lay-rows";
import type { Layout } from "./layout";
import { placeCells } from "./place-cells";
import type { Band, Template } from "./template";
import { dialectOf, wordsOf } from "./words";

/** A band in its place. */
export interface LaidBand {
  readonly band: Band;
  readonly area: Area;
  readonly rows: readonly FormRow[];
  readonly cells: readonly PlacedCell[];
}

/** The bands of a template, one below the other; the first cell is at `at`. */
export function layBands(
  { id, bands, widths }: Template,
  at: { readonly row: number; readonly column: number },
  { print, head, rows }: Pick<Layout, "print" | "head" | "rows">,
): LaidBand[] {
  const dialect = dialectOf(id);
  const levels = [wordsOf(dialect, "categoryLabel"), wordsOf(dialect, "subcategoryLabel")] as const;
  const same = { print, head, rows, method: dialect.method, levels, left: at.column };
  const laid: LaidBand[] = [];
  let top = at.row;
  for (const band of bands) {
    const above = laid.flatMap(({ cells }) => cells);
    const placed = placeBand(band, { ...same, top, above }, widths.length);
    laid.push(placed);
    top = placed.area.bottom + 1;
  }
  return laid;
}

function placeBand(band: Band, layout: Layout, columns: number): LaidBand {
  const { top, left } = layout;
  const rows = rowsOf(band, layout);
  const lines = rows.map(({ cells }) => cells);
  const area = { top, left, bottom: top + rows.length - 1, right: left + columns - 1 };
  return { band, area, rows, cells: placeCells(lines, top, left) };
}

function rowsOf(band: Band, layout: Layout): FormRow[] {
  switch (band.kind) {
    case "line":
      return layLine(band, layout);
    case "rows":
      return layRows(band, layout);
    case "funds":
      return layFunds(band, layout);
    case "indicators":
      return layIndicators(band, layout);
  }
}
