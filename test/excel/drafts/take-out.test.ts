import type { Inserted, Place } from "../../../src/sheet/workbook";
import type { SimulatedSheetData } from "../../../src/simulator";
import { openInExcel, type InExcel } from "../office-host";
import { countActions, failureCodes, sheetNamed, snapshotCell } from "./set-up-support";
import { draftAt } from "./small-draft";

jest.setTimeout(60_000);

const draft = draftAt(3, 0);
const onSheet: Place = { kind: "on-sheet", name: "表" };
const newSheet: Place = { kind: "new-sheet", name: "2026年自评表" };

const busyBook = (): SimulatedSheetData[] => [
  {
    name: "表",
    cells: { A1: { value: "旧表" }, F5: { value: 1 } },
    columnWidths: { 0: 99 },
    rowHeights: { 4: 33 },
    frozenRows: 1,
  },
];

async function opened(
  place: Place = onSheet,
  options?: Parameters<typeof openInExcel>[1],
): Promise<InExcel & { inserted: Inserted }> {
  const excel = await openInExcel(busyBook(), options);
  // Values that wait for being worked out are no matter of this.
  excel.simulated.setCalculation("automatic");
  const inserted = await excel.workbook.insert(draft, place);
  return { ...excel, inserted };
}

test("what was set up beside other things is taken out in two round trips, and all is as before", async () => {
  const start = (await openInExcel(busyBook())).simulated.save();
  const { simulated, workbook, inserted } = await opened();
  const before = simulated.roundTrips;
  await workbook.takeOut(inserted);
  expect(simulated.roundTrips - before).toBe(2);
  expect(simulated.save()).toEqual(start);
});

test("an inserted sheet is blank again, with standard widths and heights and nothing frozen", async () => {
  const { simulated, workbook, inserted } = await opened(newSheet);
  await workbook.takeOut(inserted);
  expect(sheetNamed(simulated, "2026年自评表")).toMatchObject({
    cells: {},
    merges: [],
    validations: [],
    columnWidths: {},
    rowHeights: {},
    frozenRows: 0,
  });
  const again = await workbook.insert(draft, newSheet);
  expect([again.range.sheet, again.whole]).toEqual(["2026年自评表", true]);
});

test("marks and fills of the user go with it, what stands beside it stays", async () => {
  const { simulated, workbook, inserted } = await opened(newSheet);
  simulated.fill("2026年自评表", "D7", "#FFC7CF");
  simulated.type("2026年自评表", "G7", "旁注");
  await workbook.takeOut(inserted);
  expect(Object.keys(sheetNamed(simulated, "2026年自评表").cells)).toEqual(["G7"]);
});

test.each([
  ["D7", "45"],
  ["A6", "别的指标"],
  ["C9", "90"],
  ["C7", ""],
  ["D9", "=SUM(D7)"],
])("where %s holds something else by now, nothing is taken out", async (at, input) => {
  const { simulated, workbook, inserted } = await opened();
  simulated.type("表", at, input);
  const start = simulated.save();
  await expect(workbook.takeOut(inserted)).rejects.toMatchObject({ problem: "stale", detail: at });
  expect(simulated.save()).toEqual(start);
});

test("a formula that Excel writes in other letters and spaces is still the draft's", async () => {
  const excel = await openInExcel(busyBook());
  const cells = draft.cells.map((cell) =>
    cell.formula ? { ...cell, formula: cell.formula.toLowerCase().replace(":", " : ") } : cell,
  );
  const inserted = await excel.workbook.insert(draft, onSheet);
  await excel.workbook.takeOut({ ...inserted, draft: { ...draft, cells } });
  expect(Object.keys(sheetNamed(excel.simulated, "表").cells)).toEqual(["A1", "F5"]);
});

test("protected, read-only and missing sheets are told, and nothing is taken out", async () => {
  const { simulated, workbook, inserted } = await opened(onSheet, { differences: [] });
  const start = simulated.save();
  const refusal = (problem: string) =>
    expect(workbook.takeOut(inserted)).rejects.toMatchObject({ problem });
  simulated.setProtected("表", true);
  await refusal("protected");
  simulated.setProtected("表", false);
  simulated.setReadOnly(true);
  await refusal("read-only");
  simulated.setReadOnly(false);
  expect(simulated.save()).toEqual(start);
  simulated.rename("表", "新名");
  await refusal("missing");
});

test("what a colleague types between look and clearing is seen, and all stands as it did", async () => {
  const { simulated, workbook, inserted } = await opened();
  simulated.fill("表", "A7", "#FFC7CF");
  simulated.colleagueTypes("表", "D7", "45");
  const start = simulated.save();
  simulated.type("表", "D7", "");
  simulated.beforeBatch(2, () => simulated.colleagueTypes("表", "D7", "45"));
  await expect(workbook.takeOut(inserted)).rejects.toMatchObject({
    problem: "stale",
    detail: "D7",
  });
  expect(simulated.save()).toEqual(start);
});

test("after a failure at any action all stands as it did", async () => {
  const counted = await opened();
  const counts = countActions(counted.simulated);
  await counted.workbook.takeOut(counted.inserted);
  const actions = counts[1]!;
  expect(actions).toBeGreaterThan(8);
  for (let action = 1; action <= actions; action++) {
    for (const code of failureCodes) {
      const { simulated, workbook, inserted } = await opened();
      const start = simulated.save();
      simulated.failAt(action, code, 1);
      await expect(workbook.takeOut(inserted)).rejects.toThrow(code);
      expect(simulated.save()).toEqual(start);
    }
  }
});

test("after a failure a colleague's cell is kept as well", async () => {
  for (let action = 1; action <= 20; action++) {
    const { simulated, workbook, inserted } = await opened();
    simulated.setAnswersOfFailed(true);
    simulated.beforeBatch(2, () => simulated.colleagueTypes("表", "D7", "45"));
    simulated.failAt(action, "GeneralException", 1);
    await expect(workbook.takeOut(inserted)).rejects.toThrow();
    const sheet = sheetNamed(simulated, "表");
    expect([snapshotCell(sheet, "D7").value, snapshotCell(sheet, "D9").value]).toEqual([45, 45]);
    expect(sheet.merges).toEqual(["A4:D4", "B5:D5"]);
  }
});
