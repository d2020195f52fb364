import type { CellValue } from "../sheet/snapshot";

export type Visibility = "visible" | "hidden" | "veryHidden";

export interface SimulatedFill {
  pattern: string;
  /** "#RRGGBB", as is `patternColor`. */
  color: string;
  patternColor: string;
}

/** How a cell looks beside its fill; what is left out is as in a blank workbook. Sizes are points. */
export interface SimulatedLook {
  font?: string;
  size?: number;
  bold?: boolean;
  /** "#RRGGBB". */
  color?: string;
  horizontal?: "Left" | "Center" | "Right";
  vertical?: "Top" | "Center" | "Bottom";
  wrap?: boolean;
  shrink?: boolean;
  /** Thin lines on these edges, each with its colour "#RRGGBB". */
  borders?: Partial<Record<"top" | "left" | "bottom" | "right", string>>;
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
  /** false where the cell may be written on a protected sheet. */
  locked?: boolean;
  look?: SimulatedLook;
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
  /** Points, by zero-based column. */
  columnWidths?: Record<number, number>;
  /** Points, by zero-based row. */
  rowHeights?: Record<number, number>;
  validations?: SimulatedValidation[];
  page?: SimulatedPage;
  /** Rows at the top that stay in sight. */
  frozenRows?: number;
  /** false where the lines between cells are not shown. */
  gridlines?: boolean;
}

/** A workbook as a file keeps it; `createWorkbook` opens it again. */
export interface SavedWorkbook {
  sheets: SimulatedSheetData[];
  settings: Record<string, unknown>;
}

export interface SimulatedCell {
  value: CellValue;
  text: string;
  formula: string | null;
  numberFormat: string;
  fill: string | null;
  note: string | null;
  look: SimulatedLook;
}

export interface SimulatedSnapshot {
  sheets: {
    name: string;
    visibility: string;
    protected: boolean;
    /** By A1 address: every cell with content, fill, look or note. */
    cells: Record<string, SimulatedCell>;
    merges: string[];
    /** Points. */
    columnWidths: Record<number, number>;
    rowHeights: Record<number, number>;
    hiddenRows: number[];
    hiddenColumns: number[];
    validations: SimulatedValidation[];
    page: SimulatedPage | null;
    frozenRows: number;
  }[];
  /** What add-ins keep in the workbook, by key. */
  settings: Record<string, unknown>;
  roundTrips: number;
}

/** How much Excel takes and gives at once. */
export interface Limits {
  requestBytes: number;
  responseBytes: number;
  /** Cells of a range that may be read. */
  rangeCells: number;
}

export type Axis = "rows" | "columns";

/** Whose hand changes a cell: the one before this Excel, or a coauthor's elsewhere. */
export type Hand = "user" | "colleague";

/** A workbook as its user and its host see it. Addresses are A1; unknown sheets throw a RangeError. */
export interface SimulatedWorkbook {
  snapshot(): SimulatedSnapshot;
  /** Everything that a saved file keeps. */
  save(): SavedWorkbook;
  /** What a user types: "98%" is 0.98 with format 0%, "'=x" a text, "" clears. */
  type(sheet: string, a1: string, input: string, by?: Hand): void;
  /** The user recolours a cell; null is No Fill. */
  fill(sheet: string, a1: string, fill: string | SimulatedFill | null): void;
  /** Inserts lines before the zero-based `at`; they take the formats of the line before. */
  insert(sheet: string, axis: Axis, at: number, count: number): void;
  remove(sheet: string, axis: Axis, at: number, count: number): void;
  rename(sheet: string, name: string): void;
  selection(): { sheet: string; a1: string };
  /** The user's click. */
  select(sheet: string, a1: string): void;
  /** After any change of cells, fills or selection, by the user or by batches; returns the way to stop. */
  onChange(listener: () => void): () => void;
  /** Protection and read-only state hold off batches; `type` and `fill` go through. */
  setProtected(sheet: string, on: boolean): void;
  setReadOnly(on: boolean): void;
  /** Cell-edit mode: the user has a cell open for typing. */
  setEditing(on: boolean): void;
  /** Those of Excel on the web unless told. */
  setLimits(limits: Partial<Limits>): void;
  /** Milliseconds before an answer arrives; 0 unless told. */
  setLatency(ms: number): void;
  readonly latency: number;
  /** Whether a batch that fails still answers what it had read; not unless told. */
  setAnswersOfFailed(on: boolean): void;
  /** Whether its events tell what triggered them, as from ExcelApi 1.14 on. */
  setEventsTellTrigger(on: boolean): void;
  /**
   * The `action`-th action (1 is the first) of the next batch fails with `code`; null takes it back.
   * `after` batches pass unharmed first.
   */
  failAt(action: number | null, code?: string, after?: number): void;
  /** Does something just before the `batch`-th batch from now (1 is the next) is run. */
  beforeBatch(batch: number, act: () => void): void;
  /** Batches answered so far, without Office.js's own clean-up ones, which no add-in waits for. */
  readonly roundTrips: number;
  /** Bytes of the requests of these batches. */
  readonly requestBytes: number;
  /** Answers one message of Office.js, both as JSON. */
  answer(message: string): string;
  /** Where the messages go that Excel sends unasked, as JSON: its events. The last one given holds. */
  onMessage(listener: (message: string) => void): void;
}
