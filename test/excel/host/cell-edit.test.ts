import type { SimulatedSheetData } from "../../../src/simulator";
import { openInExcel } from "../office-host";

const sheets: SimulatedSheetData[] = [{ name: "表", cells: { A1: { value: 1 } } }];

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

const editing = () => {
  const excel = openInExcel(sheets, { differences: [] });
  excel.simulated.setEditing(true);
  return excel;
};

test("a reading asked for on the ribbon waits until the cell is left", async () => {
  const { simulated, workbook } = editing();
  const reading = workbook.read({ patient: true });
  await jest.advanceTimersByTimeAsync(9000);
  expect(simulated.roundTrips).toBe(0);
  simulated.setEditing(false);
  expect((await reading).sheets).toHaveLength(1);
});

test("after ten seconds it is told", async () => {
  const { workbook } = editing();
  const told = jest.fn();
  const reading = workbook.read({ patient: true }).catch(told);
  await jest.advanceTimersByTimeAsync(9999);
  expect(told).not.toHaveBeenCalled();
  await jest.advanceTimersByTimeAsync(1);
  await reading;
  expect(told).toHaveBeenCalledWith(expect.objectContaining({ problem: "cell-edit" }));
});

test("a reading that has begun may take its time", async () => {
  const { simulated, workbook } = openInExcel(sheets, { differences: [] });
  simulated.setLatency(9000);
  const reading = workbook.read({ patient: true });
  await jest.advanceTimersByTimeAsync(18_000);
  expect((await reading).sheets).toHaveLength(1);
});

test("every other is refused at once", async () => {
  const { workbook } = editing();
  await expect(workbook.read()).rejects.toMatchObject({ problem: "cell-edit" });
});
