import type { CellContent } from "../../sheet/edit";
import type { Skipped } from "../../sheet/workbook";
import type { CellSight } from "./cell-sight";

/** What became of a cell: written, or why not. */
export type Outcome = "written" | Skipped["reason"];

/** A cell, and what it is to hold if the write is taken back. */
export interface Sought {
  readonly cell: CellSight;
  readonly content: CellContent;
}
