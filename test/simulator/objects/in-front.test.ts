import type { Difference, InFront } from "../../../src/simulator";
import { openInExcel } from "../../excel/office-host";
import { inBatch, refusal } from "../on-sheet";

const acts = {
  cell: (_: Excel.Worksheet, workbook: Excel.Workbook) => workbook.getActiveCell().load("address"),
  sheet: (_: Excel.Worksheet, { worksheets }: Excel.Workbook) =>
    worksheets.getActiveWorksheet().load("name"),
  select: (sheet: Excel.Worksheet) => sheet.getRange("B2").select(),
  activate: (sheet: Excel.Worksheet) => sheet.activate(),
  add: (_: Excel.Worksheet, { worksheets }: Excel.Workbook) => worksheets.add(),
  freeze: (sheet: Excel.Worksheet) => sheet.freezePanes.freezeRows(1),
  merge: (sheet: Excel.Worksheet) => sheet.getRange("A1:B1").merge(),
  page: (sheet: Excel.Worksheet) => (sheet.pageLayout.orientation = "Landscape"),
};

const open = (...differences: Difference[]) =>
  openInExcel([{ name: "表", cells: {} }], { differences }).simulated;

/** The codes of those that are refused. */
async function refused(): Promise<Record<string, string>> {
  const codes: [string, string][] = [];
  for (const [name, act] of Object.entries(acts)) codes.push([name, await refusal(act)]);
  return Object.fromEntries(codes.filter(([, code]) => code !== "done"));
}

const gone = "InvalidSelection";

test("with cells in front nothing is refused", async () => {
  open();
  expect(await refused()).toEqual({});
});

test.each<[InFront, Record<string, string>]>([
  ["chart", { cell: gone, merge: gone }],
  ["chart-sheet", { cell: "GeneralException", sheet: "GeneralException" }],
  [
    "other-workbook",
    {
      cell: gone,
      sheet: gone,
      select: gone,
      activate: gone,
      add: gone,
      freeze: "GeneralException",
    },
  ],
])("with a %s in front some things are, until a cell is clicked", async (what, codes) => {
  const simulated = open();
  for (const [name, act] of Object.entries(acts)) {
    simulated.setInFront(what);
    expect([name, await refusal(act)]).toEqual([name, codes[name] ?? "done"]);
  }
  simulated.setInFront(what);
  simulated.select("表", "A1");
  expect(await refused()).toEqual({});
});

test.each<[Difference, Record<string, string>]>([
  ["activeCellFails", { cell: gone, sheet: gone }],
  ["selectFails", { select: gone, activate: gone }],
  ["freezeFails", { freeze: "GeneralException" }],
  ["pageSetupFails", { page: "GeneralException" }],
])("an Excel with %s refuses this in any case", async (difference, codes) => {
  open(difference);
  expect(await refused()).toEqual(codes);
});

test("an Excel that does not keep zooms takes them in", async () => {
  open("zoomIgnored");
  const layout = await inBatch(({ pageLayout }) => {
    pageLayout.zoom = { horizontalFitToPages: 1 };
    return pageLayout.load("zoom");
  });
  expect(layout.zoom).toEqual({ scale: 100 });
});

test("an Excel of whole pixels rounds heights, not widths", async () => {
  const simulated = open("roundedHeights");
  await inBatch((sheet) => {
    sheet.getRange("A2").format.rowHeight = 14;
    sheet.getRange("A3").format.rowHeight = 20;
    sheet.getRange("A3").format.columnWidth = 50;
  });
  const [{ rowHeights, columnWidths }] = simulated.snapshot().sheets as [never];
  expect([rowHeights, columnWidths]).toEqual([{ 2: 20.25 }, { 0: 50 }]);
});

test("a workbook opened read-only may be changed on the desktop", async () => {
  for (const [differences, code] of [
    [["readOnlyIsWritable"], "done"],
    [[], "AccessDenied"],
  ] as const) {
    open(...differences).setReadOnly(true);
    expect(await refusal((sheet) => (sheet.getRange("A1").values = [[1]]))).toBe(code);
  }
});
