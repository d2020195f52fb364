import type { Finish, Place } from "../../../src/sheet/workbook";
import type { Difference, SimulatedSheetData, SimulatedWorkbook } from "../../../src/simulator";
import { openInExcel } from "../office-host";
import { sheetNamed } from "./set-up-support";
import { draftAt } from "./small-draft";

const draft = draftAt(0, 0);
const newSheet: Place = { kind: "new-sheet", name: "2026年自评表" };
const onSheet: Place = { kind: "on-sheet", name: "表" };

const book = (): SimulatedSheetData[] => [{ name: "表", cells: {} }];

const inExcel = (...differences: Difference[]) => openInExcel(book(), { differences });

/** Everything of the form itself: cells, merged areas, guards and heights. */
function formOf(simulated: SimulatedWorkbook, name: string) {
  const { cells, merges, validations, rowHeights } = sheetNamed(simulated, name);
  return { cells, merges, validations, rowHeights };
}

async function kindForm() {
  const { simulated, workbook } = inExcel();
  await workbook.insert(draft, newSheet);
  return formOf(simulated, "2026年自评表");
}

test.each<[Difference, Finish]>([
  ["pageSetupFails", "page"],
  ["zoomIgnored", "page"],
  ["freezeFails", "frozen"],
  ["selectFails", "selection"],
])("where Excel does so (%s), the form is complete, and %s is told", async (difference, finish) => {
  for (const place of [newSheet, onSheet]) {
    const { simulated, workbook } = inExcel(difference);
    const { amiss, unfinished, whole } = await workbook.insert(draft, place);
    expect([amiss, unfinished, whole]).toEqual([[], [finish], true]);
    expect(formOf(simulated, place.name)).toEqual(await kindForm());
  }
});

test("one that fails does not keep the others from being done", async () => {
  const { simulated, workbook } = inExcel("pageSetupFails");
  await workbook.insert(draft, newSheet);
  const { columnWidths, frozenRows, page } = sheetNamed(simulated, "2026年自评表");
  expect([columnWidths, frozenRows, page]).toEqual([{ 0: 90, 1: 90, 2: 48, 3: 48 }, 3, null]);
  expect(simulated.selection()).toEqual({ sheet: "2026年自评表", a1: "B2" });
});

test("all of them may fail", async () => {
  const { simulated, workbook } = inExcel("pageSetupFails", "freezeFails", "selectFails");
  simulated.beforeBatch(2, () => simulated.setProtected("2026年自评表", true));
  const { unfinished } = await workbook.insert(draft, newSheet);
  expect(unfinished).toEqual(["widths", "page", "frozen", "selection"]);
  expect(formOf(simulated, "2026年自评表")).toEqual(await kindForm());
});

test("beside other things only the selection is to be had", async () => {
  const { simulated, workbook } = openInExcel(
    [{ name: "表", cells: { H1: { value: "台账" } }, frozenRows: 1 }],
    { differences: ["pageSetupFails", "freezeFails"] },
  );
  const { whole, unfinished } = await workbook.insert(draft, onSheet);
  expect([whole, unfinished]).toEqual([false, []]);
  expect(sheetNamed(simulated, "表")).toMatchObject({ frozenRows: 1, page: null });
});

test("with a chart selected nothing can be merged: it is told, and nothing is done", async () => {
  for (const place of [newSheet, onSheet]) {
    const { simulated, workbook } = inExcel();
    simulated.setInFront("chart");
    const start = simulated.save().sheets[0];
    await expect(workbook.insert(draft, place)).rejects.toMatchObject({ problem: "inactive" });
    expect(simulated.save().sheets[0]).toEqual(start);
  }
});

test("behind another workbook no sheet is added; on a sheet the form is set up", async () => {
  const { simulated, workbook } = inExcel();
  simulated.setInFront("other-workbook");
  await expect(workbook.insert(draft, newSheet)).rejects.toMatchObject({ problem: "inactive" });
  expect(simulated.snapshot().sheets).toHaveLength(1);
  const { unfinished } = await workbook.insert(draft, onSheet);
  expect(unfinished).toEqual(["frozen", "selection"]);
  expect(formOf(simulated, "表")).toEqual(await kindForm());
});

test("taking out goes without what was not finished, and tells what it could not take back", async () => {
  const unfrozen = inExcel("freezeFails");
  const inserted = await unfrozen.workbook.insert(draft, onSheet);
  expect(await unfrozen.workbook.takeOut(inserted)).toEqual([]);
  const { simulated, workbook } = inExcel();
  const frozen = await workbook.insert(draft, onSheet);
  const next = simulated.roundTrips;
  simulated.beforeBatch(3, () => simulated.setInFront("other-workbook"));
  expect(await workbook.takeOut(frozen)).toEqual(["frozen"]);
  expect(simulated.roundTrips - next).toBe(5);
  expect(sheetNamed(simulated, "表")).toMatchObject({ cells: {}, columnWidths: {}, frozenRows: 3 });
});
