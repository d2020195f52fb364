import type { Draft } from "../sheet/draft";
import type { Edit } from "../sheet/edit";
import { LAST_COLUMN } from "../sheet/address";
import { cellArea, type Area, type CellRange } from "../sheet/range";
import type { RowChange } from "../sheet/row-change";
import type { Place } from "../sheet/workbook";
import { areaBefore } from "./rows/row-places";
import { namesLike } from "./drafts/sheet-names";

/** Where edits change cells. */
export function placesOfEdits(edits: readonly Edit[]): CellRange[] {
  return edits.map(({ at }) => ({ sheet: at.sheet, ...cellArea(at.row, at.column) }));
}

/** Where setting up a draft does; a new sheet may get one of several names. */
export function placesOfDraft({ area }: Draft, { kind, name }: Place): CellRange[] {
  const names = kind === "new-sheet" ? namesLike(name) : [name];
  return names.map((sheet) => ({ sheet, ...area }));
}

/** Where a change of a row does: in the row, and what is written and merged, before and after. */
export function placesOfRow(change: RowChange): CellRange[] {
  const { sheet, row, merges, contents } = change;
  const after = [...merges, ...contents.map(({ at }) => cellArea(at.row, at.column))];
  const before = after.flatMap((area) => areaBefore(change, area) ?? []);
  const line: Area = { top: row, left: 0, bottom: row, right: LAST_COLUMN };
  return [line, ...after, ...before].map((area) => ({ sheet, ...area }));
}
