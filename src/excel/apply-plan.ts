import { sameContent, type Edit } from "../sheet/edit";
import type { Skipped, WriteReport } from "../sheet/workbook";
import { putContent, requestContent } from "./cell-content";
import { putBack } from "./put-back";
import { recover } from "./recover";
import { Sheets } from "./sheets";

/**
 * Writes the edits, in one round trip when nothing is in the way. Cells that no longer hold their
 * edit's `before` get back what they held and are reported as stale. After a failure the cells already
 * written get their `before` back; what stands in no missing or protected sheet is then tried again.
 * Where even giving back fails, the report says `written` of what holds the new content.
 */
export async function applyEdits(
  context: Excel.RequestContext,
  edits: readonly Edit[],
): Promise<WriteReport> {
  if (edits.length === 0) return { written: [], skipped: [] };
  try {
    return await write(context, edits);
  } catch (error) {
    const { written, hindered, free } = await recover(context, edits, error);
    const again =
      hindered.length > 0
        ? await applyEdits(context, free)
        : { written: [], skipped: free.map(({ at }): Skipped => ({ at, reason: "failed" })) };
    return {
      written: [...written, ...again.written],
      skipped: [...hindered, ...again.skipped],
    };
  }
}

async function write(context: Excel.RequestContext, edits: readonly Edit[]): Promise<WriteReport> {
  const sheets = new Sheets(context);
  const held = edits.map(({ at }) => requestContent(sheets.cell(at)));
  edits.forEach(({ at, after }) => putContent(sheets.cell(at), after));
  await context.sync();
  const changed = edits
    .map((edit, i) => ({ edit, content: held[i]!() }))
    .filter(({ edit, content }) => !sameContent(content, edit.before));
  const stuck = new Set(await putBack(context, changed));
  const stale = new Set(changed.map(({ edit }) => edit).filter((edit) => !stuck.has(edit)));
  return {
    written: edits.filter((edit) => !stale.has(edit)),
    skipped: [...stale].map(({ at }) => ({ at, reason: "stale" })),
  };
}
