import type { CellValue } from "../sheet/snapshot";

export type Visibility = "visible" | "hidden" | "veryHidden";

export interface SimulatedCellData {
  value?: CellValue;
  formula?: string | null;
  numberFormat?: string;
  /** "#RRGGBB"; absent means No Fill. */
  fill?: string;
  note?: string;
}

export interface SimulatedSheetData {
  name: string;
  visibility?: Visibility;
  protected?: boolean;
  /** By A1 address. */
  cells: Record<string, SimulatedCellData>;
  /** Like "A1:I1". */
  merges?: string[];
  /** Zero-based. */
  hiddenRows?: number[];
  /** Zero-based. */
  hiddenColumns?: number[];
  /** Pixels, by zero-based column. */
  columnWidths?: Record<number, number>;
}

export interface SimulatedCell {
  value: CellValue;
  text: string;
  formula: string | null;
  numberFormat: string;
  fill: string | null;
  note: string | null;
}

export interface SimulatedSnapshot {
  sheets: {
    name: string;
    visibility: string;
    protected: boolean;
    /** By A1 address: every cell with content, fill or note. */
    cells: Record<string, SimulatedCell>;
    merges: string[];
  }[];
  /** What add-ins keep in the workbook, by key. */
  settings: Record<string, unknown>;
  roundTrips: number;
}

/** A workbook as its user and its host see it. Addresses are A1; unknown sheets throw a RangeError. */
export interface SimulatedWorkbook {
  snapshot(): SimulatedSnapshot;
  /** What a user types: "98%" is 0.98 with format 0%, "'=x" a text, "" clears. */
  type(sheet: string, a1: string, input: string): void;
  /** The user recolours a cell; null is No Fill. */
  fill(sheet: string, a1: string, color: string | null): void;
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
  /**
   * The `action`-th action (1 is the first) of the next batch fails with `code`; null takes it back.
   * `after` batches pass unharmed first.
   */
  failAt(action: number | null, code?: string, after?: number): void;
  /** Batches answered so far, without Office.js's own clean-up ones, which no add-in waits for. */
  readonly roundTrips: number;
  /** Answers one message of Office.js, both as JSON. */
  answer(message: string): string;
}
