import type { CellAddress } from "./address";
import type { CellRange } from "./range";

/** What a cell holds. Error values carry their text ("#REF!"); dates are serial numbers. */
export type CellValue = string | number | boolean | null;

/** One cell with content: raw value, displayed text, formula and number format. */
export interface Cell {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  /** The text the user sees: "98%" where the value is 0.98 and the format 0%. */
  readonly text: string;
  /** "=SUM(A1:A3)", or null for a constant. A formula never calculated has value null and text "". */
  readonly formula: string | null;
  readonly numberFormat: string;
}

export interface SheetNote {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** A picture of one sheet: only cells with content, row by row from left to right. */
export interface SheetSnapshot {
  readonly name: string;
  readonly visibility: "visible" | "hidden" | "veryHidden";
  readonly protected: boolean;
  /** On a protected sheet the areas that may still be written; a file does not tell. */
  readonly unlocked?: readonly CellRange[];
  readonly cells: readonly Cell[];
  readonly merges: readonly CellRange[];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  readonly notes: readonly SheetNote[];
}

/** A sheet that stands in the workbook, but could not be read. */
export interface SkippedSheet {
  readonly name: string;
  readonly reason: "too-large" | "damaged";
}

/** A picture of the workbook, taken from Excel or from a file; the input of every check. */
export interface WorkbookSnapshot {
  readonly sheets: readonly SheetSnapshot[];
  /** Sheets that are there, but were not read. */
  readonly skipped?: readonly SkippedSheet[];
  /** The texts kept in the workbook that were asked for, by name; those that are not there are left out. */
  readonly kept?: Readonly<Record<string, string>>;
  /** How many cells carry a mark of ours, where any do; a file does not tell. */
  readonly marks?: number;
  /** Where formulas wait for the user to have them calculated: their values are those of before. */
  readonly uncalculated?: boolean;
  /** Where the workbook was opened read-only. */
  readonly readOnly?: boolean;
  /** The cell the user is at, where it was asked for and there is one. */
  readonly active?: CellAddress;
}
