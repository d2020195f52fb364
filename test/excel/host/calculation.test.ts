import type { Difference, SimulatedSheetData } from "../../../src/simulator";
import type { WorkbookSnapshot } from "../../../src/sheet/snapshot";
import { draftAt } from "../drafts/small-draft";
import { openInExcel } from "../office-host";
import { deletion, formBook, insertion } from "../rows/form-rows";

/** Nothing that our changes bring about waits for the user to press F9. */
const byHand = { differences: ["manualCalculation"] as Difference[], excelApi: "1.14" };

function valueIn({ sheets }: WorkbookSnapshot, row: number, column: number) {
  return sheets[0]!.cells.find((cell) => cell.row === row && cell.column === column)?.value;
}

const edit = (value: number, before: number) => ({
  at: { sheet: "表", row: 2, column: 3 },
  before: { value: before, formula: null, numberFormat: "General" },
  after: { value, formula: null, numberFormat: "General" },
});

test("Excel keeps its values until it is told to calculate, and the picture says so", async () => {
  const { simulated, workbook } = openInExcel(formBook(), byHand);
  expect(await workbook.read()).not.toHaveProperty("uncalculated");
  simulated.type("表", "D3", "1");
  const waiting = await workbook.read();
  expect([valueIn(waiting, 5, 3), waiting.uncalculated]).toEqual([44, true]);
  simulated.setCalculation("automatic");
  const settled = await workbook.read();
  expect([valueIn(settled, 5, 3), settled.uncalculated]).toEqual([36, undefined]);
});

test("the sums of what was written, and given back, are those of what stands there", async () => {
  const { workbook } = openInExcel(formBook(), byHand);
  expect((await workbook.apply([edit(10, 9)])).skipped).toEqual([]);
  expect(valueIn(await workbook.read(), 5, 3)).toBe(45);
  await workbook.apply([edit(9, 10)]);
  expect(valueIn(await workbook.read(), 5, 3)).toBe(44);
});

test("a write that a colleague was before, given back, leaves the sums of what stands there", async () => {
  const { simulated, workbook } = openInExcel(formBook(), byHand);
  simulated.beforeBatch(2, () => simulated.colleagueTypes("表", "D3", "1"));
  const { skipped } = await workbook.apply([edit(10, 9)]);
  expect(skipped).toMatchObject([{ reason: "stale" }]);
  const snapshot = await workbook.read();
  expect([valueIn(snapshot, 2, 3), valueIn(snapshot, 5, 3)]).toEqual([1, 36]);
});

test("so are those of a row put in or taken out", async () => {
  const put = openInExcel(formBook(), byHand);
  await put.workbook.changeRow(insertion);
  expect(valueIn(await put.workbook.read(), 9, 6)).toBe(90);
  const taken = openInExcel(formBook(), byHand);
  await taken.workbook.changeRow(deletion);
  const snapshot = await taken.workbook.read();
  expect([valueIn(snapshot, 4, 2), valueIn(snapshot, 7, 6)]).toEqual([50, 80]);
});

test("a form that is set up comes with its sums", async () => {
  const blank: SimulatedSheetData[] = [{ name: "表", cells: {} }];
  const { workbook } = openInExcel(blank, byHand);
  const { cells, ...draft } = draftAt(0, 0);
  // Entered before what it adds up.
  const early = { row: 1, column: 1, value: null, formula: "=SUM(C4:C5)*2" };
  await workbook.insert({ ...draft, cells: [...cells, early] }, { kind: "on-sheet", name: "表" });
  expect(valueIn(await workbook.read(), 1, 1)).toBe(180);
});
