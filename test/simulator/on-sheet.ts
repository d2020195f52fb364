import type { SimulatedSheetData, SimulatedWorkbook } from "../../src/simulator";
import { openInExcel } from "../excel/office-host";

/** Opens a workbook of the sheet 表, and of others where they are given. */
export async function openSheet(
  data: Partial<SimulatedSheetData> = {},
  ...others: SimulatedSheetData[]
): Promise<SimulatedWorkbook> {
  const { simulated } = await openInExcel([{ name: "表", cells: {}, ...data }, ...others]);
  return simulated;
}

/** Does something with the sheet 表 in one batch and answers what it answers, loaded. */
export function inBatch<T>(use: (sheet: Excel.Worksheet, workbook: Excel.Workbook) => T) {
  return Excel.run(async ({ workbook }) => {
    const answer = use(workbook.worksheets.getItem("表"), workbook);
    await workbook.context.sync();
    return answer;
  });
}

/** The code a batch is refused with; "done" where it is not. */
export function refusal(use: (sheet: Excel.Worksheet, workbook: Excel.Workbook) => unknown) {
  return inBatch(use).then(
    () => "done",
    ({ code }: { code: string }) => code,
  );
}
