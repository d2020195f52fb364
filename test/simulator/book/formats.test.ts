import { createWorkbook } from "../../../src/simulator";
import { inBatch, openSheet, refusal } from "../on-sheet";

const black = "#000000";

test("styles are set on every cell of a range and read back", async () => {
  const simulated = await openSheet();
  await inBatch((sheet) => {
    const { format } = sheet.getRange("A1:B1");
    format.font.name = "仿宋";
    format.font.size = 12;
    format.font.bold = true;
    format.font.color = "#c00000";
    format.horizontalAlignment = "Center";
    format.verticalAlignment = "Center";
    format.wrapText = true;
    format.shrinkToFit = true;
    format.protection.locked = false;
  });
  const style = {
    ...{ font: "仿宋", size: 12, bold: true, color: "#C00000" },
    ...{ horizontal: "Center", vertical: "Center", wrap: true, shrink: true },
  };
  expect(simulated.save().sheets[0]!.cells).toEqual({
    A1: { style, locked: false },
    B1: { style, locked: false },
  });
  expect(simulated.snapshot().sheets[0]!.cells.B1!.style).toEqual(style);
  const read = await inBatch((sheet) => {
    const { format } = sheet.getRange("A1:B1");
    format.load("horizontalAlignment,verticalAlignment,wrapText,shrinkToFit,protection/locked");
    format.font.load("name,size,bold,color");
    return format;
  });
  expect(read.toJSON()).toMatchObject({
    font: { name: "仿宋", size: 12, bold: true, color: "#C00000" },
    horizontalAlignment: "Center",
    verticalAlignment: "Center",
    wrapText: true,
    shrinkToFit: true,
    protection: { locked: false },
  });
});

test("what is mixed reads as null, blank cells count, and the usual is not kept", async () => {
  const simulated = await openSheet({
    cells: { A1: { style: { bold: true, wrap: true } }, A2: { style: { bold: true } } },
  });
  const read = (address: string) =>
    inBatch((sheet) => {
      const { format } = sheet.getRange(address);
      format.load("wrapText,horizontalAlignment,font/bold,font/size");
      return format;
    }).then(({ wrapText, horizontalAlignment, font }) => [
      ...[wrapText, horizontalAlignment, font.bold, font.size],
    ]);
  expect(await read("A1:A2")).toEqual([null, "General", true, 11]);
  expect(await read("A1:A3")).toEqual([null, "General", null, 11]);
  expect(await read("1:1")).toEqual([null, "General", null, 11]);
  await inBatch((sheet) => {
    const { format } = sheet.getRange("A1:A2");
    format.font.bold = false;
    format.wrapText = false;
    format.verticalAlignment = "Bottom";
  });
  expect(simulated.save().sheets[0]!.cells).toEqual({});
});

test("borders are lines on the edges of cells", async () => {
  const simulated = await openSheet();
  await inBatch((sheet) => {
    const { borders } = sheet.getRange("A1:B2").format;
    borders.getItem("EdgeTop").style = "Continuous";
    borders.getItem("EdgeLeft").color = "#ff0000";
    borders.getItem("EdgeBottom").weight = "Thin";
    borders.getItem("InsideHorizontal").style = "Continuous";
    borders.getItem("InsideVertical").style = "Continuous";
    borders.getItem("EdgeRight").style = "Continuous";
    sheet.getRange("B2").format.borders.getItem("EdgeBottom").style = "None";
    sheet.getRange("D4").format.borders.getItem("InsideHorizontal").style = "Continuous";
  });
  const inner = { top: black, bottom: black };
  expect(simulated.save().sheets[0]!.cells).toEqual({
    A1: { style: { borders: { ...inner, left: "#FF0000", right: black } } },
    B1: { style: { borders: { ...inner, left: black, right: black } } },
    A2: { style: { borders: { ...inner, left: "#FF0000", right: black } } },
    B2: { style: { borders: { top: black, left: black, right: black } } },
  });
  const read = await inBatch((sheet) => {
    const { borders } = sheet.getRange("A1:B2").format;
    return (["EdgeLeft", "EdgeBottom", "InsideVertical"] as const).map((side) =>
      borders.getItem(side).load("sideIndex,style,color,weight"),
    );
  });
  expect(read.map(({ sideIndex, style, color }) => [sideIndex, style, color])).toEqual([
    ["EdgeLeft", "Continuous", "#FF0000"],
    ["EdgeBottom", null, black],
    ["InsideVertical", "Continuous", black],
  ]);
});

test("a cell with a style alone is used, but holds no value", async () => {
  await openSheet({ cells: { C3: { style: { borders: { top: black } } } } });
  const [all, values] = await inBatch((sheet) => [
    sheet.getUsedRangeOrNullObject().load("address"),
    sheet.getUsedRangeOrNullObject(true).load("address"),
  ]);
  expect([all!.address, values!.isNullObject]).toEqual(["表!C3", true]);
});

test("columns and rows take sizes, a range of mixed ones reads as null", async () => {
  const simulated = await openSheet({ columnWidths: { 5: 100 } });
  await inBatch((sheet) => {
    sheet.getRange("A1:B1").format.columnWidth = 60;
    sheet.getRange("C:C").format.columnWidth = 70;
    sheet.getRange("2:3").format.rowHeight = 33.75;
    sheet.getRange("F1").format.useStandardWidth = true;
    sheet.getRange("3:3").format.useStandardHeight = true;
  });
  const { columnWidths, rowHeights } = simulated.snapshot().sheets[0]!;
  expect([columnWidths, rowHeights]).toEqual([{ 0: 60, 1: 60, 2: 70 }, { 1: 33.75 }]);
  const read = await inBatch((sheet) =>
    ["A2:B2", "B2:C2", "D3:F3", "2:2", "2:3"].map((address) => {
      const { format } = sheet.getRange(address);
      return format.load("columnWidth,rowHeight");
    }),
  );
  expect(read.map(({ columnWidth, rowHeight }) => [columnWidth, rowHeight])).toEqual([
    [60, 33.75],
    [null, 33.75],
    [54, 14.25],
    [null, 33.75],
    [null, null],
  ]);
});

test.each<[string, string, (format: Excel.RangeFormat) => unknown]>([
  ["no font", "InvalidArgument", (format) => (format.font.name = "")],
  ["a size of 0", "InvalidArgument", (format) => (format.font.size = 0)],
  ["a named colour", "InvalidArgument", (format) => (format.font.color = "red")],
  ["a negative width", "InvalidArgument", (format) => (format.columnWidth = -1)],
  ["a row of 500 points", "InvalidArgument", (format) => (format.rowHeight = 500)],
  ["justified text", "ApiNotFound", (format) => (format.horizontalAlignment = "Justify")],
  ["a slanted border", "ApiNotFound", (format) => format.borders.getItem("DiagonalUp").load()],
  [
    "a double line",
    "ApiNotFound",
    (format) => (format.borders.getItem("EdgeTop").style = "Double"),
  ],
  ["a thick line", "ApiNotFound", (format) => (format.borders.getItem("EdgeTop").weight = "Thick")],
  ["italics", "ApiNotFound", (format) => (format.font.italic = true)],
  ["indents", "ApiNotFound", (format) => (format.indentLevel = 1)],
])("%s: answered with %s", async (_, code, use) => {
  const simulated = await openSheet();
  expect(await refusal((sheet) => use(sheet.getRange("A1").format))).toBe(code);
  expect(simulated.save().sheets[0]!.cells).toEqual({});
});

test("a protected sheet takes formats where it is allowed, but no sizes", async () => {
  const bold = (format: Excel.RangeFormat) => (format.font.bold = true);
  const line = (format: Excel.RangeFormat) =>
    (format.borders.getItem("EdgeTop").style = "Continuous");
  const width = (format: Excel.RangeFormat) => (format.columnWidth = 50);
  const codes = async (allowFormatCells: boolean) => {
    await openSheet({ protected: true, allowFormatCells });
    const refusals = [];
    for (const use of [bold, line, width]) {
      refusals.push(await refusal((sheet) => use(sheet.getRange("A1").format)));
    }
    return refusals;
  };
  expect(await codes(false)).toEqual(["AccessDenied", "AccessDenied", "AccessDenied"]);
  expect(await codes(true)).toEqual(["done", "done", "AccessDenied"]);
});

test("styles, sizes, guards, page, frozen rows and hidden gridlines are saved and opened again", async () => {
  const sheet = {
    name: "表",
    cells: { B2: { style: { font: "宋体", borders: { left: black } } } },
    columnWidths: { 1: 80 },
    rowHeights: { 2: 40 },
    validations: [
      {
        area: "B2:B9",
        decimal: { operator: "GreaterThanOrEqualTo" as const, formula1: 0 },
        ignoreBlanks: true,
        prompt: { title: "得分", message: "填数字" },
        error: { title: "", message: "", style: "Stop" as const },
      },
    ],
    page: {
      orientation: "Landscape" as const,
      paper: "A4",
      fitToWidth: 1,
      fitToHeight: null,
      centerHorizontally: true,
      margins: { top: 1, bottom: 2, left: 3, right: 4 },
      titleRows: "$1:$2",
      area: "A1:B9",
    },
    frozenRows: 2,
    gridlines: false,
  };
  const { sheets } = createWorkbook([sheet]).save();
  expect(sheets).toMatchObject([sheet]);
  expect(createWorkbook(sheets).save().sheets).toEqual(sheets);
  const { columnWidths, rowHeights, validations, page, frozenRows } = sheet;
  const shown = { columnWidths, rowHeights, validations, page, frozenRows };
  expect(createWorkbook(sheets).snapshot().sheets[0]).toMatchObject(shown);
});
