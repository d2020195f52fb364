import type { Draft } from "../../sheet/draft";
import type { Area } from "../../sheet/range";
import { WorkbookError, type Inserted } from "../../sheet/workbook";
import { requestUsed } from "../host/areas";
import { isTaken, toWorkbookError } from "../host/errors";
import { requestImages } from "../cell/cell-image";
import { insertOnSheet } from "./insert-on-sheet";
import { inserted } from "./inserted";
import { mend, foreignIn, unlessUntouched } from "./mend";
import { tryTwice } from "../write/put-back";
import { wholeRoom } from "./room";
import { requestSetUp, takeDown } from "./set-up";

/**
 * Sets up a draft on a new sheet of the first of the names that is free, in one round trip where it is
 * the first. After a failure the sheet stays, blank: deleting it would take the user's own undo away.
 * The next attempt uses it, as it does any blank sheet of one of the names.
 */
export async function insertOnNewSheet(
  context: Excel.RequestContext,
  draft: Draft,
  names: readonly string[],
): Promise<Inserted> {
  const name = names[0]!;
  const sheet = context.workbook.worksheets.add(name);
  const amiss = requestSetUp(sheet, draft, wholeRoom(draft.area));
  try {
    await context.sync();
  } catch (error) {
    if (isTaken(error)) return insertElsewhere(context, draft, names);
    return clearAway(context, draft, name, error);
  }
  return inserted(name, draft, true, amiss());
}

/** The first of the names is taken: by a blank sheet, which will do, or the next ones are looked at. */
async function insertElsewhere(
  context: Excel.RequestContext,
  draft: Draft,
  names: readonly string[],
): Promise<Inserted> {
  const requests = names.map((name) => requestSheet(context, name));
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

type SheetState = "none" | "blank" | "taken";

function requestSheet(context: Excel.RequestContext, name: string): () => SheetState {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name);
  sheet.load("visibility");
  sheet.protection.load("protected");
  const used = requestUsed(sheet);
  return () => stateOf(sheet, used());
}

function stateOf(sheet: Excel.Worksheet, used: Area | null): SheetState {
  if (sheet.isNullObject) return "none";
  const isOpen = sheet.visibility === "Visible" && !sheet.protection.protected;
  return isOpen && used === null ? "blank" : "taken";
}

/** Clears the sheet that a failed batch has added, if it has; a sheet of somebody else's is let alone. */
async function clearAway(
  context: Excel.RequestContext,
  draft: Draft,
  name: string,
  error: unknown,
): Promise<never> {
  const isOurs = await tryTwice(() => holdsOnly(context, draft, name));
  if (isOurs === null) throw unlessUntouched(error, `${name} may be half done`);
  if (!isOurs) throw error;
  const act = (sheet: Excel.Worksheet) => takeDown(sheet, draft, wholeRoom(draft.area));
  const { problem, detail } = toWorkbookError(error);
  const reason = new WorkbookError(problem, `${detail} The blank sheet ${name} stays.`);
  return mend(context, { sheet: name, draft, before: [], act }, reason);
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
