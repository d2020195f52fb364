import type { CellAddress } from "./address";
import type { CellContent } from "./edit";
import type { Area } from "./range";

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
