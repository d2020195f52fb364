/** @jest-environment jsdom */
import type { SimulatedSheetData } from "../../src/simulator";
import { openInExcel } from "./office-host";

const form: SimulatedSheetData = {
  name: "自评表",
  protected: true,
  cells: {
    B2: { value: "项目支出绩效自评表" },
    B3: { value: 0.98, numberFormat: "0%" },
    C3: { value: 43952, numberFormat: 'yyyy"年"m"月"' },
    D3: { value: 10 },
    D4: { formula: "=SUM(D3,5)", numberFormat: "0.00" },
    D5: { formula: "=D3/0" },
    D6: { formula: '=IF(D3>1,"","x")' },
    B7: { value: "=1+1", numberFormat: "@" },
    C7: { value: true },
    A9: { fill: "#FFFF00" },
  },
  merges: ["B2:D2", "C7:C8"],
  hiddenRows: [3, 20],
  hiddenColumns: [2],
};

test("every part of a sheet is read", async () => {
  const { workbook } = await openInExcel([form]);
  const { sheets } = await workbook.read();
  const cell = (row: number, column: number) => ({
    row,
    column,
    formula: null,
    numberFormat: "General",
  });
  expect(sheets).toEqual([
    {
      name: "自评表",
      visibility: "visible",
      protected: true,
      cells: [
        { ...cell(1, 1), value: "项目支出绩效自评表", text: "项目支出绩效自评表" },
        { ...cell(2, 1), value: 0.98, text: "98%", numberFormat: "0%" },
        { ...cell(2, 2), value: 43952, text: "2020年5月", numberFormat: 'yyyy"年"m"月"' },
        { ...cell(2, 3), value: 10, text: "10" },
        { ...cell(3, 3), value: 15, text: "15.00", formula: "=SUM(D3,5)", numberFormat: "0.00" },
        { ...cell(4, 3), value: "#DIV/0!", text: "#DIV/0!", formula: "=D3/0" },
        { ...cell(5, 3), value: "", text: "", formula: '=IF(D3>1,"","x")' },
        { ...cell(6, 1), value: "=1+1", text: "=1+1", numberFormat: "@" },
        { ...cell(6, 2), value: true, text: "TRUE" },
      ],
      merges: [
        { sheet: "自评表", top: 1, left: 1, bottom: 1, right: 3 },
        { sheet: "自评表", top: 6, left: 2, bottom: 7, right: 2 },
      ],
      hiddenRows: [3],
      hiddenColumns: [2],
      notes: [],
    },
  ]);
});

test("a text that starts with = is a text under any number format", async () => {
  const { simulated, workbook } = await openInExcel([{ name: "表", cells: {} }]);
  simulated.type("表", "A1", "'=SUM(B1:B2)");
  simulated.type("表", "A2", "=SUM(B1:B2)");
  const [sheet] = (await workbook.read()).sheets;
  expect(sheet!.cells.map(({ value, formula }) => [value, formula])).toEqual([
    ["=SUM(B1:B2)", null],
    [0, "=SUM(B1:B2)"],
  ]);
});

test("hidden sheets are named with their visibility and not read; blank sheets are empty", async () => {
  const cells = { A1: { value: 1 } };
  const { workbook } = await openInExcel([
    { name: "隐", visibility: "hidden", cells },
    { name: "空", cells: {} },
    { name: "深", visibility: "veryHidden", cells },
    { name: "表", cells },
  ]);
  const { sheets } = await workbook.read();
  expect(sheets.map(({ name, visibility, cells }) => [name, visibility, cells.length])).toEqual([
    ["隐", "hidden", 0],
    ["空", "visible", 0],
    ["深", "veryHidden", 0],
    ["表", "visible", 1],
  ]);
});

test.each([1, 30])("%i sheets take two round trips", async (count) => {
  const sheets = Array.from({ length: count }, (_, i) => ({ ...form, name: `表${i + 1}` }));
  const { simulated, workbook } = await openInExcel(sheets);
  const snapshot = await workbook.read();
  expect(snapshot.sheets.map(({ cells }) => cells.length)).toEqual(sheets.map(() => 9));
  expect(simulated.roundTrips).toBe(2);
});

test("an Excel without ExcelApi 1.13 is read without merged areas", async () => {
  const { workbook } = await openInExcel([form], { excelApi: "1.12" });
  const [sheet] = (await workbook.read()).sheets;
  expect(sheet!.merges).toEqual([]);
  expect(sheet!.cells).toHaveLength(9);
});

test("more merged areas than Excel gives at once are all read", async () => {
  const rows = Array.from({ length: 600 }, (_, i) => i + 1);
  const { workbook } = await openInExcel([
    {
      name: "长",
      cells: Object.fromEntries(
        rows.flatMap((row) => [`A${row}`, `C${row}`]).map((a1) => [a1, { value: 1 }]),
      ),
      merges: [...rows.map((row) => `A${row}:B${row}`), "C30:C40"],
    },
    form,
  ]);
  const [long, short] = (await workbook.read()).sheets;
  expect(long!.merges).toHaveLength(601);
  expect(short!.merges).toHaveLength(2);
});

test("what is too large for one answer is read in parts", async () => {
  const sheets = ["一", "二", "三"].map((name) => ({ ...form, name }));
  const { simulated, workbook } = await openInExcel(sheets);
  simulated.failAt(5, "ResponsePayloadSizeLimitExceeded", 1);
  const snapshot = await workbook.read();
  expect(snapshot.sheets.map(({ name, cells }) => [name, cells.length])).toEqual([
    ["一", 9],
    ["二", 9],
    ["三", 9],
  ]);
  expect(simulated.roundTrips).toBe(4);
});

test("a single sheet that is too large is refused in Excel's words", async () => {
  const { simulated, workbook } = await openInExcel([form]);
  simulated.failAt(5, "ResponsePayloadSizeLimitExceeded", 1);
  await expect(workbook.read()).rejects.toMatchObject({
    name: "WorkbookError",
    problem: "too-large",
    detail: expect.stringContaining("ResponsePayloadSizeLimitExceeded"),
  });
});
