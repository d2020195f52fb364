import { WorkbookError } from "../../sheet/workbook";

/**
 * Asks whether a sheet may be changed as a whole. The returned function throws a WorkbookError
 * "missing" or "protected" where it may not. Whether a workbook that was opened read-only may be
 * changed is seen when it is tried: on the desktop it may, and is saved under another name.
 */
export function requestAccess(sheet: Excel.Worksheet, name: string): () => void {
  sheet.protection.load("protected");
  return () => {
    if (sheet.isNullObject) throw new WorkbookError("missing", name);
    if (sheet.protection.protected) throw new WorkbookError("protected", name);
  };
}
