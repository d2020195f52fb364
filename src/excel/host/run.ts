import { WorkbookError } from "../../sheet/workbook";
import { toWorkbookError } from "./errors";

/**
 * One conversation with Excel, in the context of an earlier one if given. Rejects with a WorkbookError,
 * whatever went wrong.
 */
export async function runInExcel<T>(
  talk: (context: Excel.RequestContext) => Promise<T>,
  earlier?: Excel.RequestContext,
): Promise<T> {
  if (typeof Excel === "undefined") {
    throw new WorkbookError("no-host", "This page was not opened in Excel; open the add-in there.");
  }
  try {
    return await (earlier ? Excel.run(earlier, talk) : Excel.run(talk));
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
