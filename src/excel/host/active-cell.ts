import type { CellAddress } from "../../sheet/address";
import { WorkbookError } from "../../sheet/workbook";
import { toWorkbookError } from "./errors";

/**
 * The cell the user is at, in one round trip, which asks for nothing else: Excel refuses it where a chart,
 * a chart sheet or another workbook has the focus, and would refuse the rest. Then rejects with "inactive".
 */
export async function readActive(context: Excel.RequestContext): Promise<CellAddress> {
  const { workbook } = context;
  const sheet = workbook.worksheets.getActiveWorksheet();
  sheet.load("name");
  const cell = workbook.getActiveCell();
  cell.load("rowIndex,columnIndex");
  try {
    await context.sync();
  } catch (error) {
    const { problem, detail } = toWorkbookError(error);
    throw new WorkbookError(problem === "cell-edit" ? problem : "inactive", detail);
  }
  return { sheet: sheet.name, row: cell.rowIndex, column: cell.columnIndex };
}
