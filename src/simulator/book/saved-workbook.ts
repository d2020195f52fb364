import type { CellValue } from "../../sheet/snapshot";

export type Visibility = "visible" | "hidden" | "veryHidden";

export interface SimulatedFill {
  pattern: string;
  /** "#RRGGBB", as is `patternColor`. */
  color: string;
  patternColor: string;
}

/** How a cell looks beside its fill; what is left out is as in a blank workbook. Sizes are points. */
export interface SimulatedStyle {
  font?: string;
  size?: number;
  bold?: boolean;
  italic?: boolean;
  underline?: boolean;
  strike?: boolean;
  /** "#RRGGBB". */
  color?: string;
  horizontal?: "Left" | "Center" | "Right";
  vertical?: "Top" | "Center" | "Bottom";
  wrap?: boolean;
  shrink?: boolean;
  indent?: number;
  /** Degrees from -90 to 90, or upright characters one under the other. */
  turn?: number | "Stacked";
  /** Lines on these edges, each with its colour "#RRGGBB". */
  borders?: Partial<Record<"top" | "left" | "bottom" | "right", string>>;
  /** What a file calls those of them that are no thin lines. */
  lines?: Partial<Record<"top" | "left" | "bottom" | "right", string>>;
}

/** What an area takes in, as the API tells it. */
export interface SimulatedValidation {
  /** Like "H15:H40". */
  area: string;
  /** null takes in anything; the formulas stand for the first cell of the area. */
  decimal: {
    operator: "Between" | "GreaterThanOrEqualTo";
    formula1: number | string;
    formula2?: number | string;
  } | null;
  ignoreBlanks: boolean;
  prompt: { title: string; message: string };
  error: { title: string; message: string; style: "Stop" | "Warning" | "Information" };
}

/** How a sheet is printed. */
export interface SimulatedPage {
  orientation: "Portrait" | "Landscape";
  paper: string;
  /** Pages the sheet is fitted to; null is as many as it takes. */
  fitToWidth: number | null;
  fitToHeight: number | null;
  centerHorizontally: boolean;
  /** Points. */
  margins: { top: number; bottom: number; left: number; right: number };
  /** Rows repeated on every page, like "$13:$13". */
  titleRows: string | null;
  /** Like "A1:I40". */
  area: string | null;
}

export interface SimulatedCellData {
  value?: CellValue;
  formula?: string | null;
  numberFormat?: string;
  /** "#RRGGBB" for a solid fill, or all of a fill; absent means No Fill. */
  fill?: string | SimulatedFill;
  note?: string;
  /** Where a click on the cell leads. */
  link?: string;
  /** false where the cell may be written on a protected sheet. */
  locked?: boolean;
  style?: SimulatedStyle;
}

export interface SimulatedSheetData {
  name: string;
  /** As Excel keeps it in the file; made up where absent. */
  id?: string;
  visibility?: Visibility;
  protected?: boolean;
  /** Whether the protection lets cells be formatted. */
  allowFormatCells?: boolean;
  /** By A1 address. */
  cells: Record<string, SimulatedCellData>;
  /** Like "A1:I1". */
  merges?: string[];
  /** Areas that one array formula fills, like "D3:D8"; their cells are given one by one. */
  arrays?: string[];
  tables?: string[];
  /** Zero-based. */
  hiddenRows?: number[];
  /** Zero-based. */
  hiddenColumns?: number[];
  /** Fills of whole columns down to the end of the sheet, by zero-based column. */
  columnFills?: Record<number, string | SimulatedFill>;
  /** Points, by zero-based column. */
  columnWidths?: Record<number, number>;
  /** Points, by zero-based row. */
  rowHeights?: Record<number, number>;
  validations?: SimulatedValidation[];
  /** Areas with a conditional format, like "D3:D8". */
  conditionalFormats?: string[];
  page?: SimulatedPage;
  /** Rows at the top that stay in sight. */
  frozenRows?: number;
  /** Columns at the left that do. */
  frozenColumns?: number;
  /** false where the lines between cells are not shown. */
  gridlines?: boolean;
}

/** A workbook as a file keeps it; `createWorkbook` opens it again. */
export interface SavedWorkbook extends Kept {
  sheets: SimulatedSheetData[];
}

/** What add-ins keep in a workbook. */
export interface Kept {
  /** By key. */
  settings: Record<string, unknown>;
  /** The texts of the custom XML parts. */
  xmlParts: string[];
}
