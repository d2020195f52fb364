import type { CellAddress } from "../sheet/address";
import type { CellContent } from "../sheet/edit";

/**
 * A fill as Excel's object model tells it. Colours are "#RRGGBB" as shown, a theme's tint included; `tint` is
 * what Excel tells beside (-1 to 1), left out where it is 0.
 */
export interface OwnFill {
  /** "Solid", "Gray50": the words of Excel.FillPattern. */
  readonly pattern: string;
  readonly color: string;
  /** null where the host does not tell. */
  readonly patternColor: string | null;
  readonly tint?: number;
}

/** A cell that we painted. */
export interface RecordedMark {
  readonly at: CellAddress;
  /** "#RRGGBB", one of ours. */
  readonly color: string;
  /** What the mark stands in for; null for no fill, "unknown" is never taken for it. */
  readonly own: OwnFill | "unknown" | null;
  /** What a file held there, for whoever opens the same file again; it may have been saved by others since. */
  readonly former?: Former;
}

/**
 * The cell's style index as written, "" for none; or that there was no cell, or no row. Only a hint: what
 * it leads to must look like `own`.
 */
export type Former = { readonly style: string } | { readonly missing: "cell" | "row" };

/** A cell that we wrote, and what it held before. */
export interface RecordedWrite {
  readonly at: CellAddress;
  readonly before: CellContent;
}

/** What of ours is in a workbook. */
export interface WorkbookRecord {
  readonly marks: readonly RecordedMark[];
  readonly writes: readonly RecordedWrite[];
  /** Cells with a note of ours. */
  readonly notes: readonly CellAddress[];
  /** Where a host keeps a name for a sheet that outlives its renaming: Excel's id by the sheet's name. */
  readonly sheetIds: ReadonlyMap<string, string>;
}

export const NO_RECORD: WorkbookRecord = { marks: [], writes: [], notes: [], sheetIds: new Map() };

/** Of the custom XML part; Office.js finds it by this name. */
export const RECORD_NAMESPACE = "urn:ziping:record";
/** Raised when a reader of the present one would misread what is written. */
export const RECORD_VERSION = 1;

export function isEmptyRecord({ marks, writes, notes }: WorkbookRecord): boolean {
  return marks.length + writes.length + notes.length === 0;
}
