import { createWorkbook, type SimulatedSheetData } from "../../../src/simulator";
import { renameInFormula, rewriteReferences } from "../../../src/sheet/rewrite-references";

const sheets = (): SimulatedSheetData[] => [
  {
    name: "表",
    cells: {
      A1: { value: "标题", fill: "#DDEBF7", note: "批注" },
      A3: { value: 1, numberFormat: "0.00", locked: false },
      A4: { value: 2, fill: { pattern: "LightUp", color: "#FFFFFF", patternColor: "#C00000" } },
      A6: { formula: "=SUM(A3:A4)+二!$A$1" },
      C5: { formula: "=A$4" },
    },
    merges: ["A1:C1", "E3:E6"],
    arrays: ["G3:G4"],
    tables: ["I2:J6"],
    hiddenRows: [4],
    hiddenColumns: [2],
  },
  { name: "二", cells: { A1: { value: 10 }, B1: { formula: "=表!A6" } } },
];

async function opened() {
  const workbook = createWorkbook(sheets());
  return { workbook, sheet: () => workbook.save().sheets[0]! };
}

test("what is saved opens as the same, in every part", async () => {
  const { workbook } = await opened();
  const saved = workbook.save();
  const again = createWorkbook(saved.sheets, saved);
  expect(again.save()).toEqual(saved);
  expect(saved.sheets[0]!.cells.A6).toEqual({ value: 13, formula: "=SUM(A3:A4)+二!$A$1" });
  expect(saved.sheets[0]!.cells.A3).toEqual({ value: 1, numberFormat: "0.00", locked: false });
});

test("inserted rows push everything down, take the formats of the row above, and formulas follow", async () => {
  const { workbook, sheet } = await opened();
  workbook.insert("表", "5:6");
  const { cells, merges, arrays, tables, hiddenRows, hiddenColumns } = sheet();
  expect(cells.A8!.formula).toBe("=SUM(A3:A4)+二!$A$1");
  expect(cells.C7!.formula).toBe("=A$4");
  expect(cells.A5).toEqual({ fill: cells.A4!.fill });
  expect(cells.A6).toEqual({ fill: cells.A4!.fill });
  expect([merges, arrays, tables]).toEqual([["A1:C1", "E3:E8"], ["G3:G4"], ["I2:J8"]]);
  expect([hiddenRows, hiddenColumns]).toEqual([[6], [2]]);
  expect(workbook.snapshot().sheets[1]!.cells.B1).toMatchObject({ formula: "=表!A8", value: 13 });
});

test("a range grows when rows are inserted in it and shrinks when they go", async () => {
  const { workbook, sheet } = await opened();
  workbook.insert("表", "4:4");
  expect(sheet().cells.A7!.formula).toBe("=SUM(A3:A5)+二!$A$1");
  workbook.remove("表", "4:5");
  expect(sheet().cells.A5).toEqual({ value: 11, formula: "=SUM(A3:A3)+二!$A$1" });
  expect(sheet().cells.C4!.formula).toBe("=#REF!");
  expect(sheet().merges).toEqual(["A1:C1", "E3:E5"]);
});

test("guards of another sheet stay where they are, their formulas follow", async () => {
  const guards = (formula1: string) => [
    {
      area: "A1:A5",
      decimal: { operator: "GreaterThanOrEqualTo" as const, formula1 },
      ignoreBlanks: true,
      prompt: { title: "", message: "" },
      error: { title: "", message: "", style: "Stop" as const },
    },
  ];
  const [form, other] = sheets();
  const workbook = await createWorkbook([form!, { ...other!, validations: guards("=表!B6+C6") }]);
  const guardsOfOther = () => workbook.save().sheets[1]!.validations;
  workbook.insert("表", "1:2");
  expect(guardsOfOther()).toEqual(guards("=表!B8+C6"));
  workbook.remove("表", "1:3");
  expect(guardsOfOther()).toEqual(guards("=表!B5+C6"));
});

test("columns move likewise", async () => {
  const { workbook, sheet } = await opened();
  workbook.insert("表", "A:A");
  expect(sheet().cells.B6!.formula).toBe("=SUM(B3:B4)+二!$A$1");
  expect(sheet().merges).toEqual(["B1:D1", "F3:F6"]);
  workbook.remove("表", "C:D");
  expect(sheet().merges).toEqual(["D3:D6"]);
  expect(sheet().hiddenColumns).toEqual([]);
});

test.each(["B2", "B2:C3", "row 2"])("%s names no lines, and nothing moves", async (lines) => {
  const { workbook } = await opened();
  const before = workbook.save();
  expect(() => workbook.insert("表", lines)).toThrow(lines);
  expect(() => workbook.remove("表", lines)).toThrow(lines);
  expect(workbook.save()).toEqual(before);
});

test("a renamed sheet keeps its id, and formulas follow", async () => {
  const { workbook } = await opened();
  const { id } = workbook.save().sheets[0]!;
  workbook.rename("表", "自评表 '25'");
  const [renamed, other] = workbook.save().sheets;
  expect([renamed!.id, renamed!.name]).toEqual([id, "自评表 '25'"]);
  expect(other!.cells.B1).toEqual({ value: 13, formula: "='自评表 ''25'''!A6" });
});

test.each([
  ['=A1&"A1"&表二!$B2', '=A2&"A1"&表二!$B3'],
  ["=SUM('一 二'!A1:B$2)", "=SUM('一 二'!A2:B$3)"],
  ["=LOG10(A1)+SUM2(B1)", "=LOG10(A2)+SUM2(B2)"],
  ["=ABCD1+_A1", "=ABCD1+_A1"],
])("references are found in %s", (formula, moved) => {
  const down = rewriteReferences(formula, (_, { top, left, bottom, right }) => ({
    ...{ top: top + 1, bottom: bottom + 1, left, right },
  }));
  expect(down).toBe(moved);
});

test("only the renamed sheet's references change", () => {
  expect(renameInFormula('=表!A1+表二!A1&"表!A1"', "表", "新")).toBe(`='新'!A1+表二!A1&"表!A1"`);
});
