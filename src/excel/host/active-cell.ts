import type { CellAddress } from "../../sheet/address";

/** Asks for the cell the user is at; it can be read after the next sync. */
export function requestActive({ workbook }: Excel.RequestContext): () => CellAddress {
  const sheet = workbook.worksheets.getActiveWorksheet();
  sheet.load("name");
  const cell = workbook.getActiveCell();
  cell.load("rowIndex,columnIndex");
  return () => addressOf(sheet, cell);
}

function addressOf({ name }: Excel.Worksheet, cell: Excel.Range): CellAddress {
  return { sheet: name, row: cell.rowIndex, column: cell.columnIndex };
}

/** The cell the user is at, in one round trip. */
export async function readActive(context: Excel.RequestContext): Promise<CellAddress> {
  const active = requestActive(context);
  await context.sync();
  return active();
}
