import type { SimulatedCell, SimulatedSnapshot } from "../../src/simulator";
import { cellArea } from "../../src/sheet/range";
import { editText } from "../../src/workbench/edit-text";
import { promptAt } from "../../src/workbench/prompts";
import { areaOf, indexAt, viewSheet } from "../../src/workbench/sheet-view";
import { spillWidth } from "../../src/workbench/spill";
import { areasIn, boxOf, windowOf } from "../../src/workbench/visible-cells";

function cell(value: SimulatedCell["value"], more: Partial<SimulatedCell> = {}): SimulatedCell {
  const plain = { text: String(value ?? ""), formula: null, numberFormat: "General" };
  return { value, ...plain, fill: null, note: null, link: null, style: {}, ...more };
}

type SheetState = SimulatedSnapshot["sheets"][number];

function sheet(cells: Record<string, SimulatedCell>, more: Partial<SheetState> = {}): SheetState {
  return {
    name: "表",
    visibility: "visible",
    protected: false,
    cells,
    merges: [],
    columnWidths: {},
    rowHeights: {},
    hiddenRows: [],
    hiddenColumns: [],
    validations: [],
    conditionalFormats: [],
    page: null,
    frozenRows: 0,
    frozenColumns: 0,
    gridlines: true,
    ...more,
  };
}

test("an empty sheet still has cells to type into", () => {
  const view = viewSheet(sheet({}));
  expect(view.rows.length - 1).toBe(40);
  expect(view.columns.length - 1).toBe(12);
});

test("long text makes its row higher, a merged area counts with its whole width", () => {
  const long = "偏差原因分析".repeat(10);
  const alone = viewSheet(sheet({ A1: cell(long) }));
  const merged = viewSheet(sheet({ A1: cell(long) }, { merges: ["A1:I1"] }));
  expect(alone.rows[1]!).toBeGreaterThan(merged.rows[1]!);
  expect(merged.rows[1]!).toBeGreaterThan(24);
});

test("hidden rows and columns take no room", () => {
  const view = viewSheet(sheet({ A1: cell(1) }, { hiddenRows: [1], hiddenColumns: [2] }));
  expect(view.rows[2]).toBe(view.rows[1]);
  expect(view.columns[3]).toBe(view.columns[2]);
});

test("widths and heights that a sheet sets hold, in pixels, over those of its texts", () => {
  const long = cell("偏差原因分析".repeat(10));
  const set = { columnWidths: { 0: 60, 500: 9 }, rowHeights: { 0: 30, 900: 9 } };
  const view = viewSheet(sheet({ A1: long }, set));
  expect([view.columns[1], view.rows[1]]).toEqual([80, 40]);
  expect([view.columns, view.rows].map((each) => each.every(Number.isFinite))).toEqual([
    true,
    true,
  ]);
});

test("a cell that is guarded tells its prompt, its neighbours nothing", () => {
  const prompt = { title: "得分", message: "填数字" };
  const error = { title: "", message: "", style: "Stop" } as const;
  const guard = { decimal: null, ignoreBlanks: true, error };
  const silent = { ...guard, area: "C1:C9", prompt: { title: "", message: "" } };
  const validations = [silent, { ...guard, area: "B2:B4", prompt }];
  const { prompts } = viewSheet(sheet({}, { validations }));
  const told = (row: number, column: number) => promptAt(prompts, { sheet: "表", row, column });
  expect([told(1, 1), told(3, 1)]).toEqual([prompt, prompt]);
  expect([told(0, 1), told(4, 1), told(2, 2)]).toEqual([undefined, undefined, undefined]);
});

test("a merged area is drawn once, also when it starts above the window", () => {
  const view = viewSheet(sheet({ A1: cell("产出指标") }, { merges: ["A1:A30"] }));
  const window = { sheet: "表", top: 20, left: 0, bottom: 22, right: 1 };
  const areas = [...areasIn(view, window).values()].flat();
  expect(areas.filter(({ left }) => left === 0)).toEqual([
    { sheet: "表", top: 0, left: 0, bottom: 29, right: 0 },
  ]);
  expect(areas.filter(({ left }) => left === 1)).toHaveLength(3);
  expect(areaOf(view, 12, 0)).toEqual({ sheet: "表", top: 0, left: 0, bottom: 29, right: 0 });
});

test("a merge of a whole column ends where the grid ends", () => {
  const view = viewSheet(sheet({ A1: cell(1) }, { merges: ["A1:A1048576"] }));
  expect(boxOf(view, areaOf(view, 3, 0)).height).toBe(view.rows[view.rows.length - 1]);
});

test("of 20,000 rows only those in sight are drawn", () => {
  const cells: Record<string, SimulatedCell> = {};
  for (let row = 1; row <= 20000; row += 1) {
    for (const column of "ABCDEFGHI") cells[`${column}${row}`] = cell(`第${row}行`);
  }
  const view = viewSheet(sheet(cells));
  const middle = { top: view.rows[10000]!, left: 0, height: 800, width: 1200 };
  const window = windowOf(view, middle);
  expect(window.top).toBeLessThan(10000);
  expect(window.bottom).toBeGreaterThan(10000);
  expect([...areasIn(view, window).values()].flat().length).toBeLessThan(1500);
});

test("the row at a pixel", () => {
  const view = viewSheet(sheet({}));
  expect([0, 23, 24, 47.5, 1e9].map((pixel) => indexAt(view.rows, pixel))).toEqual([
    0, 0, 1, 1, 39,
  ]);
});

test.each([
  ["a formula as it is", cell(3, { formula: "=A1+A2" }), "=A1+A2"],
  ["a percent with all its digits", cell(0.98765, { text: "99%", numberFormat: "0%" }), "98.765%"],
  [
    "a number without its format",
    cell(1234.5, { text: "1,234.50", numberFormat: "#,##0.00" }),
    "1234.5",
  ],
  [
    "a date as it is shown",
    cell(43952, { text: "2020年5月", numberFormat: 'yyyy"年"m"月"' }),
    "2020年5月",
  ],
  ["text", cell("≤2小时"), "≤2小时"],
  ["nothing", undefined, ""],
])("the formula bar shows %s", (_, given, text) => {
  expect(editText(given)).toBe(text);
});

test("a text runs on over blank cells beside it, one at the right to the left, as far as it needs", () => {
  const long = "单位：万元（保留两位小数）";
  const columnWidths = Object.fromEntries([0, 1, 2, 3, 4].map((column) => [column, 60]));
  const right = { style: { size: 11, horizontal: "Right" as const } };
  const left = { style: { size: 11 } };
  const cells = { A1: cell("甲"), D1: cell(long, right), A2: cell(long, left), C2: cell("乙") };
  const view = viewSheet(sheet({ ...cells, D3: cell("短", right) }, { columnWidths }));
  const at = (row: number, column: number) => ({ sheet: "表", ...cellArea(row, column) });
  expect(spillWidth(view, at(0, 3))).toBe(view.columns[4]! - view.columns[1]!);
  expect(spillWidth(view, at(1, 0))).toBe(view.columns[2]! - view.columns[0]!);
  expect(spillWidth(view, at(2, 3))).toBeNull();
  expect(spillWidth(view, at(0, 0))).toBeNull();
});
