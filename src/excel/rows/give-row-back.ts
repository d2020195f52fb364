import { toA1 } from "../../sheet/address";
import type { PlacedContent, RowChange } from "../../sheet/row-change";
import { isBlank } from "../../sheet/edit";
import { cellArea } from "../../sheet/range";
import { rangeOf } from "../host/areas";
import { calculate } from "../host/calculate";
import { putContent } from "../cell/cell-content";
import { requestBottom, type RowSight } from "./row-sight";
import { canReadMerges, join } from "../cell/merges";
import { areaBefore, rowOf } from "./row-places";

/**
 * Gives a sheet back what a change of a row has taken from it, as far as the change went, in two round
 * trips; answers whether that is all: an Excel that cannot tell merged areas gives those of a deletion
 * back without the row.
 */
export async function giveRowBack(
  context: Excel.RequestContext,
  change: RowChange,
  sight: RowSight,
): Promise<boolean> {
  const moved = (await readBottom(context, change)) - sight.bottom;
  const sheet = context.workbook.worksheets.getItem(change.sheet);
  if (change.kind === "insert" && moved > 0) rowOf(sheet, change).delete("Up");
  if (change.kind === "delete" && moved < 0) rowOf(sheet, change).insert("Down");
  for (const area of change.merges) {
    const before = areaBefore(change, area);
    if (before) rangeOf(sheet, before).unmerge();
  }
  join(sheet, sight.merges);
  for (const { at, content } of sight.touched.filter((one) => isToPut(change, one))) {
    putContent(sheet.getRange(toA1(at)), content);
  }
  calculate(context);
  await context.sync();
  return change.kind === "insert" || change.merges.length === 0 || canReadMerges();
}

/** The last row with content, -1 where there is none, in one round trip. */
export async function readBottom(
  context: Excel.RequestContext,
  { sheet }: RowChange,
): Promise<number> {
  const bottom = requestBottom(context.workbook.worksheets.getItem(sheet));
  await context.sync();
  return bottom();
}

/** Of cells that were blank, only those that the change has written. */
function isToPut(change: RowChange, { at, content }: PlacedContent): boolean {
  const written = change.contents.map(({ at }) => areaBefore(change, cellArea(at.row, at.column)));
  const isWritten = written.some((area) => area?.top === at.row && area.left === at.column);
  return isWritten || !isBlank(content);
}
