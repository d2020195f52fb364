import { canReadMerges } from "../cell/merges";
import { TOO_OLD, type Question } from "./question";

/** The merged areas that Excel tells of in a range; null where there are none. */
function requestMerged(range: Excel.Range): () => unknown {
  if (!canReadMerges()) return () => TOO_OLD;
  const merged = range.getMergedAreasOrNullObject();
  merged.areas.load("items/rowIndex,items/columnIndex,items/rowCount,items/columnCount");
  return () =>
    merged.isNullObject
      ? null
      : merged.areas.items.map(({ rowIndex, columnIndex, rowCount, columnCount }) => [
          ...[rowIndex, columnIndex],
          ...[rowCount, columnCount],
        ]);
}

/** Labels like those of a form: A1:B3 and A5:A7, with words in their first cells. */
function label(sheet: Excel.Worksheet): void {
  sheet.getRange("A1:B3").merge();
  sheet.getRange("A5:A7").merge();
  sheet.getRange("A5").values = [["标"]];
}

function inLabels(name: string, act: (sheet: Excel.Worksheet) => void, asked = "A1:D20"): Question {
  return {
    name,
    ask(sheet) {
      label(sheet);
      act(sheet);
      return requestMerged(sheet.getRange(asked));
    },
  };
}

const nothing = () => {};

/** What becomes of merged areas. */
export const MERGED: readonly Question[] = [
  inLabels("A3 merged areas of A1:D20, where A1:B3 and A5:A7 are", nothing),
  inLabels("A3 merged areas of B2", nothing, "B2"),
  inLabels("A3 merged areas of B2:D20", nothing, "B2:D20"),
  inLabels("S16 a row put in within a merged area", (sheet) => {
    sheet.getRange("6:6").insert("Down");
  }),
  inLabels("S16 a row copied onto one within a merged area", (sheet) => {
    sheet.getRange("6:6").insert("Down");
    sheet.getRange("6:6").copyFrom("5:5");
  }),
  inLabels("S16 the look of a row copied onto one within a merged area", (sheet) => {
    sheet.getRange("6:6").copyFrom("9:9", "Formats");
  }),
  inLabels("S16 the first row of a merged area deleted", (sheet) => {
    sheet.getRange("5:5").delete("Up");
  }),
  inLabels("S16 a merged area dissolved by one of its cells", (sheet) => {
    sheet.getRange("A6").unmerge();
  }),
];
