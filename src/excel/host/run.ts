import { WorkbookError } from "../../sheet/workbook";
import { toWorkbookError } from "./errors";

/**
 * One conversation with Excel, in the context of an earlier one if given. Rejects with a WorkbookError,
 * whatever went wrong.
 */
export function runInExcel<T>(
  talk: (context: Excel.RequestContext) => Promise<T>,
  earlier?: Excel.RequestContext,
): Promise<T> {
  return answered(() => (earlier ? Excel.run(earlier, talk) : Excel.run(talk)));
}

/** How long the user may still be typing. */
const PATIENCE_MS = 10_000;

/**
 * The same for a conversation that does not begin while a cell is open for typing: the desktop's Excel
 * waits until it is left, others refuse at once. Rejects with "cell-edit" where nothing was answered
 * within 10 s; \`talk\` says when something was. It must not change anything, since it may begin later still.
 */
export function runWhenFree<T>(
  talk: (context: Excel.RequestContext, begun: () => void) => Promise<T>,
): Promise<T> {
  return answered(async () => {
    let begun = (): void => {};
    const limit = new Promise<never>((_, reject) => {
      const tooLong = new WorkbookError("cell-edit", "A cell is still open for typing.");
      const timer = setTimeout(() => reject(tooLong), PATIENCE_MS);
      begun = () => clearTimeout(timer);
    });
    const run = Excel.run({ delayForCellEdit: true }, (context) => talk(context, begun));
    return Promise.race([run, limit]).finally(begun);
  });
}

async function answered<T>(run: () => Promise<T>): Promise<T> {
  if (typeof Excel === "undefined") {
    throw new WorkbookError("no-host", "This page was not opened in Excel; open the add-in there.");
  }
  try {
    return await run();
  } catch (error) {
    throw await explain(toWorkbookError(error));
  }
}

/** Excel refuses writes to a protected sheet and to a read-only workbook in the same words. */
export async function explain(error: WorkbookError): Promise<WorkbookError> {
  if (error.problem !== "protected" || !(await isReadOnly())) return error;
  return new WorkbookError("read-only", error.detail);
}

async function isReadOnly(): Promise<boolean> {
  try {
    return await Excel.run(async ({ workbook }) => {
      workbook.load("readOnly");
      await workbook.context.sync();
      return workbook.readOnly;
    });
  } catch {
    return false;
  }
}
