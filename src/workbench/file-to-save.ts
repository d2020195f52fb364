import type { Messages } from "../locale";
import { toSheetA1, type CellAddress } from "../sheet/address";
import { InPlaceRefused, type InPlaceObstacle } from "../xlsx/in-place/in-place-refused";
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

/** The opened file with what was changed in it; where it cannot take that, or there is none, a new one. */
export async function fileToSave(open: OpenWorkbook, messages: Messages): Promise<FileToSave> {
  const { name, source } = open;
  const words = messages.workbench;
  const [, stem = name, extension = ""] = /^(.*?)(\.[^.]*)?$/s.exec(name) ?? [];
  const made = await inOwnFile(open);
  if (typeof made === "object") {
    const { bytes } = made;
    return { name: words.checkedOf(stem, extension), bytes, notes: notesOn(made, messages) };
  }
  const notes = { own: [words.copied(made)], foreign: [words.converted], new: [] }[source.kind];
  const copy = source.kind === "new" ? `${stem}.xlsx` : words.copyOf(stem);
  return { name: copy, bytes: await writeWorkbook(open.workbook.save()), notes };
}

/** Or what keeps it from being changed in place. */
async function inOwnFile({
  source,
  workbook,
  opened,
}: OpenWorkbook): Promise<OwnFile | InPlaceObstacle | "other"> {
  if (source.kind !== "own") return "other";
  const present = workbook.save();
  const changes = changesSince(opened, present, workbook.linesMoved());
  if (!changes) return "other";
  try {
    return await ownFile(source.bytes, changes, present);
  } catch (error) {
    if (error instanceof InPlaceRefused) return error.obstacle;
    throw error;
  }
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
