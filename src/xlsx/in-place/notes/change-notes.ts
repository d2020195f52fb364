import type { CellAddress } from "../../../sheet/address";
import type { Skipped } from "../../../sheet/workbook";
import type { PartSet } from "../part-set";
import type { SheetPart } from "../workbook";
import type { Note } from "./comments-text";
import { putNotes, takeNotes, type PutNotes } from "./sheet-notes";

interface NotesChange extends PutNotes {
  readonly skipped: readonly Skipped[];
}

/**
 * Puts notes in place of those of ours that the record knows; all stay where none are asked for. A sheet that
 * is missing, or whose notes cannot be read, is left as it is and told.
 */
export function changeNotes(
  recorded: readonly CellAddress[],
  wanted: readonly Note[] | undefined,
  { parts, sheets }: { readonly parts: PartSet; readonly sheets: readonly SheetPart[] },
): NotesChange {
  if (!wanted) return { put: recorded, kept: [], skipped: [] };
  const names = new Set([...recorded, ...wanted.map(({ at }) => at)].map(({ sheet }) => sheet));
  const changes = [...names].map((name): NotesChange => {
    const own = recorded.filter((at) => at.sheet === name);
    const notes = wanted.filter(({ at }) => at.sheet === name);
    const skipped = (reason: Skipped["reason"]): NotesChange => {
      const cells = [...own, ...notes.map(({ at }) => at)];
      return { put: own, kept: [], skipped: cells.map((at) => ({ at, reason })) };
    };
    const sheet = sheets.find((one) => one.name === name);
    if (!sheet) return skipped("missing-sheet");
    return parts.attempt(
      () => {
        if (own.length > 0) takeNotes(parts, sheet);
        return { ...putNotes(parts, sheet, notes), skipped: [] };
      },
      () => skipped("failed"),
    );
  });
  return {
    put: changes.flatMap(({ put }) => put),
    kept: changes.flatMap(({ kept }) => kept),
    skipped: changes.flatMap((one) => one.skipped),
  };
}
