import { WorkbookError } from "../../sheet/workbook";

/**
 * Asks whether a sheet may be changed as a whole. The returned function throws a WorkbookError
 * "missing", "read-only" or "protected" where it may not.
 */
export function requestAccess(sheet: Excel.Worksheet, name: string): () => void {
  const { workbook } = sheet.context as Excel.RequestContext;
  workbook.load("readOnly");
  sheet.protection.load("protected");
  return () => {
    if (sheet.isNullObject) throw new WorkbookError("missing", name);
    if (workbook.readOnly) throw new WorkbookError("read-only", "The workbook is read-only.");
    if (sheet.protection.protected) throw new WorkbookError("protected", name);
  };
}
