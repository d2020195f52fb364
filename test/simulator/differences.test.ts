import type { Difference } from "../../src/simulator";
import { openInExcel } from "../excel/office-host";
import { inBatch, refusal } from "./on-sheet";

const cells = {
  A1: { value: 1 },
  A2: { fill: "#FFFFFF" },
  A3: { fill: { pattern: "LightUp", color: "#FFFF00", patternColor: "#C00000" } },
};

/** A workbook of the sheet 表 in an Excel that does these things otherwise than the kind one. */
const open = (...differences: Difference[]) =>
  openInExcel([{ name: "表", id: "{7}", cells }], { differences }).simulated;

/** Pattern, pattern colour and tint of a cell, by both ways of asking. */
async function fillOf(a1: string): Promise<unknown[][]> {
  const asked = { pattern: true, patternColor: true, tintAndShade: true };
  const [fill, properties] = await inBatch((sheet) => {
    const range = sheet.getRange(a1);
    range.format.fill.load("pattern,patternColor,tintAndShade");
    return [range.format.fill, range.getCellProperties({ format: { fill: asked } })] as const;
  });
  const told = properties.value[0]![0]!.format!.fill!;
  return [fill, told].map((one) => [one.pattern, one.patternColor, one.tintAndShade]);
}

test.each<[Difference[], string, unknown[]]>([
  [[], "A1", ["None", "#000000", null]],
  [[], "A2", ["Solid", "#000000", 0]],
  [["nullPatterns"], "A1", [null, "#000000", null]],
  [["nullPatterns"], "A2", [null, "#000000", 0]],
  [["emptyPatternColor"], "A2", ["Solid", "", 0]],
  [["nullPatternColor", "emptyPatternColor"], "A2", ["Solid", null, 0]],
  [["nullPatterns", "nullPatternColor"], "A3", ["LightUp", "#C00000", 0]],
])("with %p the fill of %s reads %p", async (differences, a1, told) => {
  open(...differences);
  expect(await fillOf(a1)).toEqual([told, told]);
});

test.each<[Difference[], string, unknown]>([
  [[], "done", 1_000_007],
  [["xmlPartsLimit"], "InvalidArgument", undefined],
  [["xmlPartsLost"], "done", undefined],
])("with %p a large custom XML part is answered %s", async (differences, answer, kept) => {
  const simulated = open(...differences);
  const xml = `<a>${"x".repeat(1_000_000)}</a>`;
  expect(await refusal((_, workbook) => workbook.customXmlParts.add(xml))).toBe(answer);
  expect(simulated.save().xmlParts[0]?.length).toBe(kept);
});

test("with xmlPartsRewritten a custom XML part is the same in other letters", async () => {
  const simulated = open("xmlPartsRewritten");
  await inBatch((_, { customXmlParts }) => customXmlParts.add('<a b="1"/>'));
  expect(simulated.save().xmlParts).toEqual(['<a b="1" />']);
});

test.each<[Difference, (sheet: Excel.Worksheet) => void]>([
  [
    "undoLostByMerges",
    (sheet) => sheet.getRange("A1").getMergedAreasOrNullObject().load("areaCount"),
  ],
  ["undoLostByWrites", (sheet) => void (sheet.getRange("A1").values = [[2]])],
  ["undoLostByWrites", (sheet) => sheet.getRange("A1").format.fill.clear()],
  [
    "undoLostByHandlers",
    ({ context }) =>
      void (context as Excel.RequestContext).workbook.worksheets.onChanged.add(async () => {}),
  ],
])("with %s the user's own undo is gone after it, else it stays", async (difference, act) => {
  const kind = open();
  kind.type("表", "B1", "1");
  await inBatch(act);
  expect(kind.undoStack()).toEqual(["type B1"]);
  const other = open(difference);
  other.type("表", "B1", "1");
  await inBatch((sheet) => sheet.getRange("A1").load("values"));
  expect(other.undoStack()).toEqual(["type B1"]);
  await inBatch(act);
  expect(other.undoStack()).toEqual([]);
});

test("ids of sheets are renewed on opening, and answers take a while, where that is so", async () => {
  expect(open().save().sheets[0]!.id).toBe("{7}");
  expect(open("renewedIds").save().sheets[0]!.id).not.toBe("{7}");
  expect(open("slowBatches").latency).toBeGreaterThan(0);
});

test("a column filled as a whole is used down to the end, and its cells show the fill", async () => {
  const fills = { columnFills: { 2: "#FFFF00" } };
  const { simulated } = openInExcel([{ name: "表", cells, ...fills }], { differences: [] });
  const [used, valued] = await inBatch((sheet) =>
    [false, true].map((valuesOnly) =>
      sheet.getUsedRangeOrNullObject(valuesOnly).load("columnCount,rowCount"),
    ),
  );
  expect([used!.columnCount, used!.rowCount]).toEqual([3, 1_048_576]);
  expect([valued!.columnCount, valued!.rowCount]).toEqual([1, 1]);
  expect((await inBatch((sheet) => sheet.getRange("C9").format.fill.load("color"))).color).toBe(
    "#FFFF00",
  );
  simulated.insert("表", "A:B");
  expect(simulated.save().sheets[0]!.columnFills).toEqual({
    4: { pattern: "Solid", color: "#FFFF00", patternColor: "#000000" },
  });
});
