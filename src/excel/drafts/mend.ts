import type { Draft } from "../../sheet/draft";
import { rangeToA1 } from "../../sheet/range";
import { WorkbookError } from "../../sheet/workbook";
import { isBlank } from "../../sheet/edit";
import { contentsOf, isAsDrafted } from "./draft-contents";
import { toWorkbookError } from "../host/errors";
import { putImage, requestImages, type CellImage } from "../cell/cell-image";
import { tryTwice } from "../write/put-back";

/** A draft whose place is not as it should be: a batch broke off, or met what somebody else had put there. */
export interface Breakage {
  readonly sheet: string;
  readonly draft: Draft;
  /** What stood in the area just before the batch; null where a failed batch does not tell. */
  readonly before: readonly CellImage[] | null;
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
  const images = before ?? (await tryTwice(() => readImages(context, name, draft)));
  if (!images) throw unlessUntouched(reason, left);
  const mended = await tryTwice(async () => {
    const sheet = worksheets.getItem(name);
    act(sheet);
    for (const cell of foreignIn(draft, images)) putImage(sheet, cell);
    await context.sync();
    return true;
  });
  throw mended ? reason : halfDone(reason, left);
}

/** Cells with what is not of the draft: it has no fills. */
export function foreignIn(draft: Draft, images: readonly CellImage[]): CellImage[] {
  const draftedAt = contentsOf(draft);
  return images.filter(
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

async function readImages(
  context: Excel.RequestContext,
  name: string,
  { area }: Draft,
): Promise<CellImage[]> {
  const images = requestImages(context.workbook.worksheets.getItem(name), area);
  await context.sync();
  return images();
}
