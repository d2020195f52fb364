import { writeXlsx } from "hucre/xlsx";
import type { SavedWorkbook } from "../simulator";
import { DEFAULT_FONT } from "./cell-to-write";
import { printNames } from "./page-to-write";
import { sheetToWrite } from "./sheet-to-write";

/**
 * The bytes of an .xlsx file with the workbook's sheets. Formulas carry their computed values for viewers
 * that do not calculate; Excel works them out again. What add-ins keep in the workbook is left out.
 * Texts stand in a part of their own, or in their cells.
 */
export function writeWorkbook(
  { sheets }: Pick<SavedWorkbook, "sheets">,
  stringMode: "shared" | "inline" = "shared",
): Promise<Uint8Array> {
  return writeXlsx({
    sheets: sheets.map(sheetToWrite),
    namedRanges: sheets.flatMap(printNames),
    stringMode,
    defaultFont: DEFAULT_FONT,
    activeSheet: sheets.findIndex(({ visibility = "visible" }) => visibility === "visible"),
  });
}
