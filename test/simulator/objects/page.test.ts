import { inBatch, openSheet, refusal } from "../on-sheet";

test("a page is set up and read back", async () => {
  const simulated = await openSheet();
  expect(simulated.snapshot().sheets[0]!.page).toBeNull();
  await inBatch((sheet) => {
    const { pageLayout } = sheet;
    pageLayout.orientation = "Portrait";
    pageLayout.paperSize = "A4";
    pageLayout.zoom = { horizontalFitToPages: 1 };
    pageLayout.centerHorizontally = true;
    pageLayout.topMargin = 56.7;
    pageLayout.bottomMargin = 42.5;
    pageLayout.leftMargin = 28.3;
    pageLayout.rightMargin = 14.2;
    pageLayout.setPrintTitleRows(sheet.getRange("13:14"));
    pageLayout.setPrintArea("A1:I40");
  });
  expect(simulated.snapshot().sheets[0]!.page).toEqual({
    orientation: "Portrait",
    paper: "A4",
    fitToWidth: 1,
    fitToHeight: null,
    centerHorizontally: true,
    margins: { top: 56.7, bottom: 42.5, left: 28.3, right: 14.2 },
    titleRows: "$13:$14",
    area: "A1:I40",
  });
  const read = await inBatch(({ pageLayout }) =>
    pageLayout.load("orientation,paperSize,zoom,centerHorizontally,topMargin,leftMargin"),
  );
  expect(read.toJSON()).toEqual({
    orientation: "Portrait",
    paperSize: "A4",
    zoom: { horizontalFitToPages: 1, verticalFitToPages: null },
    centerHorizontally: true,
    topMargin: 56.7,
    leftMargin: 28.3,
  });
});

test("a page that nobody has set up is shown at its full size", async () => {
  await openSheet();
  const { zoom } = await inBatch(({ pageLayout }) => pageLayout.load("zoom"));
  expect(zoom).toEqual({ scale: 100 });
});

test("0 pages are as many as it takes", async () => {
  const simulated = await openSheet();
  const fit = async (horizontalFitToPages: number, verticalFitToPages: number) => {
    await inBatch(({ pageLayout }) => {
      pageLayout.zoom = { horizontalFitToPages, verticalFitToPages, scale: null! };
    });
    const { fitToWidth, fitToHeight } = simulated.snapshot().sheets[0]!.page!;
    return [fitToWidth, fitToHeight];
  };
  expect([await fit(1, 0), await fit(0, 2)]).toEqual([
    [1, null],
    [null, 2],
  ]);
});

test("title rows are taken as an address, the area as a range", async () => {
  const simulated = await openSheet();
  await inBatch((sheet) => {
    sheet.pageLayout.setPrintTitleRows("$2:$2");
    sheet.pageLayout.setPrintArea(sheet.getRange("B2:C9"));
  });
  expect(simulated.snapshot().sheets[0]!.page).toMatchObject({
    titleRows: "$2:$2",
    area: "B2:C9",
    orientation: "Portrait",
    fitToWidth: null,
  });
});

test.each<[string, string, (layout: Excel.PageLayout, workbook: Excel.Workbook) => unknown]>([
  ["title rows that are not whole", "InvalidArgument", (page) => page.setPrintTitleRows("A2:I2")],
  [
    "an area of another sheet",
    "InvalidArgument",
    (page, { worksheets }) => page.setPrintArea(worksheets.getItem("二").getRange("A1")),
  ],
  ["half a page wide", "InvalidArgument", (page) => (page.zoom = { horizontalFitToPages: 0.5 })],
  ["less than a page", "InvalidArgument", (page) => (page.zoom = { verticalFitToPages: -1 })],
  ["a scale", "ApiNotFound", (page) => (page.zoom = { scale: 50 })],
  ["a negative margin", "InvalidArgument", (page) => (page.topMargin = -1)],
  ["an envelope", "ApiNotFound", (page) => (page.paperSize = "Envelope9")],
  ["a draft", "ApiNotFound", (page) => (page.draftMode = true)],
])("%s: answered with %s", async (_, code, use) => {
  const simulated = await openSheet({}, { name: "二", cells: {} });
  expect(await refusal(({ pageLayout }, workbook) => use(pageLayout, workbook))).toBe(code);
  expect(simulated.snapshot().sheets[0]!.page).toBeNull();
});

test("rows are frozen, told and set free", async () => {
  const simulated = await openSheet();
  const location = () =>
    inBatch((sheet) => sheet.freezePanes.getLocationOrNullObject().load("address"));
  expect((await location()).isNullObject).toBe(true);
  await inBatch((sheet) => sheet.freezePanes.freezeRows(14));
  expect(simulated.snapshot().sheets[0]!.frozenRows).toBe(14);
  expect((await location()).address).toBe("表!1:14");
  expect(await refusal((sheet) => sheet.freezePanes.freezeRows(0))).toBe("InvalidArgument");
  await inBatch((sheet) => sheet.freezePanes.unfreeze());
  expect(simulated.snapshot().sheets[0]!.frozenRows).toBe(0);
  expect(await refusal((sheet) => sheet.freezePanes.freezeColumns(1))).toBe("ApiNotFound");
});

test("gridlines are hidden and shown", async () => {
  const simulated = await openSheet();
  const shown = () => inBatch((sheet) => sheet.load("showGridlines")).then((s) => s.showGridlines);
  expect(await shown()).toBe(true);
  await inBatch((sheet) => (sheet.showGridlines = false));
  expect(await shown()).toBe(false);
  expect(simulated.save().sheets[0]!.gridlines).toBe(false);
});

test("a read-only workbook keeps its pages, frozen rows and gridlines", async () => {
  const simulated = await openSheet();
  simulated.setReadOnly(true);
  const codes = [
    await refusal(({ pageLayout }) => (pageLayout.orientation = "Landscape")),
    await refusal(({ freezePanes }) => freezePanes.freezeRows(1)),
    await refusal((sheet) => (sheet.showGridlines = false)),
  ];
  expect(codes).toEqual(["AccessDenied", "AccessDenied", "AccessDenied"]);
});
