import { toA1 } from "../../sheet/address";
import type { PlacedContent, RowChange } from "../../sheet/row-change";
import { WorkbookError } from "../../sheet/workbook";
import { answerOrNull } from "../host/answer-or-null";
import { rangeOf } from "../host/areas";
import { putContent } from "../cell/cell-content";
import { firstChange, seeRow, requestExpected, requestTouched, type LikeRow } from "./row-sight";
import { join } from "../cell/merges";
import { areaBefore, contentBefore, rowOf } from "./row-places";
import { takeRowBack } from "./take-row-back";

/**
 * Puts a row in or takes one out, in two round trips: the first looks, the second changes. What somebody
 * else changes between the two is seen in the second. Then, as after a failure, the change is taken
 * back; a row that was deleted already gets its contents and merged areas back, and the formats of the
 * row above. Rejects as `seeRow` and `takeRowBack` do.
 */
export async function changeRow(context: Excel.RequestContext, change: RowChange): Promise<void> {
  const sight = await seeRow(context, change);
  const sheet = context.workbook.worksheets.getItem(change.sheet);
  const expected = requestExpected(sheet, change);
  const touched = requestTouched(sheet, change);
  if (change.kind === "insert") insertRow(sheet, change, sight.like);
  else deleteRow(sheet, change);
  try {
    await context.sync();
  } catch (error) {
    const known = answerOrNull(touched) ?? sight.touched;
    return takeRowBack(context, change, { ...sight, touched: known }, error);
  }
  const changed = firstChange(sight.touched, touched()) ?? lostElsewhere(change, expected());
  if (!changed) return;
  const reason = new WorkbookError("stale", toA1(changed));
  return takeRowBack(context, change, { ...sight, touched: touched() }, reason);
}

/** A deletion is not taken back for a cell that it has not touched: that would cost the row's formats. */
function lostElsewhere({ kind, expects }: RowChange, now: readonly PlacedContent[]) {
  return kind === "insert" ? firstChange(expects, now) : null;
}

function insertRow(sheet: Excel.Worksheet, change: RowChange, like: LikeRow | null): void {
  rowOf(sheet, change).insert("Down");
  if (change.like && like) {
    const { row: top, row: bottom } = change;
    const fresh = rangeOf(sheet, { ...change.like, top, bottom });
    fresh.copyFrom(rangeOf(sheet, change.like));
    // null leaves a copied formula as it is.
    fresh.formulas = [like.contents.map(({ formula }) => (formula === null ? "" : null))];
    putHeight(fresh, change, like);
  }
  join(sheet, change.merges);
  for (const one of change.contents) put(sheet, one);
}

/** Excel gives a new row the height of the one above it, which goes on growing where that one does. */
function putHeight({ format }: Excel.Range, { row, like }: RowChange, { height }: LikeRow): void {
  if (like?.top === row - 1) return;
  if (height === null) format.useStandardHeight = true;
  else format.rowHeight = height;
}

/** The row goes last: until then nothing is lost that could not be given back. */
function deleteRow(sheet: Excel.Worksheet, change: RowChange): void {
  join(
    sheet,
    change.merges.flatMap((area) => areaBefore(change, area) ?? []),
  );
  for (const one of change.contents) put(sheet, contentBefore(change, one));
  rowOf(sheet, change).delete("Up");
}

function put(sheet: Excel.Worksheet, { at, content }: PlacedContent): void {
  putContent(sheet.getRange(toA1(at)), content);
}
