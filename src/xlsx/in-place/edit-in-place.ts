import type { RecordedMark, RecordedWrite } from "../../record/record";
import { toSheetA1, type CellAddress } from "../../sheet/address";
import type { Edit } from "../../sheet/edit";
import type { Mark, Skipped } from "../../sheet/workbook";
import { calculateOnLoad, leaveChain } from "./calculation";
import { changeSheet, type SheetChange } from "./change-sheet";
import { openStyles } from "./look/open-styles";
import { PartSet } from "./part-set";
import { findRecord, putRecord } from "./record-part";
import { readWorkbookParts } from "./workbook";

/** What is to be changed in a file. */
export interface InPlaceChanges {
  readonly edits?: readonly Edit[];
  /** In place of all marks that the record knows; left out, they stay. */
  readonly marks?: readonly Mark[];
  /** Has the record forget what was written; that stays as it is. */
  readonly forgetWrites?: boolean;
}

/** The file afterwards, and what became of what was asked. */
export interface InPlaceReport {
  readonly bytes: Uint8Array;
  readonly written: readonly Edit[];
  /** Cells that have a mark of ours now. */
  readonly marked: number;
  readonly skipped: readonly Skipped[];
  /** Why the record in the file could not be used: then no mark was put on or taken off. */
  readonly record: "damaged" | "newer" | null;
}

/** Takes all that is ours out of a file: marks and the record. What was written stays. */
export const CLEAR: InPlaceChanges = { marks: [], forgetWrites: true };

/**
 * Writes and marks cells of an .xlsx file and nothing else: every other part keeps its compressed bytes, every
 * other element its text. Throws UnreadableFileError where the file is none, or where its workbook or its
 * styles are damaged; cells of a damaged sheet are skipped.
 */
export function editInPlace(bytes: Uint8Array, changes: InPlaceChanges): InPlaceReport {
  const parts = new PartSet(bytes);
  const workbook = readWorkbookParts(parts);
  const found = findRecord(parts, workbook);
  const marks = found.problem ? undefined : changes.marks;
  const { edits = [], forgetWrites = false } = changes;
  const styles = openStyles(parts, workbook);
  const recorded = found.record.marks;
  const names = [...new Set([...edits, ...(marks ?? []), ...recorded].map(({ at }) => at.sheet))];
  const changed = names.map((name): SheetChange => {
    const on = <T extends { readonly at: CellAddress }>(all: readonly T[]) =>
      all.filter(({ at }) => at.sheet === name);
    const sheet = workbook.sheets.find((one) => one.name === name);
    const asked = { edits: on(edits), marks: marks && on(marks), recorded: on(recorded) };
    return changeSheet(asked, { parts, sheet, book: styles.book });
  });
  const written = changed.flatMap((one) => one.written);
  const present: RecordedMark[] = changed.flatMap((one) => one.marks);
  styles.save();
  leaveChain(
    parts,
    workbook,
    changed.flatMap((one) => one.formulasGone),
  );
  if (written.length > 0) calculateOnLoad(parts, workbook);
  if (!found.problem) {
    const writes = forgetWrites ? [] : joined(found.record.writes, written);
    putRecord(parts, workbook, { found, record: { ...found.record, marks: present, writes } });
  }
  return {
    bytes: parts.join(),
    written,
    marked: present.length,
    skipped: changed.flatMap((one) => one.skipped),
    record: found.problem,
  };
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
