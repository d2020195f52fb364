import { openInExcel } from "../../excel/office-host";

const cells = { A1: { value: 1 }, B2: { formula: "=A1*2" } };

test.each<[string, (context: Excel.RequestContext) => unknown]>([
  ["Workbook.Tables", ({ workbook }) => workbook.tables.getCount()],
  ["Worksheet.Calculate", ({ workbook }) => workbook.worksheets.getItem("表").calculate(false)],
  [
    "Worksheet.TabColor",
    ({ workbook }) => (workbook.worksheets.getItem("表").tabColor = "#FF0000"),
  ],
  [
    "Range.ValueTypes",
    ({ workbook }) => workbook.worksheets.getItem("表").getRange("A1").load("valueTypes"),
  ],
  [
    "Range.GetEntireColumn",
    ({ workbook }) => workbook.worksheets.getItem("表").getRange("A1").getEntireColumn(),
  ],
])("%s, which it lacks, is answered with ApiNotFound and its name", async (member, use) => {
  await openInExcel([{ name: "表", cells }]);
  const run = Excel.run(async (context) => {
    use(context);
    await context.sync();
  });
  await expect(run).rejects.toMatchObject({
    code: "ApiNotFound",
    message: `The simulated Excel has no ${member}.`,
  });
});

test("a batch stops at its first failure, and what ran before stays", async () => {
  const { simulated } = await openInExcel([{ name: "表", cells }]);
  const run = Excel.run(async ({ workbook }) => {
    const sheet = workbook.worksheets.getItem("表");
    sheet.getRange("A1").values = [[5]];
    sheet.getRange("A2").values = [[1, 2], [3]];
    sheet.getRange("A2:B3").values = [[1, 2], [3]];
    sheet.getRange("A4").values = [[9]];
    await workbook.context.sync();
  });
  await expect(run).rejects.toMatchObject({ code: "InvalidArgument" });
  const { A1, B2, A4 } = simulated.snapshot().sheets[0]!.cells;
  expect([A1!.value, B2!.value, A4]).toEqual([5, 10, undefined]);
});

test.each<[string, string, (sheets: Excel.WorksheetCollection) => unknown]>([
  ["a missing sheet", "ItemNotFound", (sheets) => sheets.getItem("没有").activate()],
  [
    "a bad address",
    "InvalidArgument",
    (sheets) => sheets.getItem("表").getRange("第一格").select(),
  ],
  [
    "a bad formula",
    "InvalidArgument",
    (sheets) => (sheets.getItem("表").getRange("A1").formulas = [["=1+"]]),
  ],
  [
    "a bad colour",
    "InvalidArgument",
    (sheets) => (sheets.getItem("表").getRange("A1").format.fill.color = "red"),
  ],
  [
    "a protected sheet",
    "AccessDenied",
    (sheets) => (sheets.getItem("护").getRange("A1").values = [[1]]),
  ],
  ["a hidden sheet", "InvalidOperation", (sheets) => sheets.getItem("隐").activate()],
])("%s is answered with %s", async (_, code, use) => {
  await openInExcel([
    { name: "表", cells },
    { name: "护", protected: true, cells },
    { name: "隐", visibility: "hidden", cells },
  ]);
  const run = Excel.run(async ({ workbook }) => {
    use(workbook.worksheets);
    await workbook.context.sync();
  });
  await expect(run).rejects.toMatchObject({ code });
});

test("null objects stay null down the line, and null leaves a cell as it is", async () => {
  const { simulated } = await openInExcel([{ name: "表", cells }]);
  await Excel.run(async ({ workbook }) => {
    const gone = workbook.worksheets.getItemOrNullObject("没有").getRange("A1");
    gone.load("values");
    const setting = workbook.settings.getItemOrNullObject("没有");
    const merged = workbook.worksheets.getItem("表").getRange("A1").getMergedAreasOrNullObject();
    workbook.worksheets.getItem("表").getRange("A1:A2").values = [[null], ["新"]];
    await workbook.context.sync();
    expect([gone.isNullObject, setting.isNullObject, merged.isNullObject]).toEqual([
      true,
      true,
      true,
    ]);
  });
  const { A1, A2 } = simulated.snapshot().sheets[0]!.cells;
  expect([A1!.value, A2!.value]).toEqual([1, "新"]);
});

test("ranges are tracked across batches, unloaded properties are not there", async () => {
  await openInExcel([{ name: "表", cells }]);
  await Excel.run(async ({ workbook }) => {
    const range = workbook.worksheets.getItem("表").getUsedRangeOrNullObject(true);
    range.load("address");
    await workbook.context.sync();
    expect(range.address).toBe("表!A1:B2");
    expect(() => range.values).toThrow(expect.objectContaining({ code: "PropertyNotLoaded" }));
    range.load("formulas");
    await workbook.context.sync();
    expect(range.formulas).toEqual([
      [1, ""],
      ["", "=A1*2"],
    ]);
  });
});

test("reading tells no change, writing does", async () => {
  const { simulated } = await openInExcel([{ name: "表", cells }]);
  const listener = jest.fn();
  simulated.onChange(listener);
  await Excel.run(async ({ workbook }) => {
    const range = workbook.worksheets.getItem("表").getRange("A1");
    range.load("values");
    await workbook.context.sync();
    expect(listener).not.toHaveBeenCalled();
    range.values = [["x"]];
    await workbook.context.sync();
  });
  expect(listener).toHaveBeenCalledTimes(1);
});

test("a failure that is taken back does not come", async () => {
  const { simulated, workbook } = await openInExcel([{ name: "表", cells }]);
  simulated.failAt(1);
  simulated.failAt(null);
  expect((await workbook.read()).sheets).toHaveLength(1);
  simulated.failAt(1, "GeneralException", 2);
  await workbook.read();
  await expect(workbook.read()).rejects.toMatchObject({ problem: "unknown" });
});
