import type { Place, WorkbookError } from "../../../src/sheet/workbook";
import type { SavedWorkbook, SimulatedSheetData, SimulatedWorkbook } from "../../../src/simulator";
import { openInExcel } from "../office-host";
import { countActions, failureCodes, sheetNamed, snapshotCell } from "./set-up-support";
import { draftAt } from "./small-draft";

const draft = draftAt(3, 0);
const newSheet: Place = { kind: "new-sheet", name: "2026年自评表" };
const onSheet: Place = { kind: "on-sheet", name: "表" };

const blankBook = (): SimulatedSheetData[] => [{ name: "表", cells: {} }];
const busyBook = (): SimulatedSheetData[] => [
  { name: "表", cells: { A1: { value: "旧表" }, F5: { value: 1 } }, rowHeights: { 1: 33 } },
];

/** Of the sheets all but how they are printed, which no add-in can give back. */
function withoutPage({ sheets }: SavedWorkbook): SimulatedSheetData[] {
  return sheets.map((sheet) => ({ ...sheet, page: undefined }));
}

/** How many actions the batch has that sets the draft up. */
async function actionsOf(place: Place): Promise<number> {
  const { simulated, workbook } = await openInExcel(busyBook());
  const actions = countActions(simulated);
  await workbook.insert(draft, place);
  return actions[place.kind === "new-sheet" ? 0 : 1]!;
}

jest.setTimeout(60_000);

/** Every action with a plain failure, every seventh with each other code. */
const tries = (actions: number): [number, string][] =>
  Array.from({ length: actions }, (_, i) => i + 1).flatMap((action) =>
    failureCodes
      .filter((_, index) => index === 0 || action % 7 === 0)
      .map((code): [number, string] => [action, code]),
  );

test("a failure at any action leaves nothing on a sheet, whatever stands beside", async () => {
  const actions = await actionsOf(onSheet);
  expect(actions).toBeGreaterThan(50);
  for (const [action, code] of tries(actions)) {
    for (const book of [busyBook(), blankBook()]) {
      const { simulated, workbook } = await openInExcel(book);
      const start = simulated.save();
      simulated.failAt(action, code, 1);
      await expect(workbook.insert(draft, onSheet)).rejects.toMatchObject({
        detail: expect.stringContaining(code),
      });
      expect(withoutPage(simulated.save())).toEqual(withoutPage(start));
    }
  }
});

test("a failure at any action leaves of a new sheet a blank one at most, which is used next time", async () => {
  const actions = await actionsOf(newSheet);
  for (const [action, code] of tries(actions)) {
    const { simulated, workbook } = await openInExcel(busyBook());
    const start = simulated.save();
    simulated.failAt(action, code);
    await expect(workbook.insert(draft, newSheet)).rejects.toMatchObject({
      detail: expect.stringContaining(code),
    });
    const [sheet, added, ...others] = withoutPage(simulated.save());
    expect(sheet).toEqual(withoutPage(start)[0]);
    expect(others).toEqual([]);
    if (added) expect({ ...added, id: "" }).toEqual(await blankSheet());
    const { range, whole } = await workbook.insert(draft, newSheet);
    expect([range.sheet, whole]).toEqual(["2026年自评表", true]);
    expect(simulated.snapshot().sheets).toHaveLength(2);
  }
});

async function blankSheet(): Promise<SimulatedSheetData> {
  const { simulated } = await openInExcel([{ name: "2026年自评表", cells: {} }]);
  return { ...withoutPage(simulated.save())[0]!, id: "" };
}

test("a sheet of somebody else's is not cleared when adding one of its name fails oddly", async () => {
  const { simulated, workbook } = await openInExcel([
    ...busyBook(),
    { name: "2026年自评表", cells: { B5: { value: "别人的" } } },
  ]);
  const start = simulated.save();
  simulated.failAt(1, "GeneralException");
  await expect(workbook.insert(draft, newSheet)).rejects.toMatchObject({ problem: "unknown" });
  expect(simulated.save()).toEqual(start);
});

test("what a colleague puts into the area between look and set-up is given back, and told", async () => {
  const { simulated, workbook } = await openInExcel(busyBook());
  simulated.beforeBatch(2, () => typeBetween(simulated));
  await expect(workbook.insert(draft, onSheet)).rejects.toMatchObject({
    problem: "occupied",
    detail: "B5",
  });
  expectColleaguesWork(simulated);
});

test("it survives a failure at any action, where Excel answers what it had read or not", async () => {
  const actions = await actionsOf(onSheet);
  for (const [action, code] of tries(actions)) {
    for (const answers of [true, false]) {
      const { simulated, workbook } = await openInExcel(busyBook());
      simulated.setAnswersOfFailed(answers);
      simulated.beforeBatch(2, () => typeBetween(simulated));
      simulated.failAt(action, code, 1);
      await expect(workbook.insert(draft, onSheet)).rejects.toThrow(code);
      if (answers || action < actions - 8) expectColleaguesWork(simulated);
    }
  }
});

function typeBetween(simulated: SimulatedWorkbook): void {
  simulated.colleagueTypes("表", "B5", "60%");
  simulated.colleagueTypes("表", "C7", "=1+1");
  simulated.fill("表", "D8", "#FFFF00");
}

function expectColleaguesWork(simulated: SimulatedWorkbook): void {
  const sheet = sheetNamed(simulated, "表");
  expect(Object.keys(sheet.cells).sort()).toEqual(["A1", "B5", "C7", "D8", "F5"]);
  const { value, numberFormat } = snapshotCell(sheet, "B5");
  expect([value, numberFormat]).toEqual([0.6, "0%"]);
  expect(snapshotCell(sheet, "C7").formula).toBe("=1+1");
  expect(snapshotCell(sheet, "D8").fill).toBe("#FFFF00");
  expect([sheet.merges, sheet.validations]).toEqual([[], []]);
}

test("giving back is tried again when it fails, at any action of its look and of itself", async () => {
  for (let action = 1; action <= 12; action++) {
    for (const after of [0, 1]) {
      const { simulated, workbook } = await openInExcel(busyBook());
      const start = simulated.save();
      simulated.failAt(100, "GeneralException", 1);
      simulated.beforeBatch(2, () => simulated.failAt(action, "InvalidArgument", after));
      await expect(workbook.insert(draft, onSheet)).rejects.toThrow("GeneralException");
      expect(simulated.save()).toEqual(start);
    }
  }
});

test("where even that fails, the place is told", async () => {
  const { simulated, workbook } = await openInExcel(busyBook());
  simulated.failAt(100, "GeneralException", 1);
  simulated.beforeBatch(4, () => simulated.setProtected("表", true));
  await expect(workbook.insert(draft, onSheet)).rejects.toMatchObject({
    problem: "unknown",
    detail: expect.stringMatching(/^表!A4:D9 may be half done: GeneralException/),
  });
});

test.each([1, 2])(
  "a cell opened for typing before round trip %i is told, and nothing is done",
  async (trip) => {
    const { simulated, workbook } = await openInExcel(busyBook());
    const start = simulated.save();
    simulated.beforeBatch(trip, () => simulated.setEditing(true));
    const place = trip === 1 ? newSheet : onSheet;
    await expect(workbook.insert(draft, place)).rejects.toMatchObject({ problem: "cell-edit" });
    expect(simulated.save()).toEqual(start);
  },
);

test("a sheet deleted or renamed between look and set-up is missing", async () => {
  const { simulated, workbook } = await openInExcel(busyBook());
  simulated.beforeBatch(2, () => simulated.rename("表", "新名"));
  await expect(workbook.insert(draft, onSheet)).rejects.toMatchObject({ problem: "missing" });
  expect(Object.keys(sheetNamed(simulated, "新名").cells)).toEqual(["A1", "F5"]);
});

test("a blank sheet that stays is told, and only that", async () => {
  const actions = await actionsOf(newSheet);
  const detailAfter = async (action: number, prepare?: (simulated: SimulatedWorkbook) => void) => {
    const { simulated, workbook } = await openInExcel(busyBook());
    simulated.failAt(action, "GeneralException");
    prepare?.(simulated);
    const reason = await workbook.insert(draft, newSheet).catch((error: unknown) => error);
    return (reason as WorkbookError).detail;
  };
  const stays = "The blank sheet 2026年自评表 stays.";
  expect(await detailAfter(actions)).toContain(stays);
  expect(await detailAfter(1)).not.toContain(stays);
  const halfDone = await detailAfter(actions, (simulated) =>
    simulated.beforeBatch(3, () => simulated.setProtected("2026年自评表", true)),
  );
  expect(halfDone).toMatch(/^2026年自评表!A4:D9 may be half done: GeneralException/);
  expect(halfDone).not.toContain(stays);
});
