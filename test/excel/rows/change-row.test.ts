import type { RowChange } from "../../../src/sheet/row-change";
import { area, deletion, formBook, insertion, placed, undoing } from "./form-rows";
import { openInExcel } from "../office-host";
import { saved, sheetNamed, snapshotCell } from "../drafts/set-up-support";

test("a row is put in like its neighbour, without its constants, in two round trips", async () => {
  const { simulated, workbook } = await openInExcel(formBook());
  await workbook.changeRow(insertion);
  expect(simulated.roundTrips).toBe(2);
  const sheet = sheetNamed(simulated, "表");
  const held = (a1: string) => {
    const { value, formula, numberFormat } = snapshotCell(sheet, a1);
    return [value, formula, numberFormat];
  };
  const line = { borders: { top: "#000000", bottom: "#000000" } };
  expect(held("B6")).toEqual([null, null, "General"]);
  expect(held("C6")).toEqual([null, null, "0.0"]);
  expect(snapshotCell(sheet, "B6").style).toEqual({ ...line, bold: true });
  expect(snapshotCell(sheet, "E6").formula).toBe("=D6/C6");
  expect(snapshotCell(sheet, "E6").style).toEqual(line);
  expect(sheet.merges.sort()).toEqual(["A1:E1", "A3:A6", "A8:E8"]);
  expect([held("C7")[1], held("D7")[1], held("C7")[0]]).toEqual(["=SUM(C3:C6)", "=SUM(D3:D6)", 60]);
  expect(snapshotCell(sheet, "G10").formula).toBe("=C5+C7");
  expect(sheet.rowHeights).toEqual({ 2: 24, 3: 25, 4: 26, 5: 26, 7: 60 });
  expect(sheet.validations.map(({ area: guarded }) => guarded)).toEqual(["D3:D6"]);
});

test("a row put in and taken out again leaves everything as it was", async () => {
  const { simulated, workbook } = await openInExcel(formBook());
  const start = saved(simulated);
  await workbook.changeRow(insertion);
  await workbook.changeRow(undoing);
  expect(simulated.roundTrips).toBe(5);
  expect(saved(simulated)).toEqual(start);
});

test("a row between others needs no more than its neighbour", async () => {
  const { simulated, workbook } = await openInExcel(formBook());
  const below = area("B5:E5");
  await workbook.changeRow({
    ...insertion,
    row: 3,
    like: below,
    expects: [placed("B4", { value: "指标二" })],
    merges: [],
    contents: [],
  });
  const sheet = sheetNamed(simulated, "表");
  expect([snapshotCell(sheet, "B5").value, snapshotCell(sheet, "B4").value]).toEqual([
    "指标二",
    null,
  ]);
  expect(snapshotCell(sheet, "E4").formula).toBe("=D4/C4");
  expect(snapshotCell(sheet, "C7").formula).toBe("=SUM(C3:C6)");
  expect(sheet.merges).toContain("A3:A6");
  expect(Math.abs(sheet.rowHeights[3]! - 25)).toBeLessThan(0.5);
});

test("a row like one that grows grows too, whatever stands above it", async () => {
  const [sheet] = formBook();
  const { simulated, workbook } = await openInExcel([{ ...sheet!, rowHeights: { 2: 24, 6: 60 } }]);
  const expects = [placed("B4", { value: "指标二" })];
  const like = area("B5:E5");
  await workbook.changeRow({ ...insertion, row: 3, like, expects, merges: [], contents: [] });
  expect(sheetNamed(simulated, "表").rowHeights).toEqual({ 2: 24, 7: 60 });
});

test("the row with a merged label goes in three round trips, and the label stays", async () => {
  const { simulated, workbook } = await openInExcel(formBook());
  await workbook.changeRow(deletion);
  expect(simulated.roundTrips).toBe(3);
  const sheet = sheetNamed(simulated, "表");
  expect(snapshotCell(sheet, "A3").value).toBe("产出指标");
  expect(snapshotCell(sheet, "B3").value).toBe("指标二");
  expect(sheet.merges.sort()).toEqual(["A1:E1", "A3:A4", "A6:E6"]);
  expect(snapshotCell(sheet, "C5")).toMatchObject({ formula: "=SUM(C3:C4)", value: 50 });
  expect(snapshotCell(sheet, "G8").formula).toBe("=C4+C5");
});

test("formulas written with a deletion refer to what they say", async () => {
  const { simulated, workbook } = await openInExcel(formBook());
  await workbook.changeRow({
    ...deletion,
    row: 4,
    expects: [],
    merges: [],
    contents: [
      placed("C5", { formula: "=SUM(C3:C4)" }),
      placed("D5", { formula: "=D3+$D$4+表!C5" }),
      placed("G1", { formula: '=IF(A5="C9",C9,C3)' }),
    ],
  });
  const sheet = sheetNamed(simulated, "表");
  const formulas = ["C5", "D5", "G1"].map((a1) => snapshotCell(sheet, a1).formula);
  expect(formulas).toEqual(["=SUM(C3:C4)", "=D3+$D$4+表!C5", '=IF(A5="C9",C9,C3)']);
});

test.each<[string, RowChange]>([
  ["put in", insertion],
  ["taken out", deletion],
])("a row is not %s where a cell holds something else than expected", async (_, change) => {
  for (const { at } of change.expects) {
    const a1 = `${"ABCDE"[at.column]}${at.row + 1}`;
    const { simulated, workbook } = await openInExcel(formBook());
    simulated.type("表", a1, "别的");
    const start = saved(simulated);
    await expect(workbook.changeRow(change)).rejects.toMatchObject({
      problem: "stale",
      detail: a1,
    });
    expect(saved(simulated)).toEqual(start);
    expect(simulated.roundTrips).toBe(1);
  }
});

test("a row that would push another off the end of the sheet is refused in words of its own", async () => {
  const [form] = formBook();
  const cells = { ...form!.cells, H1048576: { value: "底" } };
  const { simulated, workbook } = await openInExcel([{ ...form!, cells }], { excelApi: "1.14" });
  const start = saved(simulated);
  await expect(workbook.changeRow(insertion)).rejects.toMatchObject({ problem: "sheet-full" });
  expect(saved(simulated)).toEqual(start);
});

test("tables across the row, protected, read-only and missing sheets are told", async () => {
  const refusal = async (change: Partial<ReturnType<typeof formBook>[0]>, problem: string) => {
    const sheets = [{ ...formBook()[0]!, ...change }];
    const { simulated, workbook } = await openInExcel(sheets, { differences: [] });
    const start = saved(simulated);
    if (problem === "read-only") simulated.setReadOnly(true);
    await expect(workbook.changeRow(insertion)).rejects.toMatchObject({ problem });
    expect(saved(simulated)).toEqual(start);
  };
  await refusal({ tables: ["J5:K8"] }, "occupied");
  await refusal({ protected: true }, "protected");
  await refusal({}, "read-only");
  await refusal({ name: "别的" }, "missing");
});
