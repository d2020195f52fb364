import { WorkbookError } from "../sheet/workbook";
import { toWorkbookError } from "./errors";

/** One conversation with Excel. Rejects with a WorkbookError, whatever went wrong. */
export async function runInExcel<T>(
  talk: (context: Excel.RequestContext) => Promise<T>,
): Promise<T> {
  if (typeof Excel === "undefined") {
    throw new WorkbookError("no-host", "This page was not opened in Excel; open the add-in there.");
  }
  try {
    return await Excel.run(talk);
  } catch (error) {
    throw await explain(toWorkbookError(error));
  }
}

/** Excel refuses writes to a protected sheet and to a read-only workbook in the same words. */
async function explain(error: WorkbookError): Promise<WorkbookError> {
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
