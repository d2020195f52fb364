import type { Draft } from "../../sheet/draft";
import { cellsOf } from "../../sheet/range";
import { rangeOf, type CellPlace } from "../host/areas";
import { calculate } from "../host/calculate";
import { requestContents } from "../cell/cell-content";
import { contentsOf, entriesOf, isAsDrafted } from "./draft-contents";
import { putGuard } from "./put-guard";
import { putStyle } from "./put-style";
import { clearHeights, putHeights } from "./put-sizes";
import type { Room } from "./room";

/**
 * Sets up the cells of a draft with the next sync, its contents last: what breaks off before has covered
 * nothing. Merged areas come first, since Excel on the web loses lines that were there before
 * (office-js#6405, #6557), and none can be merged while a chart is selected (#399).
 */
export function setUp(sheet: Excel.Worksheet, draft: Draft, room: Room): void {
  for (const merge of draft.merges) rangeOf(sheet, merge).merge();
  for (const { area, style } of draft.styles) putStyle(sheet, area, style);
  for (const guard of draft.guards) putGuard(sheet, guard);
  putHeights(sheet, draft, room.rows);
  rangeOf(sheet, draft.area).formulas = entriesOf(draft);
  calculate(sheet.context as Excel.RequestContext);
}

/** Sets up the cells of a draft; answers which hold something else. */
export function requestSetUp(sheet: Excel.Worksheet, draft: Draft, room: Room): () => CellPlace[] {
  setUp(sheet, draft, room);
  const { top, left } = draft.area;
  const contents = requestContents(rangeOf(sheet, draft.area));
  return () => {
    const rows = contents();
    const draftedAt = contentsOf(draft);
    return cellsOf(draft.area).filter(
      (at) => !isAsDrafted(rows[at.row - top]![at.column - left]!, draftedAt(at)),
    );
  };
}

/** Clears with the next sync what `setUp` has put. */
export function takeDown(sheet: Excel.Worksheet, draft: Draft, { rows }: Room): void {
  const range = rangeOf(sheet, draft.area);
  range.unmerge();
  range.clear();
  range.dataValidation.clear();
  clearHeights(sheet, draft, rows);
}
