import type { Edit } from "../../sheet/edit";
import type { Skipped, WriteReport } from "../../sheet/workbook";
import { inPortions } from "../host/in-portions";
import { seeCells } from "./cell-sight";
import { writeCells } from "./write-cells";

/**
 * Writes the edits in two round trips: the first looks at the cells, the second writes those that still
 * hold their edit's `before` and are in nobody's way. What a colleague changed between the two is seen
 * in the second, and given back in a third. After a failure every cell gets back what it held; where even
 * that fails, the report says `written` of what holds the new content and "unclear" of what cannot be
 * known. The edits of `written` carry what the cells really held before, number format included.
 * Rejects with "read-only" or "cell-edit" before anything is written. More cells than fit into one
 * request are written in portions, each in two round trips.
 */
export async function applyEdits(
  context: Excel.RequestContext,
  edits: readonly Edit[],
): Promise<WriteReport> {
  const report: WriteReport = { written: [], skipped: [] };
  const parts = inPortions(edits, CELLS_OF_A_WRITE);
  return parts.reduce(async (before, part) => {
    const { written, skipped } = await before;
    const isFirst = written.length + skipped.length === 0;
    const next = await applyPart(context, part).catch((error: unknown) => {
      if (isFirst) throw error;
      return { written: [], skipped: part.map(({ at }): Skipped => ({ at, reason: "failed" })) };
    });
    return { written: [...written, ...next.written], skipped: [...skipped, ...next.skipped] };
  }, Promise.resolve(report));
}

/** So many cells take about 3 MB to ask for; Excel on the web takes 5. */
const CELLS_OF_A_WRITE = 3000;

async function applyPart(
  context: Excel.RequestContext,
  edits: readonly Edit[],
): Promise<WriteReport> {
  const cells = await seeCells(context, edits);
  const free = cells.filter(({ obstacle }) => obstacle === null);
  const outcomes = await writeCells(context, free);
  const all = cells.map((cell) => ({ ...cell, reason: cell.obstacle ?? outcomes.get(cell)! }));
  return {
    written: all.filter(({ reason }) => reason === "written").map(({ edit }) => edit),
    skipped: all.flatMap(({ edit, reason }): Skipped[] =>
      reason === "written" ? [] : [{ at: edit.at, reason }],
    ),
  };
}
