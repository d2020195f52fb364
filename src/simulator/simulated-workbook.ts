import type { CellValue } from "../sheet/snapshot";
import type { LineChange } from "./book/areas";
import type { InFront, Limits } from "./book/book";
import type { InputRefusal, Inputs } from "./book/refused-input";
import type {
  Kept,
  SavedWorkbook,
  SimulatedFill,
  SimulatedPage,
  SimulatedStyle,
  SimulatedValidation,
} from "./book/saved-workbook";

export interface SimulatedCell {
  value: CellValue;
  text: string;
  formula: string | null;
  numberFormat: string;
  fill: string | null;
  note: string | null;
  /** Where a click on the cell leads. */
  link: string | null;
  style: SimulatedStyle;
}

export interface SimulatedSnapshot extends Kept {
  sheets: {
    name: string;
    visibility: string;
    protected: boolean;
    /** By A1 address: every cell with content, fill, style or note. */
    cells: Record<string, SimulatedCell>;
    merges: string[];
    /** Points. */
    columnWidths: Record<number, number>;
    rowHeights: Record<number, number>;
    hiddenRows: number[];
    hiddenColumns: number[];
    validations: SimulatedValidation[];
    /** Areas with a conditional format, whatever it says. */
    conditionalFormats: string[];
    page: SimulatedPage | null;
    frozenRows: number;
    frozenColumns: number;
    gridlines: boolean;
  }[];
  roundTrips: number;
}

/** What is seen of an open workbook, and who acts upon it. Unknown sheets throw a RangeError. */
export interface SimulatedWorkbook extends UserControls, ExcelControls, WireControls {
  snapshot(): SimulatedSnapshot;
  /** Everything that a saved file keeps. */
  save(): SavedWorkbook;
}

/** Lines that came to a sheet before `at`, or with a negative `count`, went from there on. */
export interface MovedLines extends LineChange {
  readonly sheet: string;
}

/** The hands of the user, and of a colleague elsewhere. Addresses are A1. */
export interface UserControls {
  /** What a user types: "98%" is 0.98 with format 0%, "'=x" a text, "" clears. */
  type(sheet: string, a1: string, input: string): void;
  /** Several cells as one act: what is pasted, or emptied at once. */
  typeAll(sheet: string, inputs: Inputs): void;
  /** What of it Excel would answer with a refusal instead: a locked cell, a guard. It can be typed all the same. */
  refuses(sheet: string, inputs: Inputs): InputRefusal | null;
  /** The same by a coauthor in another Excel. */
  colleagueTypes(sheet: string, a1: string, input: string): void;
  /** The user recolours a cell; null is No Fill. */
  fill(sheet: string, a1: string, fill: string | SimulatedFill | null): void;
  /** Inserts whole lines, "5:6" or "B:B", before those there; they take the formats of the line before. */
  insert(sheet: string, lines: string): void;
  remove(sheet: string, lines: string): void;
  rename(sheet: string, name: string): void;
  /** What Excel's own undo could take back, the first act first. */
  undoStack(): readonly string[];
  /** Takes the last act back, where it was typing; tells whether it was. */
  undo(): boolean;
  selection(): { sheet: string; a1: string };
  /** The user's click. */
  select(sheet: string, a1: string): void;
  /** After any change of cells, fills or selection, by the user or by batches; returns the way to stop. */
  onChange(listener: () => void): () => void;
}

/** The state of the Excel around the workbook, as add-ins meet it. */
export interface ExcelControls {
  /** Protection and read-only state hold off batches; `type` and `fill` go through. */
  setProtected(sheet: string, on: boolean): void;
  setReadOnly(on: boolean): void;
  /** Cell-edit mode: the user has a cell open for typing. */
  setEditing(on: boolean): void;
  /** Does something as soon as no cell is open for typing. */
  afterEditing(act: () => void): void;
  /** What the user has before the eyes; a click on a cell brings the cells there. */
  setInFront(what: InFront): void;
  /** Whether formulas are worked out at once, or when Excel is told to. */
  setCalculation(mode: "automatic" | "manual"): void;
  /** How many cells were told of one by one, with their formats, so far. */
  cellsTold(): number;
  /** The lines that were put in or taken out so far, those of one sheet in their order. */
  linesMoved(): readonly MovedLines[];
  /** Those of Excel on the web unless told. */
  setLimits(limits: Partial<Limits>): void;
}

/** The wire between Office.js and this Excel, and what goes wrong on it. */
export interface WireControls {
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
