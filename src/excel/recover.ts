import type { CellContent, Edit } from "../sheet/edit";
import type { Skipped } from "../sheet/workbook";
import { requestContent } from "./cell-content";
import { toWorkbookError } from "./errors";
import { isTouched, putBack } from "./put-back";
import { Sheets, type Hindrance } from "./sheets";

/** What a failed write left behind: every edit is in one of the three. */
export interface Recovery {
  /** Still in the workbook, although tried to be taken back. */
  readonly written: readonly Edit[];
  readonly hindered: readonly Skipped[];
  /** Not in the workbook, and in a sheet that can be written. */
  readonly free: readonly Edit[];
}

/** Takes back what a failed write had written. Rejects with `error` where Excel takes no writes at all. */
export async function recover(
  context: Excel.RequestContext,
  edits: readonly Edit[],
  error: unknown,
): Promise<Recovery> {
  if (toWorkbookError(error).problem === "cell-edit") throw error;
  const sights = await look(context, edits, error);
  const touched = sights
    .filter(({ edit, now }) => now && isTouched(now, edit.before, edit.after))
    .map(({ edit }) => ({ edit, content: edit.before }));
  const written = new Set(await putBack(context, touched));
  return {
    written: [...written],
    hindered: sights.flatMap(({ edit, hindrance }) =>
      hindrance && !written.has(edit) ? [{ at: edit.at, reason: hindrance }] : [],
    ),
    free: sights
      .filter(({ edit, hindrance }) => !hindrance && !written.has(edit))
      .map(({ edit }) => edit),
  };
}

interface Sight {
  readonly edit: Edit;
  readonly hindrance: Hindrance | null;
  /** What the cell holds; null where there is no such sheet. */
  readonly now: CellContent | null;
}

async function look(
  context: Excel.RequestContext,
  edits: readonly Edit[],
  error: unknown,
): Promise<Sight[]> {
  const { workbook } = context;
  workbook.load("readOnly");
  const sheets = new Sheets(context);
  const requests = edits.map(({ at }) => ({
    hindrance: sheets.requestHindrance(at),
    content: requestContent(sheets.cell(at)),
  }));
  await context.sync().catch(() => {
    throw error;
  });
  if (workbook.readOnly) throw error;
  return edits.map((edit, i) => {
    const hindrance = requests[i]!.hindrance();
    return { edit, hindrance, now: hindrance === "missing-sheet" ? null : requests[i]!.content() };
  });
}
