import { LAST_ROW, type CellAddress } from "./address";
import type { CellContent } from "./edit";
import type { Area } from "./range";
import { rewriteReferences } from "./rewrite-references";

/** A whole row put into a sheet or taken out of it, and what has to follow that Excel does not do itself. */
export interface RowChange {
  readonly sheet: string;
  readonly kind: "insert" | "delete";
  /** The new row, or the one that goes; zero-based. */
  readonly row: number;
  /** What cells must still hold, at their places before the change; else nothing is done. */
  readonly expects: readonly PlacedContent[];
  /**
   * Of an insertion: cells of a neighbouring row, at their places after the change, whose formats,
   * validation and formulas the cells above or below them in the new row take; no constants.
   */
  readonly like: Area | null;
  /** Areas to be merged, at their places after the change; what they touch is unmerged first. */
  readonly merges: readonly Area[];
  /** What cells are to hold, at their places after the change. */
  readonly contents: readonly PlacedContent[];
}

export interface PlacedContent {
  readonly at: CellAddress;
  readonly content: CellContent;
}

/** A row that comes or goes on a sheet. */
export type Line = Pick<RowChange, "sheet" | "kind" | "row">;

/** The line that takes a line back. */
export function opposite({ sheet, kind, row }: Line): Line {
  return { sheet, kind: kind === "insert" ? "delete" : "insert", row };
}

/** Where an area stands after a row came or went, as Excel moves it; null when it went with the row. */
export function areaAfter<A extends Area>({ kind, row }: Line, area: A): A | null {
  if (area.top === 0 && area.bottom === LAST_ROW) return area;
  const by = kind === "insert" ? 1 : -1;
  const first = kind === "insert" ? row : row + 1;
  const top = area.top >= first ? area.top + by : area.top;
  const bottom = Math.min(area.bottom >= row ? area.bottom + by : area.bottom, LAST_ROW);
  return bottom < top ? null : { ...area, top, bottom };
}

/** A formula after the row came or went, as Excel rewrites it; `home` is the sheet it stands on. */
export function formulaAfter(line: Line, formula: string, home = line.sheet): string {
  return rewriteReferences(formula, (sheet, referred) =>
    (sheet ?? home) === line.sheet ? areaAfter(line, referred) : referred,
  );
}
