import type { CellContent } from "../../sheet/edit";
import type { Skipped } from "../../sheet/workbook";
import type { CellSight } from "./cell-sight";

/** What became of a cell: written, or why not. */
export type Outcome = "written" | Skipped["reason"];

/** What became of each of some cells. */
export type Outcomes = ReadonlyMap<CellSight, Outcome>;

/** A cell that was to be written. */
export interface CoveredCell {
  readonly cell: CellSight;
  /** What it held just before; as far as that is known, at least what was seen. */
  readonly before: CellContent;
}

/** What a write has to give back. */
export interface OwedCells {
  readonly cells: readonly OwedCell[];
  /** What will have become of all cells once it is given back. */
  readonly outcomes: Outcomes;
}

export interface OwedCell extends CoveredCell {
  /** What becomes of it if it cannot be given back: whether it holds the new content, and nothing else. */
  readonly otherwise: "written" | "unclear";
}
