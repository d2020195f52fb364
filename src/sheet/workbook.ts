import type { CellAddress } from "./address";
import type { Draft } from "./draft";
import type { Edit } from "./edit";
import type { CellRange } from "./range";
import type { RowChange } from "./row-change";
import type { WorkbookSnapshot } from "./snapshot";

/** The three colours of marks, the most serious first. */
export type MarkColour = "error" | "warning" | "info";

/** A highlight to put on a cell. */
export interface Mark {
  readonly at: CellAddress;
  readonly colour: MarkColour;
}

/**
 * Why one cell was left as it is: changed since it was read, locked on a protected sheet, no such sheet,
 * part of an array formula's result, a formula in a table (which might fill its column), refused by the
 * host; "unclear" alone means that the host broke off and nobody knows what the cell holds.
 */
export interface Skipped {
  readonly at: CellAddress;
  readonly reason:
    "stale" | "protected" | "missing-sheet" | "array" | "table" | "failed" | "unclear";
}

/** What became of a write, cell by cell: `written` and `skipped` together are all that was asked. */
export interface WriteReport {
  readonly written: readonly Edit[];
  readonly skipped: readonly Skipped[];
}

/**
 * What is done with cells in a mark's colour whose own fill nobody knows, since the record of it is lost:
 * they are left as they are, or get No Fill.
 */
export type Unrecorded = "leave" | "clear";

/** What became of marking or clearing. */
export interface MarkReport {
  /** How many cells were marked or got their own fill back. */
  readonly changed: number;
  /** How many unrecorded cells got No Fill. */
  readonly emptied: number;
  /** The unrecorded cells that were left. */
  readonly unrecorded: readonly CellAddress[];
  readonly skipped: readonly Skipped[];
}

/** How far a long reading is, and how it is given up. */
export interface Reading {
  /** Called with sheets read and sheets in all. */
  readonly onProgress?: (done: number, all: number) => void;
  /** Aborted, the reading rejects with the problem "cancelled". */
  readonly signal?: AbortSignal;
  /** Names of texts kept in the workbook that are wanted with the picture, at no further cost. */
  readonly kept?: readonly string[];
  /** Whether to wait, 10 s at most, where a cell is open for typing; Excel on the desktop can. */
  readonly patient?: boolean;
  /** Whether the cell the user is at is wanted with the picture; it is asked for at the same time. */
  readonly active?: boolean;
  /**
   * Whether Excel's own undo has to stay: asking for merged areas would empty it. Those of the last reading
   * are taken then, unless lines were put in or taken out since.
   */
  readonly keepUndo?: boolean;
}

/** Where a draft goes: a new sheet of this name, or a like one that is free; or an existing sheet. */
export type Place =
  | { readonly kind: "new-sheet"; readonly name: string }
  | { readonly kind: "on-sheet"; readonly name: string };

/**
 * What a draft gets when its cells stand, and may fail without harm to them: widths of columns, how it is
 * printed, rows that stay in sight, and that the user is brought there.
 */
export type Finish = "widths" | "page" | "frozen" | "selection";

/** What of it is taken back with the draft. */
export type Unfinish = Extract<Finish, "widths" | "frozen">;

/** A draft that was set up, and all that is needed to take it out again. */
export interface Inserted {
  readonly range: CellRange;
  readonly draft: Draft;
  /** Whether the sheet was blank: only then widths, page and frozen rows were set up too. */
  readonly whole: boolean;
  /** Cells that hold something else than the draft says. */
  readonly amiss: readonly CellAddress[];
  /** What Excel has not taken in. */
  readonly unfinished: readonly Finish[];
}

/** A change that somebody else made: the user, a colleague, another program; never our own writes. */
export interface Change {
  readonly sheet: string;
  /** A1 text of the changed cells. */
  readonly range: string;
  /** Whether cells were put in or taken out there, so that others have moved. */
  readonly moved: boolean;
}

/** The open workbook, as the pane sees it. Every member rejects with a WorkbookError. */
export interface Workbook {
  read(reading?: Reading): Promise<WorkbookSnapshot>;
  apply(edits: readonly Edit[]): Promise<WriteReport>;
  /**
   * Puts marks in place of those there are. Rejects with "too-many-marks", or with "not-kept" where the
   * workbook does not keep the record of the own fills; marking and clearing with "record-damaged" or
   * "record-newer" where the record that is there cannot be used. Then nothing is changed.
   */
  mark(marks: readonly Mark[]): Promise<MarkReport>;
  /** Unrecorded cells are left unless told. */
  clearMarks(unrecorded?: Unrecorded): Promise<MarkReport>;
  /** The cell the user is at; rejects with "inactive" where a chart or another workbook is in front. */
  active(): Promise<CellAddress>;
  /**
   * Sets up a draft. On an existing sheet its area must be free: rejects with "occupied", the first
   * cell in the way as `detail`. After a failure nothing of it is left.
   */
  insert(draft: Draft, place: Place): Promise<Inserted>;
  /**
   * Clears what `insert` set up; rejects with "stale" where something else stands in it by now. Answers
   * what Excel has not taken back of how the sheet is shown.
   */
  takeOut(inserted: Inserted): Promise<readonly Unfinish[]>;
  /** Puts a row in or takes one out; rejects with "stale" where a cell does not hold what is expected. */
  changeRow(change: RowChange): Promise<void>;
  select(address: CellAddress): Promise<void>;
  /** Tells of changes until the returned function is called. */
  watch(onChange: (change: Change) => void): Promise<() => Promise<void>>;
  /** Tells the cell the user goes to until the returned function is called; of an area the first cell. */
  watchSelection(onSelect: (at: CellAddress) => void): Promise<() => Promise<void>>;
  /** A text kept in the workbook itself under a name of ours; null when there is none. */
  kept(name: string): Promise<string | null>;
  /** Keeps a text in the workbook itself; null takes it out. It travels with the file. */
  keep(name: string, text: string | null): Promise<void>;
}

export type WorkbookProblem =
  | "cell-edit"
  | "protected"
  | "read-only"
  | "missing"
  | "too-large"
  | "cancelled"
  | "occupied"
  | "stale"
  | "inactive"
  | "merged"
  | "rows-blocked"
  | "sheet-full"
  | "filtered"
  | "pivot-table"
  | "other-sheet"
  | "aborted"
  | "conflict"
  | "refused"
  | "too-many-marks"
  | "not-kept"
  | "record-damaged"
  | "record-newer"
  | "no-host"
  | "unknown";

/** Why the workbook could not do what was asked; `detail` is the host's own words. */
export class WorkbookError extends Error {
  constructor(
    readonly problem: WorkbookProblem,
    readonly detail: string,
  ) {
    super(`${problem}: ${detail}`);
    this.name = "WorkbookError";
  }
}
