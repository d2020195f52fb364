import { sameContent, type CellContent, type Edit } from "../../sheet/edit";
import { isUnchanged, putContent, requestContent } from "../cell/cell-content";
import type { CellSight } from "./cell-sight";
import type { Outcome, Sought } from "./outcome";
import { Sheets } from "../host/sheets";

/**
 * Gives cells back what they held, trying twice; answers what stayed otherwise: "written" where the
 * cell still holds the new content, "unclear" where it holds neither or cannot be seen. A cell that
 * somebody has changed in the meantime keeps that.
 */
export async function putBack(
  context: Excel.RequestContext,
  cells: readonly Sought[],
  attempts = 2,
): Promise<Map<CellSight, Outcome>> {
  if (cells.length === 0) return new Map();
  try {
    const sheets = new Sheets(context);
    for (const { cell, content } of cells) {
      const { at } = cell.edit;
      if (cell.mayFormat) putContent(sheets.cell(at), content);
      else putContent(sheets.cell(at), content, { ...content, mayFormat: false });
    }
    await context.sync();
    return new Map();
  } catch {
    const seen = await tryTwice(() => readContents(context, cells));
    if (!seen) return new Map(cells.map(({ cell }) => [cell, "unclear"]));
    const left = cells.filter(({ cell, content }, i) =>
      isTouched(seen[i]!, content, cell.edit.after),
    );
    if (attempts > 1) return putBack(context, left, attempts - 1);
    return new Map(
      cells.flatMap(({ cell, content }, i): [CellSight, Outcome][] =>
        isTouched(seen[i]!, content, cell.edit.after)
          ? [[cell, isWritten(seen[i]!, cell.edit) ? "written" : "unclear"]]
          : [],
      ),
    );
  }
}

/** Whether a write got at the cell, be it only at its number format; not what a user put there. */
export function isTouched(now: CellContent, before: CellContent, after: CellContent): boolean {
  return !isUnchanged(now, before) && (sameContent(now, after) || sameContent(now, before));
}

function isWritten(now: CellContent, { after }: Edit): boolean {
  return isUnchanged(now, after);
}

async function readContents(
  context: Excel.RequestContext,
  cells: readonly Sought[],
): Promise<CellContent[]> {
  const sheets = new Sheets(context);
  const requests = cells.map(({ cell }) => requestContent(sheets.cell(cell.edit.at)));
  await context.sync();
  return requests.map((request) => request());
}

/** null where it fails twice. */
export async function tryTwice<T>(act: () => Promise<T>): Promise<T | null> {
  return act().catch(() => act().catch(() => null));
}
