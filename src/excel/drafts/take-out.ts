import { toA1 } from "../../sheet/address";
import { WorkbookError, type Inserted, type Unfinish } from "../../sheet/workbook";
import { requestAccess } from "../host/access";
import { requestImages, type CellImage } from "../cell/cell-image";
import { changeArea } from "./change-area";
import { contentsOf, isAsDrafted } from "./draft-contents";
import { requestRoom, type Room } from "./room";
import { setUp, takeDown } from "./set-up";
import { unfinish } from "./finish";

/**
 * Clears what was set up, in two round trips: the first looks whether every cell of the area still holds
 * what was drafted, the second clears. On a sheet that was blank a third gives widths back and unfreezes;
 * what of that did not take is answered. A sheet that was
 * added stays, and how it is printed: deleting it would take the user's own undo away. Rejects with
 * "stale", the first cell that holds something else as `detail`; then, as after any failure, all stands
 * as it did.
 */
export async function takeOut(
  context: Excel.RequestContext,
  inserted: Inserted,
): Promise<Unfinish[]> {
  const { range, draft, whole, unfinished } = inserted;
  const room = await seeDraft(context, inserted);
  const sheet = context.workbook.worksheets.getItem(range.sheet);
  const images = requestImages(sheet, draft.area);
  takeDown(sheet, draft, room);
  await changeArea(context, {
    sheet: range.sheet,
    draft,
    seen: images,
    differs: (before) => staleIn(inserted, before),
    undo: (again) => setUp(again, draft, room),
  });
  return unfinish(context, { sheet: range.sheet, draft, whole }, unfinished);
}

async function seeDraft(context: Excel.RequestContext, inserted: Inserted): Promise<Room> {
  const { range, draft, whole } = inserted;
  const sheet = context.workbook.worksheets.getItemOrNullObject(range.sheet);
  const refuse = requestAccess(sheet, range.sheet);
  const room = requestRoom(sheet, draft.area);
  const images = requestImages(sheet, draft.area);
  await context.sync();
  refuse();
  const reason = staleIn(inserted, images());
  if (reason) throw reason;
  return { ...room(), whole };
}

function staleIn({ draft }: Inserted, images: readonly CellImage[]): WorkbookError | null {
  const draftedAt = contentsOf(draft);
  const changed = images.find((cell) => !isAsDrafted(cell.content, draftedAt(cell)));
  return changed ? new WorkbookError("stale", toA1(changed)) : null;
}
