import { createWorkbook, type SimulatedSheetData } from "../../../src/simulator";
import { inBatch, openSheet, refusal } from "../on-sheet";

const line = { borders: { top: "#000000" } };

/** Labels over rows 3 to 5, a guarded column, heights, a page and frozen rows. */
const form: Partial<SimulatedSheetData> = {
  cells: {
    A3: { value: "产出指标" },
    B3: { value: "数量", style: line },
    C3: { value: 10, style: { size: 9 } },
    C4: { value: 20, style: { wrap: true }, numberFormat: "0.0", locked: false },
    C5: { value: 30 },
    C6: { formula: "=SUM(C3:C5)" },
  },
  merges: ["A3:A5"],
  rowHeights: { 0: 30, 3: 40, 5: 20 },
  frozenRows: 2,
  validations: [
    {
      area: "D3:D5",
      decimal: { operator: "Between", formula1: 0, formula2: "=C3" },
      ignoreBlanks: true,
      prompt: { title: "得分", message: "不超过分值" },
      error: { title: "", message: "", style: "Stop" },
    },
  ],
  page: {
    orientation: "Portrait",
    paper: "A4",
    fitToWidth: 1,
    fitToHeight: null,
    centerHorizontally: true,
    margins: { top: 50, bottom: 50, left: 40, right: 40 },
    titleRows: "$2:$2",
    area: "A1:D6",
  },
};

const shown = (simulated: Awaited<ReturnType<typeof openSheet>>) => simulated.snapshot().sheets[0]!;

test("a row put into a form takes the styles above, and everything behind it follows", async () => {
  const simulated = await openSheet(form);
  const inserted = await inBatch((sheet) => sheet.getRange("5:5").insert("Down").load("address"));
  expect(inserted.address).toBe("表!5:5");
  const sheet = shown(simulated);
  expect(simulated.save().sheets[0]!.cells.C5).toEqual({
    style: { wrap: true },
    numberFormat: "0.0",
    locked: false,
  });
  expect(sheet.cells.C7).toMatchObject({ formula: "=SUM(C3:C6)", value: 60 });
  expect(sheet.merges).toEqual(["A3:A6"]);
  expect(sheet.rowHeights).toEqual({ 0: 30, 3: 40, 4: 40, 6: 20 });
  expect(sheet.validations).toMatchObject([
    { area: "D3:D6", decimal: { formula1: 0, formula2: "=C3" } },
  ]);
  expect(sheet.page).toMatchObject({ titleRows: "$2:$2", area: "A1:D7" });
  expect(sheet.frozenRows).toBe(2);
});

test("rows put in above a form move it as it is", async () => {
  const simulated = await openSheet(form);
  await inBatch((sheet) => sheet.getRange("1:2").insert("Down"));
  const sheet = shown(simulated);
  expect(sheet.merges).toEqual(["A5:A7"]);
  expect(sheet.rowHeights).toEqual({ 2: 30, 5: 40, 7: 20 });
  expect(sheet.validations).toMatchObject([{ area: "D5:D7", decimal: { formula2: "=C5" } }]);
  expect(sheet.page).toMatchObject({ titleRows: "$4:$4", area: "A3:D8" });
  expect(sheet.frozenRows).toBe(4);
});

test("with the top row of a merged area goes what it held; guards are those of the rows left", async () => {
  const simulated = await openSheet(form);
  await inBatch((sheet) => sheet.getRange("3:3").delete("Up"));
  const sheet = shown(simulated);
  expect(sheet.merges).toEqual(["A3:A4"]);
  expect(sheet.cells.A3).toBeUndefined();
  expect(sheet.cells.C5).toMatchObject({ formula: "=SUM(C3:C4)", value: 50 });
  expect(sheet.rowHeights).toEqual({ 0: 30, 2: 40, 4: 20 });
  expect(sheet.validations).toMatchObject([{ area: "D3:D4", decimal: { formula2: "=C3" } }]);
  expect(sheet.page!.area).toBe("A1:D5");
});

test("what stands in the rows taken out is gone, frozen and repeated rows too", async () => {
  const simulated = await openSheet(form);
  await inBatch((sheet) => sheet.getRange("1:5").delete("Up"));
  const sheet = shown(simulated);
  expect([sheet.merges, sheet.validations, sheet.frozenRows]).toEqual([[], [], 0]);
  expect(sheet.page).toMatchObject({ titleRows: null, area: "A1:D1" });
  expect(Object.keys(sheet.cells)).toEqual(["C1"]);
  expect(sheet.cells.C1!.formula).toBe("=SUM(#REF!)");
});

test("ranges held by the add-in go along with their cells, and are gone with them", async () => {
  await openSheet(form);
  await Excel.run(async ({ workbook }) => {
    const sheet = workbook.worksheets.getItem("表");
    const total = sheet.getRange("C6");
    const first = sheet.getRange("C3");
    const columns = sheet.getRange("C:D");
    columns.load("rowCount");
    total.load("values");
    first.load("values");
    await workbook.context.sync();
    sheet.getRange("4:4").insert("Down");
    sheet.getRange("3:3").delete("Up");
    sheet.getRange("1:1").insert("Down");
    total.load("address,values");
    columns.load("address");
    await workbook.context.sync();
    expect([total.address, total.values]).toEqual(["表!C7", [[50]]]);
    expect(columns.address).toBe("表!C:D");
    first.load("values");
    await expect(workbook.context.sync()).rejects.toMatchObject({ code: "InvalidReference" });
  });
});

test("columns that the user inserts take the width before them, and guards follow", async () => {
  const workbook = createWorkbook([
    { name: "表", cells: {}, ...form, columnWidths: { 1: 80, 3: 100 } },
  ]);
  workbook.insert("表", "C:C");
  expect(shown(workbook)).toMatchObject({
    columnWidths: { 1: 80, 2: 80, 4: 100 },
    validations: [{ area: "E3:E5", decimal: { formula2: "=D3" } }],
    rowHeights: form.rowHeights!,
    frozenRows: 2,
    page: { titleRows: "$2:$2", area: "A1:E6" },
  });
});

test("the event of a row is the add-in's own", async () => {
  const simulated = await openSheet(form);
  const heard: unknown[] = [];
  simulated.onMessage((message) => {
    for (const { message: event } of JSON.parse(message).message.entries) {
      const { address, changeType, triggerSource } = JSON.parse(event);
      heard.push([address, changeType, triggerSource]);
    }
  });
  await inBatch((_, { worksheets }) => worksheets.onChanged.add(async () => undefined));
  await inBatch((sheet) => sheet.getRange("4:5").insert("Down"));
  await inBatch((sheet) => sheet.getRange("5:5").delete("Up"));
  simulated.insert("表", "1:1");
  expect(heard).toEqual([
    ["4:5", "RowInserted", "ThisLocalAddin"],
    ["5:5", "RowDeleted", "ThisLocalAddin"],
    ["1:1", "RowInserted", "Unknown"],
  ]);
});

test.each<[string, string, (sheet: Excel.Worksheet) => unknown]>([
  ["cells put in", "ApiNotFound", (sheet) => sheet.getRange("A3:B3").insert("Down")],
  ["rows put in sideways", "ApiNotFound", (sheet) => sheet.getRange("3:3").insert("Right")],
  ["columns put in", "ApiNotFound", (sheet) => sheet.getRange("B:B").insert("Right")],
  ["cells taken out", "ApiNotFound", (sheet) => sheet.getRange("A3:B3").delete("Up")],
  ["columns taken out", "ApiNotFound", (sheet) => sheet.getRange("B:B").delete("Left")],
  ["a row put into an array", "InvalidOperation", (sheet) => sheet.getRange("9:9").insert("Down")],
  ["a row of an array", "InvalidOperation", (sheet) => sheet.getRange("8:8").delete("Up")],
])("%s: answered with %s", async (_, code, use) => {
  const simulated = await openSheet({ ...form, arrays: ["F8:F9"] });
  const before = simulated.save();
  expect(await refusal(use)).toBe(code);
  expect(simulated.save()).toEqual(before);
});

test("no row is put into a protected sheet or a read-only workbook, or taken out", async () => {
  const simulated = await openSheet({ ...form, protected: true, allowFormatCells: true });
  const both = async () => [
    await refusal((sheet) => sheet.getRange("3:3").insert("Down")),
    await refusal((sheet) => sheet.getRange("3:3").delete("Up")),
  ];
  expect(await both()).toEqual(["AccessDenied", "AccessDenied"]);
  simulated.setProtected("表", false);
  simulated.setReadOnly(true);
  expect(await both()).toEqual(["AccessDenied", "AccessDenied"]);
});
