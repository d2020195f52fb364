import { inBatch, openSheet, refusal } from "../on-sheet";

test("a sheet is added behind the others and is there in later batches", async () => {
  const simulated = await openSheet({}, { name: "Sheet1", cells: {} });
  await Excel.run(async ({ workbook }) => {
    const named = workbook.worksheets.add("自评表");
    const unnamed = workbook.worksheets.add();
    named.load("name,position,id");
    unnamed.load("name");
    await workbook.context.sync();
    expect([named.name, named.position, unnamed.name]).toEqual(["自评表", 2, "Sheet2"]);
    named.getRange("A1").values = [["标题"]];
    named.name = "改名";
    await workbook.context.sync();
    named.getRange("A2").values = [["仍在"]];
    await workbook.context.sync();
  });
  const { sheets } = simulated.save();
  expect(sheets.map(({ name }) => name)).toEqual(["表", "Sheet1", "改名", "Sheet2"]);
  expect(new Set(sheets.map(({ id }) => id)).size).toBe(4);
  expect(sheets[2]!.cells).toEqual({ A1: { value: "标题" }, A2: { value: "仍在" } });
});

test.each([
  ["二", "ItemAlreadyExists"],
  ["SHEET", "ItemAlreadyExists"],
  ["长".repeat(32), "InvalidArgument"],
  ["a/b", "InvalidArgument"],
  ["a\\b", "InvalidArgument"],
  ["a?", "InvalidArgument"],
  ["a*", "InvalidArgument"],
  ["[a", "InvalidArgument"],
  ["a]", "InvalidArgument"],
  ["a:b", "InvalidArgument"],
  ["'a", "InvalidArgument"],
  ["a'", "InvalidArgument"],
  [" ", "InvalidArgument"],
])("a sheet cannot be called %p", async (name, code) => {
  const simulated = await openSheet({}, { name: "二", cells: {} }, { name: "Sheet", cells: {} });
  expect(await refusal((_, { worksheets }) => worksheets.add(name))).toBe(code);
  expect(await refusal((sheet) => (sheet.name = name))).toBe(code);
  expect(simulated.save().sheets.map((sheet) => sheet.name)).toEqual(["表", "二", "Sheet"]);
});

test("a sheet may take another case of its own name, and one of 31 characters", async () => {
  await openSheet({}, { name: "Total", cells: {} });
  const rename = (to: string) =>
    refusal((_, { worksheets }) => (worksheets.getItem("total").name = to));
  expect(await rename("TOTAL")).toBe("done");
  expect(await refusal((_, { worksheets }) => worksheets.add("长".repeat(31)))).toBe("done");
});

test("formulas and validations follow a renamed sheet", async () => {
  const simulated = await openSheet(
    {},
    {
      name: "二",
      cells: { A1: { formula: "=表!B1" } },
      validations: [
        {
          area: "A1:A2",
          decimal: { operator: "GreaterThanOrEqualTo", formula1: "=表!B1" },
          ignoreBlanks: true,
          prompt: { title: "", message: "" },
          error: { title: "", message: "", style: "Stop" },
        },
      ],
    },
  );
  await inBatch((sheet) => (sheet.name = "新 名"));
  const [, second] = simulated.snapshot().sheets;
  expect(second!.cells.A1!.formula).toBe("='新 名'!B1");
  expect(second!.validations[0]!.decimal!.formula1).toBe("='新 名'!B1");
});

test("nothing is added to a read-only workbook or renamed there", async () => {
  const simulated = await openSheet();
  simulated.setReadOnly(true);
  expect(await refusal((_, { worksheets }) => worksheets.add())).toBe("AccessDenied");
  expect(await refusal((sheet) => (sheet.name = "新"))).toBe("AccessDenied");
});

test("the active cell and the selection are told, merged areas whole", async () => {
  const simulated = await openSheet({ merges: ["C4:D5"] }, { name: "二", cells: {} });
  const told = () =>
    inBatch((_, workbook) => [
      workbook.getActiveCell().load("address"),
      workbook.getSelectedRange().load("address"),
    ]).then((ranges) => ranges.map(({ address }) => address));
  simulated.select("二", "B3");
  expect(await told()).toEqual(["二!B3", "二!B3"]);
  simulated.select("表", "D5");
  expect(await told()).toEqual(["表!C4", "表!C4:D5"]);
  await inBatch((sheet) => sheet.getRange("A1:B2").select());
  expect(await told()).toEqual(["表!A1", "表!A1:B2"]);
});

test("a range by indexes has the size that was asked for", async () => {
  await openSheet({ cells: { D4: { value: "甲" }, E5: { value: "乙" }, F4: { value: "丙" } } });
  const range = await inBatch((sheet) =>
    sheet.getRangeByIndexes(3, 3, 2, 2).load("address,rowCount,columnCount,values"),
  );
  expect(range.toJSON()).toEqual({
    address: "表!D4:E5",
    rowCount: 2,
    columnCount: 2,
    values: [
      ["甲", ""],
      ["", "乙"],
    ],
  });
});

test("ranges of whole rows and columns have their addresses and no cells to read or set", async () => {
  await openSheet({
    cells: { B16: { value: 1 }, D20: { style: { borders: { top: "#000000" } } } },
  });
  const read = await inBatch((sheet) => {
    const rows = sheet.getRange("16:18").load("address,rowCount,columnCount,rowIndex,values");
    const columns = sheet.getRange("$B:$D").load("address,columnCount,formulas,columnIndex");
    const entire = sheet.getRange("B2:C3").getEntireRow().load("address");
    const values = sheet.getRange("16:20").getUsedRangeOrNullObject(true).load("address");
    const used = sheet.getRange("16:20").getUsedRangeOrNullObject().load("address");
    const none = sheet.getRange("B17:C19").getUsedRangeOrNullObject().load("address");
    return { rows, columns, entire, values, used, none };
  });
  expect(read.rows.toJSON()).toMatchObject({
    address: "表!16:18",
    rowIndex: 15,
    rowCount: 3,
    columnCount: 16384,
    values: null,
  });
  expect(read.columns.toJSON()).toMatchObject({
    address: "表!B:D",
    columnIndex: 1,
    columnCount: 3,
    formulas: null,
  });
  expect([read.entire.address, read.values.address, read.used.address]).toEqual([
    "表!2:3",
    "表!B16",
    "表!B16:D20",
  ]);
  expect(read.none.isNullObject).toBe(true);
  expect(await refusal((sheet) => (sheet.getRange("16:16").values = [[1]]))).toBe(
    "InvalidArgument",
  );
  expect(await refusal((sheet) => (sheet.getRange("B:B").format.wrapText = true))).toBe(
    "ApiNotFound",
  );
});

test("a sheet that is deleted is gone, the user is on another one", async () => {
  const simulated = await openSheet(
    {},
    { name: "二", cells: {} },
    { name: "三", cells: {}, visibility: "hidden" },
  );
  simulated.select("表", "B2");
  await inBatch((sheet) => sheet.delete());
  expect(simulated.snapshot().sheets.map(({ name }) => name)).toEqual(["二", "三"]);
  expect(simulated.selection()).toEqual({ sheet: "二", a1: "A1" });
});

test("the last visible sheet stays, and so does one that is very hidden", async () => {
  const hidden = { name: "三", cells: {}, visibility: "veryHidden" } as const;
  const simulated = await openSheet({}, hidden);
  expect(await refusal((sheet) => sheet.delete())).toBe("InvalidOperation");
  const other = (_: Excel.Worksheet, { worksheets }: Excel.Workbook) =>
    worksheets.getItem("三").delete();
  expect(await refusal(other)).toBe("InvalidOperation");
  expect(simulated.snapshot().sheets).toHaveLength(2);
});
