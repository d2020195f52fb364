import type { Area } from "./range";
import type { CellValue } from "./snapshot";

/** A block of a sheet to be set up at once. Rows and columns are zero-based and those of the sheet. */
export interface Draft {
  /** All that the draft covers. */
  readonly area: Area;
  /** Every cell that is to hold something, row by row. */
  readonly cells: readonly DraftCell[];
  readonly merges: readonly Area[];
  /** In order: what a later one says holds over an earlier one. */
  readonly styles: readonly { readonly area: Area; readonly style: Style }[];
  readonly guards: readonly Guard[];
  /** Points, one for each column of the area. */
  readonly columnWidths: readonly number[];
  /** Points, one for each row of the area; null where the row grows with what is typed into it. */
  readonly rowHeights: readonly (number | null)[];
  /** Rows repeated at the head of every printed page, both inclusive. */
  readonly printTitles: { readonly top: number; readonly bottom: number };
  /** Printed across the page; upright where it is left out. */
  readonly landscape?: true;
  /** Rows from the top of the area that stay in sight; 0 for none. */
  readonly frozenRows: number;
  /** Where the user goes on: the first cell to be filled in. */
  readonly start: { readonly row: number; readonly column: number };
}

export interface DraftCell {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  /** "=SUM(A1:A3)", with a value of null; null for a constant. */
  readonly formula: string | null;
}

/** How cells look; what is left out stays as it is. */
export interface Style {
  readonly font?: string;
  /** Points. */
  readonly size?: number;
  readonly bold?: boolean;
  readonly horizontal?: "left" | "center" | "right";
  readonly vertical?: "center";
  readonly wrap?: boolean;
  /** Whether a content too wide for its cell is shown smaller. */
  readonly shrink?: boolean;
  /** A thin black line around every cell. */
  readonly border?: boolean;
  readonly numberFormat?: string;
  /** Whether the cell may not be written once somebody protects the sheet. */
  readonly locked?: boolean;
}

/** What is told to the user who selects a cell, and what the cell takes in. */
export interface Guard {
  readonly area: Area;
  /** Shown beside the selected cell; Excel takes 32 and 255 characters. */
  readonly prompt: GuardText;
  /** A number between the bounds, blank allowed; null takes in anything. */
  readonly number: NumberBounds | null;
}

/**
 * Bounds of a number, both inclusive: a number, or a formula like "=G15" that is written for the first
 * cell of the area and follows the others. No maximum: null.
 */
export interface NumberBounds {
  readonly minimum: number | string;
  readonly maximum: number | string | null;
  /** Shown when something else is typed; the user may insist. 32 and 255 characters. */
  readonly refusal: GuardText;
}

export interface GuardText {
  readonly title: string;
  readonly text: string;
}
