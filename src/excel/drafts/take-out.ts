import { toA1 } from "../../sheet/address";
import { WorkbookError, type Inserted } from "../../sheet/workbook";
import { requestAccess } from "../host/access";
import { answerOrNull } from "../host/answer-or-null";
import { contentsOf, isAsDrafted } from "./draft-contents";
import { requestImages, type CellImage } from "../cell/cell-image";
import { mend } from "./mend";
import { requestRoom, type Room } from "./room";
import { setUp, takeDown } from "./set-up";

/**
 * Clears what was set up, in two round trips: the first looks whether every cell of the area still holds
 * what was drafted, the second clears, gives back widths and heights and unfreezes. A sheet that was
 * added stays, and how it is printed: deleting it would take the user's own undo away. Rejects with
 * "stale", the first cell that holds something else as `detail`; then, as after any failure, all stands
 * as it did.
 */
export async function takeOut(context: Excel.RequestContext, inserted: Inserted): Promise<void> {
  const { range, draft } = inserted;
  const room = await seeDraft(context, inserted);
  const sheet = context.workbook.worksheets.getItem(range.sheet);
  const before = requestImages(sheet, draft.area);
  takeDown(sheet, draft, room);
  const breakage = {
    sheet: range.sheet,
    draft,
    act: (again: Excel.Worksheet) => setUp(again, draft, room),
  };
  try {
    await context.sync();
  } catch (error) {
    return mend(context, { ...breakage, before: answerOrNull(before) }, error);
  }
  const reason = stale(inserted, before());
  if (reason) await mend(context, { ...breakage, before: before() }, reason);
}

async function seeDraft(context: Excel.RequestContext, inserted: Inserted): Promise<Room> {
  const { range, draft, whole } = inserted;
  const sheet = context.workbook.worksheets.getItemOrNullObject(range.sheet);
  const refuse = requestAccess(sheet, range.sheet);
  const room = requestRoom(sheet, draft.area);
  const images = requestImages(sheet, draft.area);
  await context.sync();
  refuse();
  const reason = stale(inserted, images());
  if (reason) throw reason;
  return { ...room(), whole };
}

function stale({ draft }: Inserted, images: readonly CellImage[]): WorkbookError | null {
  const draftedAt = contentsOf(draft);
  const changed = images.find((cell) => !isAsDrafted(cell.content, draftedAt(cell)));
  return changed ? new WorkbookError("stale", toA1(changed)) : null;
}
