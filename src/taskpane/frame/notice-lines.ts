import type { Messages } from "../../locale";
import { toA1 } from "../../sheet/address";
import { rangeToA1 } from "../../sheet/range";
import type { Inserted } from "../../sheet/workbook";
import { clip } from "../parts/clip";
import type { Notice } from "../state/task";

/** A notice in sentences, the first one saying what was done. */
export function noticeLines(notice: Notice, words: Messages): string[] {
  switch (notice.kind) {
    case "written":
      return [words.written(notice.report.written.length)];
    case "undone":
      return [words.undone(notice.report.written.length)];
    case "marked":
      return [words.marked(notice.report.changed)];
    case "cleared":
      return [words.cleared(notice.report.changed)];
    case "inserted":
      return insertedLines(notice.inserted, words);
    case "row-changed":
      return [rowLine(notice.change, words)];
    case "taken-out":
      return takenOutLines(notice.inserted, words);
    case "row-restored":
      return [words.rowRestored];
    case "cancelled":
      return [words.cancelled];
    case "cleaned":
      return [words.cleaned];
  }
}

function insertedLines({ range, whole, amiss }: Inserted, words: Messages): string[] {
  return [
    words.inserted(clip(range.sheet), rangeToA1(range)),
    ...(whole ? [] : [words.insertedBeside]),
    ...(amiss.length > 0 ? [words.amiss(clip(amiss.map(toA1).join("、")))] : []),
  ];
}

function takenOutLines({ range, whole }: Inserted, words: Messages): string[] {
  return [words.takenOut, ...(whole ? [words.sheetStays(clip(range.sheet))] : [])];
}

type RowNotice = Extract<Notice, { readonly kind: "row-changed" }>;

function rowLine({ kind, sheet, row }: RowNotice["change"], words: Messages): string {
  const say = kind === "insert" ? words.rowInserted : words.rowDeleted;
  return say(clip(sheet), row + 1);
}
