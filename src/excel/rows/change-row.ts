import { toA1, type CellAddress } from "../../sheet/address";
import type { PlacedContent, RowChange } from "../../sheet/row-change";
import { WorkbookError } from "../../sheet/workbook";
import { rangeOf } from "../host/areas";
import { putContent } from "../cell/cell-content";
import {
  firstChange,
  requestExpected,
  requestTouched,
  seeRow,
  type LikeRow,
  type RowSight,
} from "./row-sight";
import { join } from "../cell/merges";
import { areaBefore, contentBefore, rowOf } from "./row-places";
import { giveRowBack, readBottom } from "./give-row-back";
import { changeWhole, type SafeChange } from "../safe-change";

/**
 * Puts a row in or takes one out, in two round trips: the first looks, the second changes. What somebody
 * else changes between the two is seen in the second. Then, as after a failure, the change is taken
 * back; a row that was deleted already gets its contents and merged areas back, and the formats of the
 * row above. Rejects as `seeRow` and `changeWhole` do.
 */
export async function changeRow(context: Excel.RequestContext, change: RowChange): Promise<void> {
  const sight = await seeRow(context, change);
  const sheet = context.workbook.worksheets.getItem(change.sheet);
  const expected = requestExpected(sheet, change);
  const touched = requestTouched(sheet, change);
  if (change.kind === "insert") insertRow(sheet, change, sight.like);
  else deleteRow(sheet, change);
  const safely: SafeChange<PlacedContent[], RowSight> = {
    seen: touched,
    differs: (now) => staleAt(firstChange(sight.touched, now) ?? lostElsewhere(change, expected())),
    owed: async (now) => {
      // Where nothing can be read, nothing can be given back.
      await readBottom(context, change);
      return { ...sight, touched: now ?? sight.touched };
    },
    giveBack: (owed) => giveRowBack(context, change, owed),
  };
  await changeWhole(context, safely, `Row ${change.row + 1} of ${change.sheet}`);
}

function staleAt(cell: CellAddress | null): WorkbookError | null {
  return cell && new WorkbookError("stale", toA1(cell));
}

/** A deletion is not taken back for a cell that it has not touched: that would cost the row's formats. */
function lostElsewhere(
  { kind, expects }: RowChange,
  now: readonly PlacedContent[],
): CellAddress | null {
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
