import { MARK_COLOURS } from "../../../src/sheet/mark-colours";
import { fromA1 } from "../../../src/sheet/address";
import type { Mark } from "../../../src/sheet/workbook";
import type { Difference, SimulatedSheetData } from "../../../src/simulator";
import { openInExcel, savedSheets } from "../office-host";

const sheets = (): SimulatedSheetData[] => [
  {
    name: "表",
    cells: {
      A1: { value: "无填充" },
      A2: { value: "白色", fill: "#FFFFFF" },
      A3: { value: "蓝色", fill: "#DDEBF7" },
      A4: {
        value: "斜线",
        fill: { pattern: "LightUp", color: "#E2EFDA", patternColor: "#C00000" },
      },
      A5: { value: "灰点", fill: { pattern: "Gray25", color: "#FFFFFF", patternColor: "#000000" } },
      C3: { value: "旁边" },
    },
  },
];

const mark = (a1: string): Mark => ({ at: { sheet: "表", ...fromA1(a1) }, colour: "error" });
const all = ["A1", "A2", "A3", "A4", "A5", "B2"].map(mark);

test.each<[Difference[]]>([
  [[]],
  [["nullPatterns"]],
  [["emptyPatternColor"]],
  [["nullPatternColor"]],
  [["nullPatterns", "emptyPatternColor"]],
  [["nullPatterns", "nullPatternColor", "renewedIds"]],
])(
  "an Excel with %p: saved, opened again, cleared, every own fill is as it was",
  async (differences) => {
    const first = openInExcel(sheets(), { differences });
    const before = savedSheets(first);
    expect(await first.workbook.mark(all)).toMatchObject({ changed: 6, skipped: [] });
    const { sheets: marked, ...kept } = first.simulated.save();
    const later = openInExcel(marked, { differences, ...kept });
    expect(await later.workbook.clearMarks()).toMatchObject({ changed: 6, skipped: [] });
    expect(savedSheets(later)).toEqual(before);
  },
);

/** Two marked cells, of which a record says this. */
function recorded(record: unknown) {
  const [sheet] = sheets();
  const cells = { ...sheet!.cells };
  for (const a1 of ["A2", "A3"]) cells[a1] = { ...cells[a1], fill: MARK_COLOURS.error };
  return openInExcel([{ ...sheet!, id: "{1}", cells }], {
    settings: { "ziping.marks": JSON.stringify(record) },
  });
}

test("a mark whose entry cannot be read is left and named, and stays on record", async () => {
  const excel = recorded({
    version: 2,
    sheets: [["{1}", "表"]],
    marks: [
      [0, 1, 0, "#FFC7CF", ["Solid", "white", "#000000"]],
      [0, 2, 0, "#FFC7CF", ["Solid", "#DDEBF7", ""]],
    ],
  });
  const report = { changed: 1, emptied: 0, unrecorded: [mark("A2").at], skipped: [] };
  expect(await excel.workbook.clearMarks()).toEqual(report);
  const { A2, A3 } = excel.simulated.snapshot().sheets[0]!.cells;
  expect([A2!.fill, A3!.fill]).toEqual([MARK_COLOURS.error, "#DDEBF7"]);
  const { settings, xmlParts } = excel.simulated.save();
  expect([settings, xmlParts]).toEqual([{}, [expect.stringContaining('own="unknown"')]]);
  expect(await excel.workbook.clearMarks()).toEqual({ ...report, changed: 0 });
});

test.each([
  ["was lost", null],
  ["was written by a later version", { version: 9, marks: [] }],
])("marks whose record %s are named, and cleared only where that is wanted", async (_, record) => {
  const excel = recorded(record);
  const before = savedSheets(excel);
  const left = { changed: 0, emptied: 0, unrecorded: [mark("A2").at, mark("A3").at], skipped: [] };
  expect(await excel.workbook.clearMarks()).toEqual(left);
  expect(savedSheets(excel)).toEqual(before);
  const emptied = { changed: 0, emptied: 2, unrecorded: [], skipped: [] };
  expect(await excel.workbook.clearMarks("clear")).toEqual(emptied);
  const { A2, A3 } = excel.simulated.snapshot().sheets[0]!.cells;
  expect([A2!.fill, A3!.fill]).toEqual([null, null]);
});

test("where the workbook does not keep the record nothing is marked, and that is said", async () => {
  const excel = openInExcel(sheets(), { differences: ["xmlPartsLost"] });
  const before = savedSheets(excel);
  await expect(excel.workbook.mark(all)).rejects.toMatchObject({ problem: "not-kept" });
  expect(savedSheets(excel)).toEqual(before);
});

/** Marks on rows of fifty cells. */
const many = (count: number, colour: Mark["colour"] = "error"): Mark[] =>
  Array.from({ length: count }, (_, i) => ({
    at: { sheet: "表", row: Math.floor(i / 50), column: i % 50 },
    colour,
  }));

test("as many marks as are put on fit into a part; more are refused before anything is done", async () => {
  const { simulated, workbook } = openInExcel(sheets(), { differences: ["xmlPartsLimit"] });
  await expect(workbook.mark(many(5001))).rejects.toMatchObject({
    problem: "too-many-marks",
    detail: "5001",
  });
  expect(simulated.roundTrips).toBe(0);
  expect((await workbook.mark(many(5000))).changed).toBe(5000);
  expect((await workbook.mark(many(5000, "info"))).changed).toBe(5000);
});

test.each([false, true])(
  "marking one cell of a sheet whose columns are filled to the end asks for few cells; read before: %p",
  async (isRead) => {
    const columnFills = { 0: "#FFFFFF", 2: "#FFFF00", 40: "#DDEBF7" };
    const excel = openInExcel([{ ...sheets()[0]!, columnFills }]);
    if (isRead) await excel.workbook.read();
    expect(await excel.workbook.mark([mark("C4")])).toMatchObject({ changed: 1, skipped: [] });
    expect(excel.simulated.cellsTold()).toBeLessThanOrEqual(10_000);
    await excel.workbook.clearMarks();
    expect(excel.simulated.cellsTold()).toBeLessThanOrEqual(12_000);
    expect(excel.simulated.snapshot().sheets[0]!.cells.C4!.fill).toBe("#FFFF00");
  },
);
