import type { Difference, SimulatedSheetData } from "../../../src/simulator";
import { openInExcel } from "../office-host";

const sheets: SimulatedSheetData[] = [
  { name: "自评表", cells: { A1: { value: 1 } } },
  { name: "it's (2)!", cells: { A1: { value: 1 } } },
];

const told = { differences: [] } as const;
const untold = { differences: ["activeCellFails"] as Difference[] };

test("the cell the user is at is told in one round trip", async () => {
  const { simulated, workbook } = await openInExcel(sheets, told);
  expect(await workbook.active()).toEqual({ sheet: "自评表", row: 0, column: 0 });
  simulated.select("it's (2)!", "AB12");
  expect(await workbook.active()).toEqual({ sheet: "it's (2)!", row: 11, column: 27 });
  expect(simulated.roundTrips).toBe(2);
});

test("it is asked for with the picture, in a request of its own, and only where it is wanted", async () => {
  const { simulated, workbook } = await openInExcel(sheets, told);
  simulated.select("it's (2)!", "C4");
  expect(await workbook.read()).not.toHaveProperty("active");
  expect(simulated.roundTrips).toBe(2);
  const { active } = await workbook.read({ active: true });
  expect(active).toEqual({ sheet: "it's (2)!", row: 3, column: 2 });
  expect(simulated.roundTrips).toBe(5);
});

test("the request does not wait for the picture, nor the picture for it", async () => {
  const { simulated, workbook } = await openInExcel(sheets, told);
  jest.useFakeTimers();
  simulated.setLatency(50);
  const reading = workbook.read({ active: true });
  await jest.advanceTimersByTimeAsync(50);
  expect(simulated.roundTrips).toBe(2);
  await jest.advanceTimersByTimeAsync(50);
  jest.useRealTimers();
  expect(await reading).toHaveProperty("active");
  expect(simulated.roundTrips).toBe(3);
});

test.each(["chart", "chart-sheet", "other-workbook"] as const)(
  "with a %s in front there is no active cell, and all else is read",
  async (what) => {
    const { simulated, workbook } = await openInExcel(sheets);
    const before = await workbook.read();
    simulated.setInFront(what);
    expect(await workbook.read({ active: true })).toEqual(before);
    await expect(workbook.active()).rejects.toMatchObject({ problem: "inactive" });
  },
);

test("so it is where Excel does not tell it at all", async () => {
  const { workbook } = await openInExcel(sheets, untold);
  expect((await workbook.read({ active: true })).sheets).toHaveLength(2);
  await expect(workbook.active()).rejects.toMatchObject({ problem: "inactive" });
});

test("a cell open for typing is told as that", async () => {
  const { simulated, workbook } = await openInExcel(sheets, told);
  simulated.setEditing(true);
  await expect(workbook.active()).rejects.toMatchObject({ problem: "cell-edit" });
});
