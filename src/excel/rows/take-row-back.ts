import { toA1 } from "../../sheet/address";
import type { PlacedContent, RowChange } from "../../sheet/row-change";
import { isBlank } from "../../sheet/edit";
import { cellArea } from "../../sheet/range";
import { rangeOf } from "../host/areas";
import { putContent } from "../cell/cell-content";
import { requestBottom, type RowSight } from "./row-sight";
import { canReadMerges, join } from "../cell/merges";
import { halfDone, unlessUntouched } from "../drafts/mend";
import { tryTwice } from "../write/put-back";
import { areaBefore, rowOf } from "./row-places";

/**
 * Takes a change of a row back as far as it went, trying twice, and then rejects with `reason`; where
 * even that fails, with "unknown", the row as `detail`.
 */
export async function takeRowBack(
  context: Excel.RequestContext,
  change: RowChange,
  sight: RowSight,
  reason: unknown,
): Promise<never> {
  const left = `Row ${change.row + 1} of ${change.sheet} may be half done`;
  const isSeen = await tryTwice(() => readBottom(context, change));
  if (isSeen === null) throw unlessUntouched(reason, left);
  const isBack = await tryTwice(() => takeBack(context, change, sight));
  throw isBack && isAllKnown(change) ? reason : halfDone(reason, left);
}

/** An Excel that cannot tell merged areas gives those of a deletion back without the row. */
function isAllKnown({ kind, merges }: RowChange): boolean {
  return kind === "insert" || merges.length === 0 || canReadMerges();
}

async function readBottom(context: Excel.RequestContext, { sheet }: RowChange): Promise<number> {
  const bottom = requestBottom(context.workbook.worksheets.getItem(sheet));
  await context.sync();
  return bottom();
}

async function takeBack(
  context: Excel.RequestContext,
  change: RowChange,
  sight: RowSight,
): Promise<true> {
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
  await context.sync();
  return true;
}

/** Of cells that were blank, only those that the change has written. */
function isToPut(change: RowChange, { at, content }: PlacedContent): boolean {
  const written = change.contents.map(({ at }) => areaBefore(change, cellArea(at.row, at.column)));
  const isWritten = written.some((area) => area?.top === at.row && area.left === at.column);
  return isWritten || !isBlank(content);
}
