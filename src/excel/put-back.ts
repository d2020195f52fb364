import { sameContent, type CellContent, type Edit } from "../sheet/edit";
import { putContent, requestContent } from "./cell-content";
import { Sheets } from "./sheets";

/** A cell that was written over, and what it is to hold again. */
export interface Overwritten {
  readonly edit: Edit;
  readonly content: CellContent;
}

/** Gives cells back what they held; answers the edits that stayed written although tried twice. */
export async function putBack(
  context: Excel.RequestContext,
  cells: readonly Overwritten[],
  attempts = 2,
): Promise<Edit[]> {
  if (cells.length === 0 || attempts === 0) return cells.map(({ edit }) => edit);
  try {
    const sheets = new Sheets(context);
    cells.forEach(({ edit, content }) => putContent(sheets.cell(edit.at), content));
    await context.sync();
    return [];
  } catch {
    const now = await readContents(
      context,
      cells.map(({ edit }) => edit),
    );
    const left = cells.filter(({ edit, content }, i) => isTouched(now[i]!, content, edit.after));
    return putBack(context, left, attempts - 1);
  }
}

async function readContents(
  context: Excel.RequestContext,
  edits: readonly Edit[],
): Promise<CellContent[]> {
  const sheets = new Sheets(context);
  const requests = edits.map(({ at }) => requestContent(sheets.cell(at)));
  await context.sync();
  return requests.map((request) => request());
}

/** Whether a write got at the cell, be it only at its number format; not what a user put there. */
export function isTouched(now: CellContent, before: CellContent, after: CellContent): boolean {
  if (sameContent(now, before)) return now.numberFormat !== before.numberFormat;
  return sameContent(now, after);
}
