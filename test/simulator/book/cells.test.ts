import type { SimulatedSheetData } from "../../../src/simulator";
import { inBatch, openSheet, refusal } from "../on-sheet";

const bold = { bold: true };

const data: Partial<SimulatedSheetData> = {
  cells: {
    A1: { value: "甲", fill: "#FFFF00", style: bold },
    B1: { value: 2, style: { borders: { left: "#FF0000" } } },
    A2: { value: 3 },
    B2: { value: 4 },
    D1: { formula: "=SUM(A1:B2)" },
  },
};

const cellsOf = (simulated: Awaited<ReturnType<typeof openSheet>>) =>
  simulated.save().sheets[0]!.cells;
const mergesOf = (simulated: Awaited<ReturnType<typeof openSheet>>) =>
  simulated.save().sheets[0]!.merges;

test("merging keeps the first cell's value, and formulas see the others as blank", async () => {
  const simulated = await openSheet(data);
  await inBatch((sheet) => sheet.getRange("A1:B2").merge());
  expect(mergesOf(simulated)).toEqual(["A1:B2"]);
  const cells = cellsOf(simulated);
  const yellow = cells.A1!.fill;
  expect(cells).toEqual({
    A1: { value: "甲", fill: yellow, style: bold },
    B1: { fill: yellow, style: { bold: true, borders: { left: "#FF0000" } } },
    A2: { fill: yellow, style: bold },
    B2: { fill: yellow, style: bold },
    D1: { value: 0, formula: "=SUM(A1:B2)" },
  });
  await inBatch(
    (sheet) =>
      (sheet.getRange("A1:B2").values = [
        [1, 2],
        [3, 4],
      ]),
  );
  expect(cellsOf(simulated).D1!.value).toBe(1);
});

test("merging across, over merged areas, and undoing every merge that is touched", async () => {
  const simulated = await openSheet({ ...data, merges: ["C3:D3", "F5:G5"] });
  await inBatch((sheet) => sheet.getRange("A1:B2").merge(true));
  expect(mergesOf(simulated)).toEqual(["C3:D3", "F5:G5", "A1:B1", "A2:B2"]);
  await inBatch((sheet) => sheet.getRange("B2:C3").merge());
  expect(mergesOf(simulated)).toEqual(["F5:G5", "A1:B1", "B2:C3"]);
  await inBatch((sheet) => sheet.getRange("A1:B2").unmerge());
  expect(mergesOf(simulated)).toEqual(["F5:G5"]);
  expect(cellsOf(simulated).A1!.value).toBe("甲");
  await inBatch((sheet) => sheet.getRange("A1").merge());
  expect(mergesOf(simulated)).toEqual(["F5:G5"]);
});

test("merged areas are refused in tables, on protected sheets and of whole rows", async () => {
  const simulated = await openSheet({ ...data, tables: ["A1:B2"] });
  const merge = (address: string) => refusal((sheet) => sheet.getRange(address).merge());
  expect([await merge("A1:B1"), await merge("5:5")]).toEqual([
    "InvalidOperation",
    "InvalidOperation",
  ]);
  simulated.setProtected("表", true);
  expect(await merge("F1:F2")).toBe("AccessDenied");
  expect(await refusal((sheet) => sheet.getRange("A1").unmerge())).toBe("AccessDenied");
});

const row: Partial<SimulatedSheetData> = {
  cells: {
    A2: { value: "数量", style: bold },
    C2: { value: 5, numberFormat: "0.0", fill: "#00FF00", locked: false },
    D2: { formula: "=C2*$C$1+C1" },
    F5: { value: "旧", style: bold },
  },
  merges: ["A2:B2", "E2:E3"],
  validations: [
    {
      area: "C2:D9",
      decimal: { operator: "Between", formula1: 0, formula2: "=B2+$B$1" },
      ignoreBlanks: false,
      prompt: { title: "分值", message: "填数字" },
      error: { title: "错", message: "不对", style: "Warning" },
    },
    {
      area: "C5:F5",
      decimal: null,
      ignoreBlanks: true,
      prompt: { title: "旧", message: "旧" },
      error: { title: "", message: "", style: "Stop" },
    },
  ],
};

test("a copy takes everything along: formulas, formats, merged areas and validations", async () => {
  const simulated = await openSheet(row);
  await inBatch((sheet) => sheet.getRange("A12:F12").copyFrom("A2:F2"));
  const sheet = simulated.save().sheets[0]!;
  expect(sheet.cells).toMatchObject({
    A12: sheet.cells.A2!,
    C12: sheet.cells.C2!,
    D12: { formula: "=C12*$C$1+C11", value: 0 },
  });
  expect(sheet.merges).toEqual(["A2:B2", "E2:E3", "A12:B12"]);
  expect(sheet.validations).toMatchObject([
    { area: "C2:D9", prompt: { title: "分值" } },
    { area: "C12:D12", decimal: { formula2: "=B12+$B$1" }, error: { style: "Warning" } },
    { area: "C5:F5", prompt: { title: "旧" } },
  ]);
});

test("what a copy covers is gone, its validation too, and like neighbours become one", async () => {
  const simulated = await openSheet(row);
  await inBatch((sheet) => sheet.getRange("A5:F5").copyFrom(sheet.getRange("A2:F2")));
  const sheet = simulated.save().sheets[0]!;
  expect(sheet.cells.F5).toBeUndefined();
  expect(sheet.validations!.map(({ area }) => area)).toEqual(["C2:D9"]);
});

const green = { pattern: "Solid", color: "#00FF00", patternColor: "#000000" };

test.each([
  [
    "Formats",
    3,
    { A9: { value: 1, style: bold }, C9: { numberFormat: "0.0", locked: false, fill: green } },
  ],
  [
    "Formulas",
    2,
    { A9: { value: "数量" }, C9: { value: 5 }, D9: { formula: "=C9*$C$1+C8", value: 0 } },
  ],
  ["Values", 2, { A9: { value: "数量" }, C9: { value: 5 }, D9: { value: 0 } }],
] as const)("of %s only those are copied", async (type, merges, expected) => {
  const simulated = await openSheet({ ...row, cells: { ...row.cells, A9: { value: 1 } } });
  const before = cellsOf(simulated);
  await inBatch((sheet) => sheet.getRange("A9").copyFrom("A2:D2", type));
  const sheet = simulated.save().sheets[0]!;
  expect(sheet.cells).toEqual({ ...before, ...expected });
  expect(sheet.merges).toHaveLength(merges);
  expect(sheet.validations!.map(({ area }) => area)).toEqual(["C2:D9", "C5:F5"]);
});

test("a copied format undoes the merged areas it covers, a copied value stays out of them", async () => {
  const cells = { A1: { value: 1 }, B1: { value: 2 }, D1: { formula: "=$A1+A$1+B1" } };
  const simulated = await openSheet({ cells, merges: ["A3:B3", "A5:B5"] });
  await inBatch((sheet) => {
    sheet.getRange("A3:B3").copyFrom("A1:B1", "Values");
    sheet.getRange("A5:B5").copyFrom("A1:B1", "Formats");
    sheet.getRange("F2").copyFrom("D1");
  });
  expect(mergesOf(simulated)).toEqual(["A3:B3"]);
  const { A3, B3, F2 } = cellsOf(simulated);
  expect([A3, B3, F2!.formula]).toEqual([{ value: 1 }, undefined, "=$A2+C$1+D2"]);
});

test("a copy is repeated where it fits in, from another sheet as well", async () => {
  const simulated = await openSheet(
    {},
    { name: "二 号", cells: { A1: { value: 1 }, B1: { formula: "=A1+1" } } },
  );
  await inBatch((sheet) => sheet.getRange("C3:F5").copyFrom("'二 号'!A1:B1"));
  const cells = cellsOf(simulated);
  expect(Object.keys(cells)).toHaveLength(12);
  expect(cells.F5).toEqual({ formula: "=E5+1", value: 2 });
});

test("whole rows are copied with their heights, and relative references stop at the sheet's edge", async () => {
  const simulated = await openSheet({
    cells: { C4: { formula: "=B3" }, C5: { formula: '=IF(A5>1,"A1",D4)' } },
    rowHeights: { 3: 30 },
  });
  await inBatch((sheet) => {
    sheet.getRange("7:8").copyFrom("4:5");
    sheet.getRange("A1").copyFrom("C4");
  });
  const sheet = simulated.save().sheets[0]!;
  expect(sheet.cells).toMatchObject({
    C7: { formula: "=B6" },
    C8: { formula: '=IF(A8>1,"A1",D7)' },
    A1: { formula: "=#REF!" },
  });
  expect(sheet.rowHeights).toEqual({ 3: 30, 6: 30 });
});

test.each<[string, string, (sheet: Excel.Worksheet) => unknown]>([
  ["onto part of a merged area", "InvalidOperation", (s) => s.getRange("A3:E3").copyFrom("A2:E2")],
  ["of links", "ApiNotFound", (s) => s.getRange("A9").copyFrom("A2", "Link")],
  ["without blanks", "ApiNotFound", (s) => s.getRange("A9").copyFrom("A2", "All", true)],
  ["of no range", "InvalidArgument", (s) => s.getRange("A9").copyFrom("甲")],
  ["of a missing sheet", "InvalidArgument", (s) => s.getRange("A9").copyFrom("没有!A1")],
])("a copy %s is answered with %s", async (_, code, use) => {
  const simulated = await openSheet(row);
  const before = simulated.save();
  expect(await refusal(use)).toBe(code);
  expect(simulated.save()).toEqual(before);
});

test("clearing contents leaves formats, clearing formats leaves contents, all takes both", async () => {
  const simulated = await openSheet(row);
  const start = cellsOf(simulated);
  await inBatch((sheet) => sheet.getRange("A2:D2").clear("Contents"));
  expect(cellsOf(simulated)).toEqual({
    A2: { style: bold },
    C2: { numberFormat: "0.0", fill: green, locked: false },
    F5: start.F5,
  });
  const second = await openSheet(row);
  await inBatch((sheet) => sheet.getRange("B2:D2").clear("Formats"));
  expect(cellsOf(second)).toEqual({ ...start, C2: { value: 5 } });
  expect(mergesOf(second)).toEqual(["E2:E3"]);
  const third = await openSheet(row);
  await inBatch((sheet) => sheet.getRange("2:5").clear());
  expect(third.save().sheets[0]).toMatchObject({ cells: {}, merges: [] });
  expect(third.snapshot().sheets[0]!.validations).toHaveLength(2);
});

test("nothing locked is cleared, copied onto or unlocked on a protected sheet", async () => {
  await openSheet({ ...row, protected: true });
  const codes = [
    await refusal((sheet) => sheet.getRange("C2").clear("Contents")),
    await refusal((sheet) => sheet.getRange("A2").clear("Contents")),
    await refusal((sheet) => sheet.getRange("C2").clear()),
    await refusal((sheet) => sheet.getRange("2:2").clear("Contents")),
    await refusal((sheet) => sheet.getRange("C2").copyFrom("A9", "Values")),
    await refusal((sheet) => sheet.getRange("C2").copyFrom("A9", "Formats")),
    await refusal((sheet) => (sheet.getRange("C2").format.protection.locked = true)),
  ];
  const no = "AccessDenied";
  expect(codes).toEqual(["done", no, no, no, "done", no, no]);
});
