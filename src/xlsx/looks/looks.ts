import type { OwnFill } from "../../record/record";

export type Edge = "top" | "left" | "bottom" | "right";

/** Colours are "#RRGGBB" as shown, sizes points; what is left out is as a spreadsheet has it for itself. */
export interface CellLook {
  readonly font: string;
  readonly size: number;
  readonly bold?: true;
  readonly italic?: true;
  readonly underline?: true;
  readonly strike?: true;
  readonly color?: string;
  readonly horizontal?: "Left" | "Center" | "Right";
  readonly vertical?: "Top" | "Center";
  readonly wrap?: true;
  readonly shrink?: true;
  readonly indent?: number;
  /** Degrees from -90 to 90, or "Stacked": upright characters one under the other. */
  readonly turn?: number | "Stacked";
  readonly borders?: Partial<Record<Edge, string>>;
  /** Of the borders that are no thin lines, as ECMA-376 18.18.3 calls them. */
  readonly lines?: Partial<Record<Edge, string>>;
}

/** A style of the file: what its cells look like, and their fill; null for none, or one that is no pattern. */
export interface StyleLook {
  readonly style: CellLook;
  readonly fill: OwnFill | null;
  readonly numberFormat: string;
}

/** Zero-based; `style` is the place in the list of styles. */
export interface StyledCell {
  readonly row: number;
  readonly column: number;
  readonly style: number;
}

export interface SheetLook {
  readonly name: string;
  /** All cells that the file has, blank ones too. */
  readonly cells: readonly StyledCell[];
  /** Points, of all columns up to a few behind the last cell. */
  readonly columnWidths: Readonly<Record<number, number>>;
  /** Points, of the rows that have one. */
  readonly rowHeights: Readonly<Record<number, number>>;
  /** Of the rows that have none. */
  readonly usualHeight: number;
  /** Up to a few behind the last cell, as `columnWidths`; zero-based. */
  readonly hiddenColumns: readonly number[];
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly gridlines: boolean;
}

/** How a file looks beside what it holds. */
export interface WorkbookLook {
  /** The sheet that is shown first; null where none is named. */
  readonly active: string | null;
  readonly styles: readonly StyleLook[];
  /** Those that could be read. */
  readonly sheets: readonly SheetLook[];
}
