import type { Area } from "../../../src/sheet/range";
import type { SimulatedSheetData } from "../../../src/simulator";
import { openInExcel } from "../office-host";
import { draftAt } from "./small-draft";
import { sheetNamed, snapshotCell } from "./set-up-support";

const blankBook: SimulatedSheetData[] = [{ name: "表", cells: {} }];
const newSheet = { kind: "new-sheet", name: "2026年自评表" } as const;
const onSheet = { kind: "on-sheet", name: "表" } as const;
const small = draftAt(0, 0);
/** An Excel in which nothing fails; what becomes of a draft in the others stands in finish.test.ts. */
const kind = { differences: [] } as const;

/** A sheet with a form of somebody's in A1:F9. */
const busySheet = (): SimulatedSheetData => ({
  name: "表",
  cells: { A1: { value: "旧表" }, F9: { value: 1, fill: "#FFFF00" } },
  columnWidths: { 0: 99 },
  rowHeights: { 4: 33 },
  frozenRows: 2,
});

test("a draft stands on a new sheet exactly as it says, after two round trips", async () => {
  const { simulated, workbook } = await openInExcel(blankBook, kind);
  const inserted = await workbook.insert(small, newSheet);
  expect(simulated.roundTrips).toBe(2);
  expect(inserted).toEqual({
    range: { sheet: "2026年自评表", ...small.area },
    draft: small,
    whole: true,
    amiss: [],
    unfinished: [],
  });
  const sheet = sheetNamed(simulated, "2026年自评表");
  const held = (a1: string) => {
    const { value, formula, text } = snapshotCell(sheet, a1);
    return [value, formula, text];
  };
  expect(held("A1")).toEqual(["项目支出绩效自评表", null, "项目支出绩效自评表"]);
  expect(held("A4")).toEqual(["=数量", null, "=数量"]);
  expect(held("A5")).toEqual(["0123", null, "0123"]);
  expect(held("B4")).toEqual(["≥98%", null, "≥98%"]);
  expect(held("B5")).toEqual([0.98, null, "98%"]);
  expect(held("C6")).toEqual([90, "=SUM(C4:C5)", "90"]);
  expect(held("D6")).toEqual([0, "=SUM(D4:D5)", "0"]);
  expect(sheet.merges).toEqual(["A1:D1", "B2:D2"]);
  expect(simulated.selection()).toEqual({ sheet: "2026年自评表", a1: "B2" });
});

test("looks, guards, sizes, page and frozen rows are the draft's", async () => {
  const { simulated, workbook } = await openInExcel(blankBook, kind);
  await workbook.insert(small, newSheet);
  const sheet = sheetNamed(simulated, "2026年自评表");
  const line = "#000000";
  const bordered = { borders: { top: line, left: line, bottom: line, right: line } };
  const body = { font: "宋体", size: 10.5, vertical: "Center", wrap: true };
  expect(snapshotCell(sheet, "A1").style).toEqual({
    ...body,
    size: 16,
    bold: true,
    horizontal: "Center",
  });
  expect(snapshotCell(sheet, "B5").style).toEqual({ ...body, ...bordered });
  expect(snapshotCell(sheet, "D5").style).toEqual({ ...body, ...bordered, shrink: true });
  expect(snapshotCell(sheet, "D5").numberFormat).toBe("0.00");
  const saved = simulated.save().sheets[1]!.cells;
  expect([saved.D5!.locked, saved.A5!.locked ?? true]).toEqual([false, true]);
  const noError = expect.objectContaining({ title: "", message: "" });
  expect(sheet.validations).toEqual(
    expect.arrayContaining([
      {
        area: "D4:D5",
        decimal: { operator: "Between", formula1: 0, formula2: "=C4" },
        ignoreBlanks: true,
        prompt: { title: "得分", message: "不超过分值。" },
        error: { title: "得分", message: "得分不能超过分值。", style: "Warning" },
      },
      {
        area: "C4:C5",
        decimal: { operator: "GreaterThanOrEqualTo", formula1: 0 },
        ignoreBlanks: true,
        prompt: { title: "分值", message: "大于 0 的数。" },
        error: { title: "分值", message: "分值是数字。", style: "Warning" },
      },
      {
        area: "B2",
        decimal: null,
        ignoreBlanks: true,
        prompt: { title: "名称", message: "写全称。" },
        error: noError,
      },
    ]),
  );
  expect(sheet.validations).toHaveLength(3);
  expect(sheet.columnWidths).toEqual({ 0: 90, 1: 90, 2: 48, 3: 48 });
  expect(sheet.rowHeights).toEqual({ 0: 30, 1: 20, 2: 20, 3: 24, 4: 24, 5: 20 });
  expect(sheet.frozenRows).toBe(3);
  expect(sheet.page).toEqual({
    orientation: "Portrait",
    paper: "A4",
    fitToWidth: 1,
    fitToHeight: null,
    centerHorizontally: true,
    margins: { top: 28, bottom: 28, left: 28, right: 28 },
    titleRows: "$3:$3",
    area: "A1:D6",
  });
});

test("a taken name, in any case, is followed by the next free one, in two more round trips", async () => {
  const { simulated, workbook } = await openInExcel(
    [
      { name: "form", cells: { A1: { value: 1 } } },
      { name: "FORM (2)", cells: {}, visibility: "hidden" },
    ],
    kind,
  );
  const { range } = await workbook.insert(small, { kind: "new-sheet", name: "Form" });
  expect(range.sheet).toBe("Form (3)");
  expect(simulated.roundTrips).toBe(4);
  expect(sheetNamed(simulated, "form").cells.A1!.value).toBe(1);
  expect(Object.keys(sheetNamed(simulated, "form").cells)).toEqual(["A1"]);
});

test("a long name makes room for its number", async () => {
  const name = "绩".repeat(31);
  const { workbook } = await openInExcel([{ name, cells: { A1: { value: 1 } } }]);
  const { range } = await workbook.insert(small, { kind: "new-sheet", name });
  expect(range.sheet).toBe(`${"绩".repeat(27)} (2)`);
});

test("a blank sheet of the name is used; a protected or hidden one is not", async () => {
  const used = await openInExcel([
    { name: "表", cells: {} },
    { name: "2026年自评表", cells: {}, protected: true },
    { name: "2026年自评表 (2)", cells: {}, visibility: "hidden" },
    { name: "2026年自评表 (3)", cells: {} },
  ]);
  const { range, whole } = await used.workbook.insert(small, newSheet);
  expect([range.sheet, whole]).toEqual(["2026年自评表 (3)", true]);
  expect(used.simulated.snapshot().sheets).toHaveLength(4);
});

test("a name that something else than a sheet of cells has is passed over", async () => {
  const { simulated, workbook } = await openInExcel(blankBook);
  simulated.failAt(1, "ItemAlreadyExists");
  const { range } = await workbook.insert(small, newSheet);
  expect(range.sheet).toBe("2026年自评表 (2)");
});

test("a single row or column is given no inner lines across it", async () => {
  const { simulated, workbook } = await openInExcel(blankBook);
  const answer = jest.spyOn(simulated, "answer");
  const { left, bottom } = small.area;
  const border = (area: Area) => ({ ...small, styles: [{ area, style: { border: true } }] });
  await workbook.insert(border({ ...small.area, bottom: 0 }), newSheet);
  await workbook.insert(border({ ...small.area, right: left, bottom }), {
    ...newSheet,
    name: "竖",
  });
  const asked = answer.mock.calls.map(([message]) => message).join("");
  expect(asked.match(/"Inside\w+"/g)).toEqual(['"InsideVertical"', '"InsideHorizontal"']);
});

test("twenty sheets of the name are told, and nothing is done", async () => {
  const sheets = Array.from({ length: 20 }, (_, i) => ({
    name: i === 0 ? "2026年自评表" : `2026年自评表 (${i + 1})`,
    cells: { A1: { value: i } },
  }));
  const { simulated, workbook } = await openInExcel(sheets);
  const start = simulated.save();
  await expect(workbook.insert(small, newSheet)).rejects.toMatchObject({ problem: "unknown" });
  expect(simulated.save()).toEqual(start);
});

test("on a blank sheet the draft is as on a new one, after three round trips", async () => {
  const { simulated, workbook } = await openInExcel(blankBook, kind);
  const { whole, amiss } = await workbook.insert(small, onSheet);
  expect([whole, amiss, simulated.roundTrips]).toEqual([true, [], 3]);
  const other = await openInExcel(blankBook, kind);
  await other.workbook.insert(small, newSheet);
  const [first, second] = [sheetNamed(simulated, "表"), other.simulated.snapshot().sheets[1]];
  expect({ ...first, name: "" }).toEqual({ ...second, name: "" });
});

test("beside other things widths, page and frozen rows stay, and the heights of rows they stand in", async () => {
  const { simulated, workbook } = await openInExcel([busySheet()], kind);
  const draft = draftAt(7, 0);
  const { whole, amiss, range } = await workbook.insert(draft, onSheet);
  expect([whole, amiss, range]).toEqual([false, [], { sheet: "表", ...draft.area }]);
  expect(simulated.roundTrips).toBe(3);
  const sheet = sheetNamed(simulated, "表");
  expect(snapshotCell(sheet, "C13").formula).toBe("=SUM(C11:C12)");
  expect(sheet.merges).toEqual(["A8:D8", "B9:D9"]);
  expect(sheet.columnWidths).toEqual({ 0: 99 });
  expect([sheet.page, sheet.frozenRows]).toEqual([null, 2]);
  // F9 stands beside the second row.
  expect(sheet.rowHeights).toEqual({ 4: 33, 7: 30, 9: 20, 10: 24, 11: 24, 12: 20 });
  expect([snapshotCell(sheet, "A1").value, snapshotCell(sheet, "F9").fill]).toEqual([
    "旧表",
    "#FFFF00",
  ]);
});

test.each<[string, Partial<SimulatedSheetData>, string, string]>([
  ["a value", { cells: { C4: { value: 0 }, D5: { value: 1 } } }, "C4", "1.9"],
  ["a formula", { cells: { B6: { formula: '=""' } } }, "B6", "1.9"],
  ["a fill", { cells: { D2: { fill: "#FFFFFF" }, A3: { value: 1 } } }, "D2", "1.9"],
  ["a merged area that reaches in", { cells: {}, merges: ["C5:F8"] }, "C5", "1.13"],
  ["a merged area from above and left", { cells: {}, merges: ["D6:E9"] }, "D6", "1.13"],
  ["a table", { cells: {}, tables: ["D6:F9"] }, "A1", "1.9"],
  ["an array formula's result", { cells: {}, arrays: ["A1:A2"] }, "A1", "1.12"],
])("an area with %s is occupied, and stays as it is", async (_, data, at, excelApi) => {
  const { simulated, workbook } = await openInExcel([{ name: "表", cells: {}, ...data }], {
    excelApi,
  });
  const start = simulated.save();
  const refused = workbook.insert(small, onSheet);
  await expect(refused).rejects.toMatchObject({ problem: "occupied", detail: at });
  expect(simulated.save()).toEqual(start);
  expect(simulated.roundTrips).toBe(1);
});

test("an Excel of ExcelApi 1.9 sets up a draft too", async () => {
  const { simulated, workbook } = await openInExcel([busySheet()], { excelApi: "1.9" });
  expect((await workbook.insert(draftAt(20, 2), onSheet)).amiss).toEqual([]);
  expect((await workbook.insert(small, newSheet)).amiss).toEqual([]);
  expect(simulated.snapshot().sheets).toHaveLength(2);
});

test("protected, read-only and missing sheets are told, and nothing is done", async () => {
  const protectedBook = await openInExcel([{ name: "表", cells: {}, protected: true }]);
  await expect(protectedBook.workbook.insert(small, onSheet)).rejects.toMatchObject({
    problem: "protected",
  });
  const { simulated, workbook } = await openInExcel(blankBook, kind);
  const start = simulated.save();
  await expect(workbook.insert(small, { kind: "on-sheet", name: "没有" })).rejects.toMatchObject({
    problem: "missing",
    detail: "没有",
  });
  simulated.setReadOnly(true);
  for (const place of [onSheet, newSheet]) {
    await expect(workbook.insert(small, place)).rejects.toMatchObject({ problem: "read-only" });
  }
  expect(simulated.save()).toEqual(start);
});

test("cells that hold something else than drafted are told", async () => {
  const { workbook } = await openInExcel(blankBook);
  const covered = { row: 1, column: 2, value: "under a merged area", formula: null };
  const draft = { ...small, cells: [...small.cells, covered] };
  const { amiss } = await workbook.insert(draft, newSheet);
  expect(amiss).toEqual([{ sheet: "2026年自评表", row: 1, column: 2 }]);
});
