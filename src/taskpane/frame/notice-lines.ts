import type { PaneMessages } from "../../locale";
import { toA1 } from "../../sheet/address";
import { rangeToA1 } from "../../sheet/range";
import type { Inserted, MarkReport } from "../../sheet/workbook";
import { clip } from "../parts/clip";
import type { Notice } from "../state/task";

/** A notice in sentences, the first one saying what was done. */
export function noticeLines(notice: Notice, words: PaneMessages): string[] {
  switch (notice.kind) {
    case "written":
      return [words.written(notice.report.written.length)];
    case "undone":
      return [words.undone(notice.report.written.length)];
    case "marked":
      return markedLines(notice.report, words);
    case "cleared":
      return clearedLines(notice.report, words);
    case "inserted":
      return insertedLines(notice.inserted, words);
    case "row-changed":
      return [rowLine(notice.change, words)];
    case "taken-out":
      return takenOutLines(notice, words);
    case "row-restored":
      return [words.rowRestored];
    case "cancelled":
      return [words.cancelled];
    case "cleaned":
      return [words.cleaned];
  }
}

function markedLines({ changed, unrecorded }: MarkReport, words: PaneMessages): string[] {
  const others = unrecorded.length;
  return [words.marked(changed), ...(others > 0 ? [words.othersUnrecorded(others)] : [])];
}

/** Where there were none but unrecorded cells, only these are told of. */
function clearedLines({ changed, emptied, unrecorded }: MarkReport, words: PaneMessages): string[] {
  return [
    ...(changed > 0 || emptied + unrecorded.length === 0 ? [words.cleared(changed)] : []),
    ...(emptied > 0 ? [words.emptied(emptied)] : []),
  ];
}

function insertedLines(
  { range, whole, amiss, unfinished }: Inserted,
  words: PaneMessages,
): string[] {
  return [
    words.inserted(clip(range.sheet), rangeToA1(range)),
    ...(whole ? [] : [words.insertedBeside]),
    ...unfinished.map((finish) => words.unfinished[finish]),
    ...(amiss.length > 0 ? [words.amiss(clip(amiss.map(toA1).join("、")))] : []),
  ];
}

type TakenOut = Extract<Notice, { readonly kind: "taken-out" }>;

function takenOutLines({ inserted, left }: TakenOut, words: PaneMessages): string[] {
  const { range, whole } = inserted;
  return [
    words.takenOut,
    ...(whole ? [words.sheetStays(clip(range.sheet))] : []),
    ...left.map((finish) => words.notTakenBack[finish]),
  ];
}

type RowNotice = Extract<Notice, { readonly kind: "row-changed" }>;

function rowLine({ kind, sheet, row }: RowNotice["change"], words: PaneMessages): string {
  const say = kind === "insert" ? words.rowInserted : words.rowDeleted;
  return say(clip(sheet), row + 1);
}
