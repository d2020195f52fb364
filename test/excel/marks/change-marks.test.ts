import { MARK_COLOURS } from "../../../src/sheet/mark-colours";
import { fromA1 } from "../../../src/sheet/address";
import type { Mark, MarkColour } from "../../../src/sheet/workbook";
import type { SimulatedSheetData } from "../../../src/simulator";
import { openInExcel, reopen, savedSheets as saved, type InExcel } from "../office-host";

const sheets = (): SimulatedSheetData[] => [
  {
    name: "自评表",
    cells: {
      A1: { value: "标题", fill: "#DDEBF7" },
      B5: { value: 1 },
      B6: { value: 2, fill: "#FFFFFF" },
      B7: { value: 3, fill: "#FFFF00" },
    },
    merges: ["A1:C1"],
  },
  { name: "保护", protected: true, cells: { A1: { value: 1 } } },
];

function mark(a1: string, colour: MarkColour = "error", sheet = "自评表"): Mark {
  return { at: { sheet, ...fromA1(a1) }, colour };
}

/** Every fill of the first sheet, by address. */
function fills({ simulated }: InExcel): Record<string, string | null> {
  const { cells } = simulated.snapshot().sheets[0]!;
  return Object.fromEntries(
    Object.entries(cells).flatMap(([a1, { fill }]) => (fill ? [[a1, fill]] : [])),
  );
}

async function hatch(a1: string): Promise<void> {
  await Excel.run(async (context) => {
    const { fill } = context.workbook.worksheets.getItem("自评表").getRange(a1).format;
    fill.pattern = "LightUp";
    fill.color = "#E2EFDA";
    fill.patternColor = "#C00000";
    await context.sync();
  });
}

const all = [mark("A1"), mark("B5", "warning"), mark("B6", "info"), mark("B7"), mark("D9")];

async function tripsOf({ simulated }: InExcel, act: () => Promise<unknown>): Promise<number> {
  const before = simulated.roundTrips;
  await act();
  return simulated.roundTrips - before;
}

test("marks on plain, white, coloured, merged and hatched cells, and exactly their own fills again", async () => {
  const excel = await openInExcel(sheets());
  const { workbook } = excel;
  await hatch("D9");
  const own = saved(excel);
  await workbook.read();

  expect(await tripsOf(excel, () => workbook.mark(all))).toBe(2);
  const { error, warning, info } = MARK_COLOURS;
  expect(fills(excel)).toEqual({
    ...{ A1: error, B1: error, C1: error },
    ...{ B5: warning, B6: info, B7: error, D9: error },
  });
  expect(saved(excel)[0]!.cells.D9!.fill).toMatchObject({ pattern: "Solid", color: error });

  expect(await tripsOf(excel, () => workbook.clearMarks())).toBe(2);
  expect(saved(excel)).toEqual(own);
});

test("reports tell how many cells changed", async () => {
  const { workbook } = await openInExcel(sheets(), { excelApi: "1.14" });
  expect(await workbook.mark(all)).toMatchObject({ changed: 5, skipped: [] });
  expect(await workbook.mark(all)).toMatchObject({ changed: 0, skipped: [] });
  expect(await workbook.clearMarks()).toMatchObject({ changed: 5, skipped: [] });
  expect(await workbook.clearMarks()).toMatchObject({ changed: 0, skipped: [] });
});

test("marking again replaces marks and never stacks them", async () => {
  const excel = await openInExcel(sheets());
  const { workbook } = excel;
  const before = fills(excel);
  await workbook.mark([mark("B5"), mark("B7", "warning"), mark("A1")]);
  const again = () => workbook.mark([mark("B6", "info"), mark("B7", "error")]);
  expect(await tripsOf(excel, again)).toBe(2);
  expect(fills(excel)).toEqual({ ...before, B6: MARK_COLOURS.info, B7: MARK_COLOURS.error });
  await again();
  await workbook.clearMarks();
  expect(fills(excel)).toEqual(before);
});

test("in an Excel that tells no merged areas, marks on them stay when marking again, and go whole", async () => {
  const excel = await openInExcel(sheets(), { excelApi: "1.12" });
  const before = saved(excel);
  await excel.workbook.mark(all);
  await excel.workbook.mark(all);
  const { error } = MARK_COLOURS;
  expect(fills(excel)).toMatchObject({ A1: error, B1: error, C1: error });
  excel.simulated.insert("自评表", "1:1");
  excel.simulated.remove("自评表", "1:1");
  await excel.workbook.clearMarks();
  expect(saved(excel)).toEqual(before);
});

test("of two marks on a cell the more serious one shows", async () => {
  const excel = await openInExcel(sheets());
  await excel.workbook.mark([mark("B5", "info"), mark("B5", "error"), mark("B5", "warning")]);
  expect(fills(excel).B5).toBe(MARK_COLOURS.error);
});

test("a cell the user has recoloured since is left alone", async () => {
  const excel = await openInExcel(sheets(), { excelApi: "1.14" });
  const { simulated, workbook } = excel;
  await workbook.mark(all);
  simulated.fill("自评表", "B5", "#00B050");
  simulated.fill("自评表", "B7", null);
  expect(await workbook.clearMarks()).toMatchObject({
    changed: 3,
    skipped: [
      { at: mark("B5").at, reason: "stale" },
      { at: mark("B7").at, reason: "stale" },
    ],
  });
  const merged = { A1: "#DDEBF7", B1: "#DDEBF7", C1: "#DDEBF7" };
  expect(fills(excel)).toEqual({ ...merged, B5: "#00B050", B6: "#FFFFFF" });
});

test("a recoloured cell that is marked again gets the user's newest fill back", async () => {
  const excel = await openInExcel(sheets());
  await excel.workbook.mark(all);
  excel.simulated.fill("自评表", "B5", "#00B050");
  await excel.workbook.mark(all);
  expect(fills(excel).B5).toBe(MARK_COLOURS.warning);
  await excel.workbook.clearMarks();
  expect(fills(excel).B5).toBe("#00B050");
});

test("marks are cleared in a later session, from what the workbook keeps", async () => {
  const first = await openInExcel(sheets());
  const before = fills(first);
  await first.workbook.mark(all);
  const later = await reopen(first);
  expect(fills(later)).toEqual(fills(first));
  // The first asks which sheets there are.
  expect(await tripsOf(later, () => later.workbook.clearMarks())).toBe(3);
  expect(fills(later)).toEqual(before);

  const reread = await reopen(first);
  await reread.workbook.read();
  expect(await tripsOf(reread, () => reread.workbook.clearMarks())).toBe(2);
  expect(fills(reread)).toEqual(before);
});

test("marks that moved with inserted rows are found and cleared", async () => {
  const excel = await openInExcel(sheets());
  await excel.workbook.mark([mark("B6"), mark("B7"), mark("A1", "warning")]);
  const { sheets: saved, xmlParts } = excel.simulated.snapshot();
  const { A1, B1, C1, B5, B6, B7 } = saved[0]!.cells as Record<string, { fill: string }>;
  const moved = await openInExcel(
    [
      {
        name: "自评表",
        cells: { A1: A1!, B1: B1!, C1: C1!, B5: B5!, B8: B6!, B9: B7! } as never,
        merges: ["A1:C1"],
      },
    ],
    { xmlParts, excelApi: "1.14" },
  );
  moved.simulated.fill("自评表", "B5", null);
  expect((await moved.workbook.clearMarks()).changed).toBe(3);
  const merged = { A1: "#DDEBF7", B1: "#DDEBF7", C1: "#DDEBF7" };
  expect(fills(moved)).toEqual({ ...merged, B8: "#FFFFFF", B9: "#FFFF00" });
});

test("cells in a mark's colour without a record are left and named, and cleared only when that is wanted", async () => {
  const excel = await openInExcel(sheets());
  await excel.workbook.mark([mark("B5")]);
  excel.simulated.fill("自评表", "B5", null);
  excel.simulated.fill("自评表", "A3", MARK_COLOURS.info);
  excel.simulated.fill("自评表", "A5", MARK_COLOURS.warning);
  await excel.workbook.mark([mark("B7")]);
  const unrecorded = [mark("A3").at, mark("A5").at];
  const before = fills(excel);
  expect(await excel.workbook.clearMarks()).toEqual({
    ...{ changed: 1, emptied: 0, skipped: [] },
    unrecorded,
  });
  expect(fills(excel)).toEqual({ ...before, B7: "#FFFF00" });
  expect(await excel.workbook.clearMarks("clear")).toEqual({
    ...{ changed: 0, emptied: 2, skipped: [] },
    unrecorded: [],
  });
  expect(fills(excel)).toEqual(fills(await openInExcel(sheets())));
  expect(excel.simulated.save().xmlParts).toEqual([]);
});

test("protected and missing sheets are reported, the rest is marked", async () => {
  const excel = await openInExcel(sheets());
  const { simulated, workbook } = excel;
  const report = await workbook.mark([
    mark("A1", "error", "保护"),
    mark("A1", "info", "没有"),
    mark("B5"),
  ]);
  expect(report).toMatchObject({
    changed: 1,
    skipped: [
      { at: mark("A1", "error", "保护").at, reason: "protected" },
      { at: mark("A1", "error", "没有").at, reason: "missing-sheet" },
    ],
  });
  simulated.setProtected("自评表", true);
  expect(await workbook.clearMarks()).toMatchObject({
    changed: 0,
    skipped: [{ at: mark("B5").at, reason: "protected" }],
  });
  simulated.setProtected("自评表", false);
  expect(await workbook.clearMarks()).toMatchObject({ changed: 1, skipped: [] });
});

test.each([
  ["no text", 17],
  ["no JSON", "{"],
  ["another version", '{"version":9,"marks":[]}'],
  ["null", "null"],
  [
    "rows that are no marks",
    JSON.stringify({
      version: 1,
      marks: [
        null,
        ["自评表", -1, 0, "#FFC7CF", null],
        ["自评表", 0, 99999, "#FFC7CF", null],
        ["自评表", 0, 0, "red", null],
        ["自评表", 4, 1, "#FFC7CF", ["Evil", "#000000", "#000000"]],
        [{ toString: 1 }, 0, 0, "#FFC7CF", null],
        ["__proto__", 0, 0, "#FFC7CF", ["Solid", "#000000"]],
      ],
    }),
  ],
])("a record that holds %s is ignored", async (_, record) => {
  const excel = await openInExcel(sheets(), { settings: { "ziping.marks": record } });
  const before = fills(excel);
  expect(await excel.workbook.clearMarks()).toMatchObject({ changed: 0, skipped: [] });
  await excel.workbook.mark(all);
  await excel.workbook.clearMarks();
  expect(fills(excel)).toEqual(before);
});

test.each([
  ["clearing", false],
  ["marking again and clearing", true],
])("whatever action of marking fails, %s brings every own fill back", async (_, isMarkedAgain) => {
  for (let action = 1; action < 90; action += 2) {
    const excel = await openInExcel(sheets());
    const before = fills(excel);
    await excel.workbook.mark([mark("B5"), mark("B7")]);
    excel.simulated.failAt(action, "GeneralException", 1);
    const marking = excel.workbook.mark([mark("B7", "info"), mark("B6"), mark("A1")]);
    await marking.catch((error) => expect(error).toMatchObject({ problem: "unknown" }));
    if (isMarkedAgain) await excel.workbook.mark([mark("B7", "warning"), mark("B5"), mark("B6")]);
    await excel.workbook.clearMarks();
    expect(fills(excel)).toEqual(before);
  }
});

test("cell-edit mode and a read-only workbook are told as such", async () => {
  const { simulated, workbook } = await openInExcel(sheets(), { differences: [] });
  simulated.setEditing(true);
  await expect(workbook.mark(all)).rejects.toMatchObject({ problem: "cell-edit" });
  simulated.setEditing(false);
  simulated.setReadOnly(true);
  await expect(workbook.mark(all)).rejects.toMatchObject({ problem: "read-only" });
});
