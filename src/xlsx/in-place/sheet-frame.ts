import { locateXml, type Located } from "../text/located-xml";
import type { PartSet } from "./part-set";

/** A sheet's part but for its rows. */
export function sheetFrame(parts: PartSet, part: string): Located {
  return locateXml(part, parts.text(part), {
    close: ({ name }) => name !== "row" && name !== "c",
  });
}

/** What may stand in a sheet's part up to its drawings, in the order that the format asks for. */
const ORDER = [
  ...["sheetPr", "dimension", "sheetViews", "sheetFormatPr", "cols", "sheetData", "sheetCalcPr"],
  ...["sheetProtection", "protectedRanges", "scenarios", "autoFilter", "sortState"],
  ...["dataConsolidate", "customSheetViews", "mergeCells", "phoneticPr", "conditionalFormatting"],
  ...["dataValidations", "hyperlinks", "printOptions", "pageMargins", "pageSetup", "headerFooter"],
  ...["rowBreaks", "colBreaks", "customProperties", "cellWatches", "ignoredErrors", "smartTags"],
  ...["drawing", "legacyDrawing"],
];

/** What may stand before an element in a sheet's part. */
export function namesBefore(name: "mergeCells" | "legacyDrawing"): readonly string[] {
  return ORDER.slice(0, ORDER.indexOf(name));
}
