import { rangeToA1 } from "../../../src/sheet/range";
import type { SimulatedSheetData, SimulatedWorkbook } from "../../../src/simulator";
import { openInExcel } from "../office-host";

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
  const { workbook } = await openInExcel([form], { excelApi: "1.14" });
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
      unlocked: [],
    },
  ]);
});

test("texts kept in the workbook come with the picture, in the same two round trips", async () => {
  const { workbook, simulated } = await openInExcel([form]);
  await workbook.keep("settings", "{}");
  const trips = simulated.roundTrips;
  const { kept } = await workbook.read({ kept: ["settings", "preferences"] });
  expect(kept).toEqual({ settings: "{}" });
  expect(simulated.roundTrips - trips).toBe(2);
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

test("hidden sheets are read with their visibility; blank sheets are empty", async () => {
  const cells = { A1: { value: 1 } };
  const { workbook } = await openInExcel([
    { name: "隐", visibility: "hidden", cells },
    { name: "空", cells: {} },
    { name: "深", visibility: "veryHidden", cells },
    { name: "表", cells },
  ]);
  const { sheets } = await workbook.read();
  expect(sheets.map(({ name, visibility, cells }) => [name, visibility, cells.length])).toEqual([
    ["隐", "hidden", 1],
    ["空", "visible", 0],
    ["深", "veryHidden", 1],
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
  const { workbook } = await openInExcel(
    [
      {
        name: "长",
        cells: Object.fromEntries(
          rows.flatMap((row) => [`A${row}`, `C${row}`]).map((a1) => [a1, { value: 1 }]),
        ),
        merges: [...rows.map((row) => `A${row}:B${row}`), "C30:C40"],
      },
      form,
    ],
    { excelApi: "1.14" },
  );
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

/** Two columns of texts, so many rows. */
function long(name: string, rows: number): SimulatedSheetData {
  const cells: SimulatedSheetData["cells"] = {};
  for (let row = 1; row <= rows; row++) {
    cells[`B${row + 2}`] = { value: `指标${row}` };
    cells[`D${row + 2}`] = { value: row };
  }
  return { name, cells, merges: ["B3:B4", `B60:C70`], hiddenRows: [50], hiddenColumns: [2] };
}

test("a sheet that is too large for one answer is read in pages, and is the same", async () => {
  const sheets = [long("长", 15_000), form];
  const whole = await openInExcel(sheets);
  whole.simulated.setLimits({ responseBytes: 1e9 });
  const expected = await whole.workbook.read();
  const { simulated, workbook } = await openInExcel(sheets);
  simulated.setLimits({ responseBytes: 1_000_000 });
  const progress: number[][] = [];
  const snapshot = await workbook.read({ onProgress: (...step) => progress.push(step) });
  expect(snapshot).toEqual(expected);
  expect(expected.sheets[0]!.cells).toHaveLength(30_000);
  expect(progress).toEqual([
    [0, 2],
    [1, 2],
    [2, 2],
  ]);
  expect(simulated.roundTrips).toBeLessThan(16);
});

test("pages are made smaller until Excel gives them", async () => {
  const { simulated, workbook } = await openInExcel([long("长", 300)]);
  const expected = await workbook.read();
  simulated.setLimits({ responseBytes: 10_000 });
  expect(await workbook.read()).toEqual(expected);
});

/** The ranges of cells that Excel answers from now on, as they go over the wire. */
function answeredRanges(simulated: SimulatedWorkbook): AnsweredRange[] {
  const ranges: AnsweredRange[] = [];
  const { answer } = simulated;
  jest.spyOn(simulated, "answer").mockImplementation((message) => {
    const reply = answer.call(simulated, message);
    const { Results } = JSON.parse(JSON.parse(reply).message.body) as Answer;
    ranges.push(...Results.flatMap(({ Value }) => (Value?.Values ? [Value] : [])));
    return reply;
  });
  return ranges;
}

interface Answer {
  readonly Results: readonly { readonly Value: AnsweredRange | null }[];
}

interface AnsweredRange {
  readonly RowIndex: number;
  readonly ColumnIndex: number;
  readonly Values: readonly unknown[][];
  readonly Text: readonly unknown[][];
  readonly Formulas: readonly unknown[][];
  readonly NumberFormat: readonly unknown[][];
}

test("pages put together are the one answer, cell for cell, and none is wider", async () => {
  const { simulated, workbook } = await openInExcel([long("长", 300)]);
  const ranges = answeredRanges(simulated);
  await workbook.read();
  simulated.setLimits({ responseBytes: 10_000 });
  await workbook.read();
  const [whole, ...pages] = ranges;
  expect(pages.length).toBeGreaterThan(3);
  const { RowIndex, ColumnIndex, Values, Text, Formulas, NumberFormat } = whole!;
  expect(pages.flatMap((page) => page.Values)).toEqual(Values);
  expect(pages.flatMap((page) => page.Text)).toEqual(Text);
  expect(pages.flatMap((page) => page.Formulas)).toEqual(Formulas);
  expect(pages.flatMap((page) => page.NumberFormat)).toEqual(NumberFormat);
  expect(new Set(pages.map((page) => page.ColumnIndex))).toEqual(new Set([ColumnIndex]));
  const rowsAbove = pages.map((_, i) => pages.slice(0, i).flatMap((page) => page.Values).length);
  expect(pages.map((page) => page.RowIndex)).toEqual(rowsAbove.map((rows) => RowIndex + rows));
});

test("a cell opened for typing between two pages is told as such", async () => {
  const { simulated, workbook } = await openInExcel([long("长", 300)]);
  simulated.setLimits({ responseBytes: 10_000 });
  simulated.beforeBatch(6, () => simulated.setEditing(true));
  await expect(workbook.read()).rejects.toMatchObject({ problem: "cell-edit" });
  expect(simulated.roundTrips).toBe(6);
});

test("where Excel fails at the merged areas of a page, the pages are read without them", async () => {
  const { simulated, workbook } = await openInExcel([long("长", 300)], { excelApi: "1.14" });
  const [whole] = (await workbook.read()).sheets;
  simulated.setLimits({ responseBytes: 10_000 });
  simulated.failAt(1, "GeneralException", 3);
  const [sheet] = (await workbook.read()).sheets;
  expect(sheet!.cells).toEqual(whole!.cells);
  expect([whole!.merges.length, sheet!.merges]).toEqual([2, []]);
  simulated.failAt(1, "GeneralException", 3);
  simulated.beforeBatch(4, () => simulated.failAt(1, "GeneralException"));
  await expect(workbook.read()).rejects.toMatchObject({ problem: "unknown" });
});

test("a sheet beyond two million cells is named and not read", async () => {
  const far = { name: "远", cells: { A1: { value: 1 }, ALM2500: { value: 2 } } };
  const { simulated, workbook } = await openInExcel([form, far]);
  simulated.setLimits({ rangeCells: 1_000_000 });
  const { sheets, skipped } = await workbook.read();
  expect(skipped).toEqual([{ name: "远", reason: "too-large" }]);
  expect(sheets.map(({ name }) => name)).toEqual(["自评表"]);
});

test("a sheet of which Excel does not even give a row is named and not read", async () => {
  const { simulated, workbook } = await openInExcel([long("长", 300)], { excelApi: "1.14" });
  simulated.setLimits({ responseBytes: 900 });
  expect(await workbook.read()).toEqual({
    sheets: [],
    skipped: [{ name: "长", reason: "too-large" }],
  });
});

test("a reading that is given up ends at once as cancelled, and asks no more", async () => {
  const { simulated, workbook } = await openInExcel([form, { ...form, name: "二" }]);
  simulated.setLatency(30);
  const giveUp = new AbortController();
  const reading = workbook.read({ signal: giveUp.signal, onProgress: () => giveUp.abort() });
  await expect(reading).rejects.toMatchObject({ problem: "cancelled" });
  expect(simulated.roundTrips).toBe(1);
  await expect(workbook.read({ signal: giveUp.signal })).rejects.toMatchObject({
    problem: "cancelled",
  });
  expect(simulated.roundTrips).toBe(1);
});

test("a signal that stays quiet changes nothing", async () => {
  const { workbook } = await openInExcel([form]);
  const { signal } = new AbortController();
  expect(await workbook.read({ signal })).toEqual(await workbook.read());
});

test("on a protected sheet the unlocked cells are told as areas", async () => {
  const open = { locked: false };
  const { simulated, workbook } = await openInExcel([
    {
      name: "表",
      protected: true,
      cells: {
        A1: { value: 1 },
        B2: { value: 1, ...open },
        C2: open,
        B3: open,
        C3: { value: 1, ...open },
        E3: { value: 2, ...open },
        B5: { value: 1, ...open },
      },
    },
    { name: "开", cells: { A1: { value: 1, ...open } } },
  ]);
  const [sheet, unprotected] = (await workbook.read()).sheets;
  expect(sheet!.unlocked!.map((area) => rangeToA1(area))).toEqual(["B2:C3", "E3", "B5"]);
  expect(unprotected).not.toHaveProperty("unlocked");
  expect(simulated.roundTrips).toBe(2);
});
