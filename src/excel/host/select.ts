import { toA1, type CellAddress } from "../../sheet/address";

/** Brings a cell before the user's eyes. */
export async function selectCell(
  context: Excel.RequestContext,
  address: CellAddress,
): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(address.sheet);
  sheet.activate();
  sheet.getRange(toA1(address)).select();
  await context.sync();
}
