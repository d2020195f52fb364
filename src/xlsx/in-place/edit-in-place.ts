import type { RecordedWrite } from "../../record/record";
import { toSheetA1, type CellAddress } from "../../sheet/address";
import type { Edit } from "../../sheet/edit";
import type { Mark, Skipped } from "../../sheet/workbook";
import { UnreadableFileError } from "../unreadable-file-error";
import { followRecord } from "./follow-record";
import { calculateOnLoad, leaveChain } from "./calculation";
import { changeSheet, type SheetChange } from "./change-sheet";
import { changeNotes } from "./notes/change-notes";
import type { Note } from "./notes/comments-text";
import { openStyles } from "./look/open-styles";
import { addSheet } from "./new-sheet/add-sheet";
import { PartSet } from "./part-set";
import { changeTexts, findRecord, putRecord, takeOutTexts } from "./record-part";
import { changeMerges, type MergeChange } from "./rows/change-merges";
import { movedRecord } from "./rows/move-record";
import { moveRow } from "./rows/move-row";
import type { RowMove } from "./rows/row-move";
import { readWorkbookParts } from "./workbook";

export type { Note } from "./notes/comments-text";

/** What is to be changed in a file. */
export interface InPlaceChanges {
  /** Rows that come and go, one after the other, before all else: all other places are those afterwards. */
  readonly rows?: readonly RowMove[];
  /** Areas that are merged no more, and that are from now on. */
  readonly merges?: readonly MergeChange[];
  /** Files whose first sheet comes behind the others, as `addSheet` takes them. */
  readonly sheets?: readonly Uint8Array[];
  readonly edits?: readonly Edit[];
  /** In place of all marks that the record knows; left out, they stay. */
  readonly marks?: readonly Mark[];
  /** In place of all notes of ours; left out, they stay. One is put only where nobody else has a note. */
  readonly notes?: readonly Note[];
  /** Has the record forget what was written; that stays as it is. */
  readonly forgetWrites?: boolean;
  /** Takes out what the pane keeps in the file: its undo, the settings with the reasons for ignoring. */
  readonly forgetTexts?: boolean;
  /** Other texts in place of those of the pane that are in the file, as `changeTexts` takes them. */
  readonly texts?: ReadonlyMap<string, string | null>;
}

/** The file afterwards, and what became of what was asked. */
export interface InPlaceReport {
  readonly bytes: Uint8Array;
  readonly written: readonly Edit[];
  /** Cells that have a mark of ours now, and that have lost one. */
  readonly marked: number;
  readonly unmarked: number;
  /** Cells that have a note of ours now; and those that have one of somebody else, where none was put. */
  readonly noted: readonly CellAddress[];
  readonly notesKept: readonly CellAddress[];
  readonly skipped: readonly Skipped[];
  /** Whether anything of ours but marks was taken out: notes, the record of writes, texts of the pane. */
  readonly forgotten: boolean;
  /** Why the record in the file could not be used: then no mark was put on or taken off. */
  readonly record: "damaged" | "newer" | null;
}

/** Takes all that is ours out of a file: marks, notes, the record and the texts of the pane. What was written stays. */
export const CLEAR: InPlaceChanges = {
  marks: [],
  notes: [],
  forgetWrites: true,
  forgetTexts: true,
};

/**
 * Writes, marks and notes cells of an .xlsx file and nothing else: every other part keeps its compressed bytes, every
 * other element its text. Throws UnreadableFileError where the file is none, or where its workbook or its
 * styles are damaged, InPlaceRefused where rows or sheets cannot come or go; cells of a damaged sheet are skipped.
 */
export function editInPlace(bytes: Uint8Array, changes: InPlaceChanges): InPlaceReport {
  const parts = new PartSet(bytes);
  let workbook = readWorkbookParts(parts);
  const found = findRecord(parts, workbook);
  const marks = found.problem ? undefined : changes.marks;
  for (const move of changes.rows ?? []) moveRow(parts, workbook, move);
  for (const change of changes.merges ?? []) changeMerges(parts, workbook, change);
  const { edits = [], forgetWrites = false, forgetTexts = false } = changes;
  const styles = openStyles(parts, workbook);
  const added = (changes.sheets ?? []).map((donor) =>
    addSheet(parts, workbook, { donor, book: styles.book }),
  );
  if (added.length > 0) workbook = readWorkbookParts(parts);
  const moved = (changes.rows ?? []).reduce(movedRecord, found.record);
  const known = followRecord(moved, { parts, sheets: workbook.sheets, book: styles.book });
  const recorded = known.marks;
  const names = [...new Set([...edits, ...(marks ?? []), ...recorded].map(({ at }) => at.sheet))];
  const changed = names.map((name): SheetChange => {
    const on = <T extends { readonly at: CellAddress }>(all: readonly T[]) =>
      all.filter(({ at }) => at.sheet === name);
    const sheet = workbook.sheets.find((one) => one.name === name);
    const asked = { edits: on(edits), marks: marks && on(marks), recorded: on(recorded) };
    return changeSheet(asked, { parts, sheet, book: styles.book });
  });
  const written = changed.flatMap((one) => one.written);
  const present = changed.flatMap((one) => one.marks);
  styles.save();
  leaveChain(
    parts,
    workbook,
    changed.flatMap((one) => one.formulasGone),
  );
  if (written.length > 0) calculateOnLoad(parts, workbook);
  const notes = changeNotes(known.notes, found.problem ? undefined : changes.notes, {
    parts,
    sheets: workbook.sheets,
  });
  changeTexts(parts, workbook, changes.texts ?? new Map());
  const texts = forgetTexts && !found.problem ? takeOutTexts(parts, workbook) : 0;
  if (!found.problem) {
    const writes = forgetWrites ? [] : joined(known.writes, written);
    const record = { ...known, marks: present, writes, notes: notes.put };
    putRecord(parts, workbook, { found, record });
  }
  return {
    bytes: parts.join(),
    written,
    marked: present.length,
    unmarked: changed.reduce((sum, { unmarked }) => sum + unmarked, 0),
    noted: notes.put,
    notesKept: notes.kept,
    skipped: [...changed.flatMap((one) => one.skipped), ...notes.skipped],
    forgotten:
      texts > 0 ||
      notes.put.length < known.notes.length ||
      (!found.problem && forgetWrites && found.record.writes.length > 0),
    record: found.problem,
  };
}

/** Whether a file is of the kind that can be changed in place: .xlsx or .xlsm, and not encrypted. */
export function canEditInPlace(bytes: Uint8Array): boolean {
  try {
    readWorkbookParts(new PartSet(bytes));
    return true;
  } catch (error) {
    if (error instanceof UnreadableFileError) return false;
    throw error;
  }
}

/** What cells held before the first of several writes. */
function joined(known: readonly RecordedWrite[], written: readonly Edit[]): RecordedWrite[] {
  const byCell = new Map<string, RecordedWrite>();
  for (const { at, before } of [...known, ...written]) {
    const name = toSheetA1(at);
    if (!byCell.has(name)) byCell.set(name, { at, before });
  }
  return [...byCell.values()];
}
