import { toA1 } from "../../sheet/address";
import type { Draft } from "../../sheet/draft";
import { WorkbookError, type Inserted } from "../../sheet/workbook";
import { answerOrNull } from "../host/answer-or-null";
import { requestImages } from "../cell/cell-image";
import { inserted } from "./inserted";
import { seeRoom } from "./room-sight";
import { mend, foreignIn } from "./mend";
import { requestSetUp, takeDown } from "./set-up";

/**
 * Sets up a draft in a free area of a sheet, in two round trips: the first looks, the second sets up. On
 * a sheet that holds something else, widths, page and frozen rows stay as they are, and only those rows
 * get their heights in which nothing else can stand. What somebody puts into the area between the two
 * trips is seen in the second and given back, as it is after a failure. Rejects as `seeRoom` does,
 * and with "unknown" where something of the draft is left.
 */
export async function insertOnSheet(
  context: Excel.RequestContext,
  draft: Draft,
  name: string,
): Promise<Inserted> {
  const room = await seeRoom(context, name, draft.area);
  const sheet = context.workbook.worksheets.getItem(name);
  const before = requestImages(sheet, draft.area);
  const amiss = requestSetUp(sheet, draft, room);
  const act = (again: Excel.Worksheet) => takeDown(again, draft, room);
  try {
    await context.sync();
  } catch (error) {
    return mend(context, { sheet: name, draft, before: answerOrNull(before), act }, error);
  }
  const [foreign] = foreignIn(draft, before());
  if (!foreign) return inserted(name, draft, room.whole, amiss());
  const reason = new WorkbookError("occupied", toA1(foreign));
  return mend(context, { sheet: name, draft, before: before(), act }, reason);
}
