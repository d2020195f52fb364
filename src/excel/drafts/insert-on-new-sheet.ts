import type { Draft } from "../../sheet/draft";
import { rangeToA1 } from "../../sheet/range";
import { WorkbookError, type Inserted } from "../../sheet/workbook";
import { requestUsed } from "../host/areas";
import { isTaken, toWorkbookError } from "../host/errors";
import { requestImages } from "../cell/cell-image";
import { changeSafely, rejectionOf, type SafeChange } from "../safe-change";
import { foreignIn } from "./draft-contents";
import { finish } from "./finish";
import { insertOnSheet } from "./insert-on-sheet";
import { toInserted } from "./inserted";
import { wholeRoom } from "./room";
import { requestSetUp, takeDown } from "./set-up";
import { requestVacancy } from "./vacancy";

/**
 * Sets up a draft on a new sheet of the first of the names that is free, in two round trips where it is
 * the first: one for the cells, one for what may fail without harm to them. After a failure the sheet stays, blank: deleting it would take the user's own undo away.
 * The next attempt uses it, as it does any blank sheet of one of the names.
 */
export async function insertOnNewSheet(
  context: Excel.RequestContext,
  draft: Draft,
  names: readonly string[],
): Promise<Inserted> {
  const name = names[0]!;
  const added = context.workbook.worksheets.add(name);
  const differing = requestSetUp(added, draft, wholeRoom(draft.area));
  const ending = await changeSafely(context, additionOf(context, draft, name));
  if (ending.kind === "done") {
    const standing = { sheet: name, draft, whole: true };
    const unfinished = await finish(context, standing);
    return toInserted({ ...standing, differing: differing(), unfinished });
  }
  if (isTaken(ending.reason)) return insertElsewhere(context, draft, names);
  if (ending.kind === "given-back" && ending.owed) throw withBlankSheet(ending.reason, name);
  throw rejectionOf(ending, `${name}!${rangeToA1(draft.area)}`);
}

/** Of a sheet that a failed batch has added, if it has, all is to be cleared; one of somebody else's is let alone. */
function additionOf(
  context: Excel.RequestContext,
  draft: Draft,
  name: string,
): SafeChange<null, boolean> {
  return {
    seen: () => null,
    differs: () => null,
    owed: async (_, failure) => !isTaken(failure) && (await holdsOnly(context, draft, name)),
    giveBack: async (isOurs) => {
      if (!isOurs) return true;
      takeDown(context.workbook.worksheets.getItem(name), draft, wholeRoom(draft.area));
      await context.sync();
      return true;
    },
  };
}

function withBlankSheet(reason: unknown, name: string): WorkbookError {
  const { problem, detail } = toWorkbookError(reason);
  return new WorkbookError(problem, `${detail} The blank sheet ${name} stays.`);
}

/** The first of the names is taken: by a blank sheet, which will do, or the next ones are looked at. */
async function insertElsewhere(
  context: Excel.RequestContext,
  draft: Draft,
  names: readonly string[],
): Promise<Inserted> {
  const requests = names.map((name) => requestVacancy(context, name));
  await context.sync();
  const states = requests.map((request) => request());
  const found = states.findIndex(
    (state, index) => state === "blank" || (state === "none" && index > 0),
  );
  if (found < 0) throw new WorkbookError("unknown", `All names from ${names[0]} on are taken.`);
  return states[found] === "blank"
    ? insertOnSheet(context, draft, names[found]!)
    : insertOnNewSheet(context, draft, names.slice(found));
}

/** Whether there is a sheet of that name with nothing on it but cells of the draft. */
async function holdsOnly(
  context: Excel.RequestContext,
  draft: Draft,
  name: string,
): Promise<boolean> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name);
  const used = requestUsed(sheet);
  const images = requestImages(sheet, draft.area);
  await context.sync();
  if (sheet.isNullObject) return false;
  const { top, left, bottom, right } = used() ?? draft.area;
  const { area } = draft;
  const isInside =
    top >= area.top && left >= area.left && bottom <= area.bottom && right <= area.right;
  return isInside && foreignIn(draft, images()).length === 0;
}
