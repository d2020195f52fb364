import { toA1 } from "../../sheet/address";
import type { Draft } from "../../sheet/draft";
import { cellsOf } from "../../sheet/range";
import { rangeOf, type CellPlace } from "../host/areas";
import { requestContents } from "../cell/cell-content";
import { contentsOf, entriesOf, isAsDrafted } from "./draft-contents";
import { putGuard } from "./put-guard";
import { putStyle } from "./put-style";
import { putPage } from "./put-page";
import { clearHeights, putHeights, putWidths } from "./put-sizes";
import type { Room } from "./room";

/** Sets up a draft with the next sync, its contents last: what breaks off before has covered nothing. */
export function setUp(sheet: Excel.Worksheet, draft: Draft, room: Room): void {
  for (const { area, style } of draft.styles) putStyle(sheet, area, style);
  for (const guard of draft.guards) putGuard(sheet, guard);
  putHeights(sheet, draft, room.rows);
  if (room.whole) {
    putWidths(sheet, draft);
    putPage(sheet, draft);
    if (draft.frozenRows > 0) sheet.freezePanes.freezeRows(draft.area.top + draft.frozenRows);
  }
  for (const merge of draft.merges) rangeOf(sheet, merge).merge();
  rangeOf(sheet, draft.area).formulas = entriesOf(draft);
}

/** Sets up a draft and brings it before the user's eyes; answers which cells hold something else. */
export function requestSetUp(sheet: Excel.Worksheet, draft: Draft, room: Room): () => CellPlace[] {
  setUp(sheet, draft, room);
  const { top, left } = draft.area;
  const contents = requestContents(rangeOf(sheet, draft.area));
  sheet.activate();
  sheet.getRange(toA1(draft.start)).select();
  return () => {
    const rows = contents();
    const draftedAt = contentsOf(draft);
    return cellsOf(draft.area).filter(
      (at) => !isAsDrafted(rows[at.row - top]![at.column - left]!, draftedAt(at)),
    );
  };
}

/** Clears with the next sync what `setUp` has put. How the sheet is printed stays. */
export function takeDown(sheet: Excel.Worksheet, draft: Draft, { whole, rows }: Room): void {
  const range = rangeOf(sheet, draft.area);
  range.unmerge();
  range.clear();
  range.dataValidation.clear();
  clearHeights(sheet, draft, rows);
  if (whole) {
    range.format.useStandardWidth = true;
    sheet.freezePanes.unfreeze();
  }
}
