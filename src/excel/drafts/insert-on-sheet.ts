import { toA1 } from "../../sheet/address";
import type { Draft } from "../../sheet/draft";
import { WorkbookError, type Inserted } from "../../sheet/workbook";
import { requestImages } from "../cell/cell-image";
import { changeArea } from "./change-area";
import { foreignIn } from "./draft-contents";
import { finish } from "./finish";
import { toInserted } from "./inserted";
import { seeRoom } from "./room-sight";
import { requestSetUp, takeDown } from "./set-up";

/**
 * Sets up a draft in a free area of a sheet, in three round trips: the first looks, the second sets up
 * the cells, the third does what may fail without harm to them. On
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
  const images = requestImages(sheet, draft.area);
  const differing = requestSetUp(sheet, draft, room);
  await changeArea(context, {
    sheet: name,
    draft,
    seen: images,
    differs: (before) => {
      const [foreign] = foreignIn(draft, before);
      return foreign ? new WorkbookError("occupied", toA1(foreign)) : null;
    },
    undo: (again) => takeDown(again, draft, room),
  });
  const standing = { sheet: name, draft, whole: room.whole };
  const unfinished = await finish(context, standing);
  return toInserted({ ...standing, differing: differing(), unfinished });
}
