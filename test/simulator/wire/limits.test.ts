import { openInExcel } from "../../excel/office-host";

const cells = { A1: { value: 1, locked: false }, A2: { value: 2 }, A3: { formula: "=A1" } };

function write(a1: string, value: unknown) {
  return Excel.run(async ({ workbook }) => {
    workbook.worksheets.getItem("表").getRange(a1).values = [[value]];
    await workbook.context.sync();
  });
}

function readUsed() {
  return Excel.run(async ({ workbook }) => {
    const used = workbook.worksheets.getItem("表").getUsedRangeOrNullObject();
    used.load("values");
    await workbook.context.sync();
    return used.values;
  }).catch((error: { code: string }) => error.code);
}

test("a request that is too long is refused, and nothing is done", async () => {
  const { simulated } = await openInExcel([{ name: "表", cells }]);
  const start = simulated.save();
  simulated.setLimits({ requestBytes: 2000 });
  await expect(write("A1", "长".repeat(1000))).rejects.toMatchObject({
    code: "RequestPayloadSizeLimitExceeded",
  });
  expect(simulated.save()).toEqual(start);
});

test("an answer that is too long is not given, but what was asked is done", async () => {
  const { simulated } = await openInExcel([{ name: "表", cells }]);
  simulated.setLimits({ responseBytes: 20 });
  await expect(write("A1", 5)).rejects.toMatchObject({ code: "ResponsePayloadSizeLimitExceeded" });
  expect(simulated.snapshot().sheets[0]!.cells.A1!.value).toBe(5);
});

test("a range of more cells than Excel gives is refused", async () => {
  const { simulated } = await openInExcel([{ name: "表", cells }]);
  expect(await readUsed()).toEqual([[1], [2], [1]]);
  simulated.setLimits({ rangeCells: 2 });
  expect(await readUsed()).toBe("RangeExceedsLimit");
});

test("on a protected sheet unlocked cells take values, but no formats unless allowed", async () => {
  const { simulated } = await openInExcel([{ name: "表", cells, protected: true }]);
  await write("A1", 7);
  expect(simulated.snapshot().sheets[0]!.cells.A1!.value).toBe(7);
  await expect(write("A2", 7)).rejects.toMatchObject({ code: "AccessDenied" });
  const format = Excel.run(async ({ workbook }) => {
    workbook.worksheets.getItem("表").getRange("A1").numberFormat = [["0.0"]];
    await workbook.context.sync();
  });
  await expect(format).rejects.toMatchObject({ code: "AccessDenied" });
});

test("part of an array formula's result takes nothing", async () => {
  await openInExcel([{ name: "表", cells, arrays: ["A2:A3"] }]);
  await expect(write("A3", 1)).rejects.toMatchObject({ code: "InvalidOperation" });
  await write("A1", 1);
});

test("a failed batch answers what it had read only where that is asked for", async () => {
  const seen: unknown[] = [];
  for (const answers of [false, true]) {
    const { simulated } = await openInExcel([{ name: "表", cells }]);
    simulated.setAnswersOfFailed(answers);
    await Excel.run(async ({ workbook }) => {
      const sheet = workbook.worksheets.getItem("表");
      const cell = sheet.getRange("A1");
      cell.load("values");
      sheet.getRange("A2:A3").values = [[1, 2]];
      await workbook.context.sync().catch(() => undefined);
      try {
        seen.push(cell.values);
      } catch (error) {
        seen.push((error as { code: string }).code);
      }
    });
  }
  expect(seen).toEqual(["PropertyNotLoaded", [[1]]]);
});

test("with latency an answer takes its time", async () => {
  const { simulated, workbook } = await openInExcel([{ name: "表", cells }]);
  simulated.setLatency(20);
  const start = Date.now();
  await workbook.kept("x");
  expect(Date.now() - start).toBeGreaterThanOrEqual(15);
});

test("an errand is run before its batch, once", async () => {
  const { simulated, workbook } = await openInExcel([{ name: "表", cells }]);
  const errand = jest.fn(() => expect(simulated.roundTrips).toBe(2));
  simulated.beforeBatch(2, errand);
  await workbook.kept("x");
  expect(errand).not.toHaveBeenCalled();
  await workbook.kept("x");
  await workbook.kept("x");
  expect(errand).toHaveBeenCalledTimes(1);
});
