import type { Messages } from "../locale";
import { toSheetA1, type CellAddress } from "../sheet/address";
import { changesSince } from "./changes-since";
import { ownFile, type OwnFile } from "./own-file";
import type { OpenWorkbook } from "./use-workbook";
import { writeWorkbook } from "./write-workbook";

/** A file to take away, and what has to be said of it. */
export interface FileToSave {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly notes: readonly string[];
}

/** The opened file with its changed cells changed; where more than cells was changed, or there is none, a new one. */
export async function fileToSave(open: OpenWorkbook, messages: Messages): Promise<FileToSave> {
  const { name, source, workbook, opened } = open;
  const words = messages.workbench;
  const present = workbook.save();
  const [, stem = name, extension = ""] = /^(.*?)(\.[^.]*)?$/s.exec(name) ?? [];
  if (source.kind === "own") {
    const changes = changesSince(opened, present);
    if (!changes.beyondCells && workbook.linesMoved() === 0) {
      const made = ownFile(source.bytes, changes, present);
      return {
        name: words.checkedOf(stem, extension),
        bytes: made.bytes,
        notes: notesOn(made, messages),
      };
    }
  }
  const notes = source.kind === "own" ? [words.copied] : [];
  const copy = source.kind === "new" ? `${stem}.xlsx` : words.copyOf(stem);
  return { name: copy, bytes: await writeWorkbook(present), notes };
}

/** Of more cells than these the first are named. */
const MOST_NAMED = 5;

function notesOn({ skipped, unfilled, record }: OwnFile, messages: Messages): string[] {
  const reasons = new Set(skipped.map(({ reason }) => reason));
  return [
    ...[...reasons].map((reason) => {
      const cells = skipped.filter((one) => one.reason === reason).map(({ at }) => at);
      return `${named(cells)} ${messages.skippedInFile[reason]}`;
    }),
    ...(unfilled.length > 0 ? [messages.workbench.unfilled(named(unfilled))] : []),
    ...(record ? [messages.recordUnusable[record]] : []),
  ];
}

function named(cells: readonly CellAddress[]): string {
  const more = cells.length > MOST_NAMED ? "…" : "";
  return cells.slice(0, MOST_NAMED).map(toSheetA1).join("、") + more;
}
