import type { Draft } from "../../sheet/draft";
import { rangeToA1 } from "../../sheet/range";
import { WorkbookError } from "../../sheet/workbook";
import { isBlank } from "../../sheet/edit";
import { contentsOf, isAsDrafted } from "./draft-contents";
import { toWorkbookError } from "../host/errors";
import { putHeld, requestHeld, type Held } from "../cell/cell-image";
import { tryTwice } from "../write/put-back";

/** A draft whose place is not as it should be: a batch broke off, or met what somebody else had put there. */
export interface Breakage {
  readonly sheet: string;
  readonly draft: Draft;
  /** What the area held just before the batch; null where a failed batch does not tell. */
  readonly before: readonly Held[] | null;
  /** Brings about, with the next sync, the state the sheet is to be in. */
  readonly act: (sheet: Excel.Worksheet) => void;
}

/**
 * Brings about the state that is sought and gives back what others had put into the area, trying twice.
 * Then rejects with `reason`; where even that fails, with "unknown", the place as `detail`.
 */
export async function mend(
  context: Excel.RequestContext,
  { sheet: name, draft, before, act }: Breakage,
  reason: unknown,
): Promise<never> {
  const { worksheets } = context.workbook;
  const left = `${name}!${rangeToA1(draft.area)} may be half done`;
  const held = before ?? (await tryTwice(() => readHeld(context, name, draft)));
  if (!held) throw unlessUntouched(reason, left);
  const mended = await tryTwice(async () => {
    const sheet = worksheets.getItem(name);
    act(sheet);
    for (const cell of strangersIn(draft, held)) putHeld(sheet, cell);
    await context.sync();
    return true;
  });
  throw mended ? reason : halfDone(reason, left);
}

/** Cells with what is not of the draft: it has no fills. */
export function strangersIn(draft: Draft, held: readonly Held[]): Held[] {
  const draftedAt = contentsOf(draft);
  return held.filter(
    (cell) =>
      cell.fill !== null || !(isBlank(cell.content) || isAsDrafted(cell.content, draftedAt(cell))),
  );
}

/** What to reject with where the reason of a failure is followed by another: what is left, and the reason. */
export function halfDone(reason: unknown, left: string): WorkbookError {
  return new WorkbookError("unknown", `${left}: ${toWorkbookError(reason).detail}`);
}

/**
 * The same where nothing can even be seen. Excel takes no batch at all while a cell is being edited, nor
 * for a sheet that is gone: then nothing was done, and the reason stands.
 */
export function unlessUntouched(reason: unknown, left: string): unknown {
  const { problem } = toWorkbookError(reason);
  return problem === "cell-edit" || problem === "missing" ? reason : halfDone(reason, left);
}

async function readHeld(
  context: Excel.RequestContext,
  name: string,
  { area }: Draft,
): Promise<Held[]> {
  const held = requestHeld(context.workbook.worksheets.getItem(name), area);
  await context.sync();
  return held();
}
