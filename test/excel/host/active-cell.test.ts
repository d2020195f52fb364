import type { SimulatedSheetData } from "../../../src/simulator";
import { openInExcel } from "../office-host";

const sheets: SimulatedSheetData[] = [
  { name: "自评表", cells: { A1: { value: 1 } } },
  { name: "it's (2)!", cells: { A1: { value: 1 } } },
];

test("the cell the user is at is told in one round trip", async () => {
  const { simulated, workbook } = await openInExcel(sheets);
  expect(await workbook.active()).toEqual({ sheet: "自评表", row: 0, column: 0 });
  simulated.select("it's (2)!", "AB12");
  expect(await workbook.active()).toEqual({ sheet: "it's (2)!", row: 11, column: 27 });
  expect(simulated.roundTrips).toBe(2);
});

test("it comes with the picture at no further cost, and only where it is asked for", async () => {
  const { simulated, workbook } = await openInExcel(sheets);
  simulated.select("it's (2)!", "C4");
  expect(await workbook.read()).not.toHaveProperty("active");
  const before = simulated.roundTrips;
  const { active } = await workbook.read({ active: true });
  expect(active).toEqual({ sheet: "it's (2)!", row: 3, column: 2 });
  expect(simulated.roundTrips - before).toBe(2);
});
