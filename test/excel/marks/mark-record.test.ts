import { printRecord } from "../../../src/record/print-record";
import { NO_RECORD, RECORD_NAMESPACE } from "../../../src/record/record";
import { fromA1 } from "../../../src/sheet/address";
import { MARK_COLOURS } from "../../../src/sheet/mark-colours";
import type { Mark } from "../../../src/sheet/workbook";
import type { SimulatedSheetData } from "../../../src/simulator";
import { openInExcel, reopen, savedSheets } from "../office-host";

const { error } = MARK_COLOURS;
const sheets = (): SimulatedSheetData[] => [
  {
    name: "表",
    id: "{1}",
    cells: { A1: { value: 1, fill: error }, A2: { value: 2, fill: error } },
  },
];
const mark = (a1: string): Mark => ({ at: { sheet: "表", ...fromA1(a1) }, colour: "error" });
const fillsOf = ({ simulated }: ReturnType<typeof openInExcel>) =>
  Object.values(simulated.snapshot().sheets[0]!.cells).map(({ fill }) => fill);

const own = { pattern: "Solid", color: "#FFFF00", patternColor: null };
const RECORD = printRecord({
  ...NO_RECORD,
  marks: ["A1", "A2"].map((a1) => ({ at: mark(a1).at, color: error, own })),
});
const theirs = '<a xmlns="urn:theirs"/>';

test("the record is the one that files have, and others' parts stay beside it", async () => {
  const excel = openInExcel(sheets(), { xmlParts: [theirs, RECORD], differences: [] });
  expect(await excel.workbook.clearMarks()).toMatchObject({ changed: 2, unrecorded: [] });
  expect(fillsOf(excel)).toEqual(["#FFFF00", "#FFFF00"]);
  expect(excel.simulated.save().xmlParts).toEqual([theirs]);
  await excel.workbook.mark([mark("A2")]);
  expect(excel.simulated.save().xmlParts).toEqual([
    theirs,
    '<record xmlns="urn:ziping:record" version="1"><sheet name="表" id="{1}"><mark at="A2" ' +
      'color="#FFC7CF" own="#FFFF00" pattern="Solid" patternColor="#000000"/></sheet></record>',
  ]);
});

test("a record that another program wrote otherwise is the same", async () => {
  const other = RECORD.replace(/<(\/?)(record|sheet|mark)/g, "<$1z:$2").replace("xmlns", "xmlns:z");
  const excel = openInExcel(sheets(), { xmlParts: [other] });
  expect(await excel.workbook.clearMarks()).toMatchObject({ changed: 2, unrecorded: [] });
  expect(fillsOf(excel)).toEqual(["#FFFF00", "#FFFF00"]);
});

test("what Excel tells in other letters is kept all the same", async () => {
  const excel = openInExcel(sheets(), { xmlParts: [RECORD], differences: ["xmlPartsRewritten"] });
  expect(await excel.workbook.mark([mark("A2"), mark("C3")])).toMatchObject({ skipped: [] });
  expect(await excel.workbook.clearMarks()).toMatchObject({ changed: 2, unrecorded: [] });
});

test("what a file told of a mark's former style stays beside it", async () => {
  const former = { style: "5" };
  const marks = [{ at: mark("A2").at, color: error, own, former }];
  const excel = openInExcel(sheets(), { xmlParts: [printRecord({ ...NO_RECORD, marks })] });
  await excel.workbook.mark([mark("A2"), mark("C3")]);
  expect(excel.simulated.save().xmlParts).toEqual([expect.stringContaining(' s="5"/>')]);
});

test("where Excel keeps the record as it was before, nothing is marked", async () => {
  const excel = openInExcel(sheets(), { xmlParts: [RECORD], differences: ["xmlPartsLost"] });
  const before = savedSheets(excel);
  await expect(excel.workbook.mark([mark("C3")])).rejects.toMatchObject({ problem: "not-kept" });
  expect(savedSheets(excel)).toEqual(before);
  expect(excel.simulated.save().xmlParts).toEqual([RECORD]);
});

test("marks that stay as they are are not written anew", async () => {
  const first = openInExcel(sheets(), { xmlParts: [RECORD], differences: [] });
  await first.workbook.mark([mark("A2"), mark("C3")]);
  const excel = reopen(first, { differences: [] });
  await excel.workbook.read();
  const trips = excel.simulated.roundTrips;
  expect(await excel.workbook.mark([mark("A2"), mark("C3")])).toMatchObject({ changed: 0 });
  expect(excel.simulated.roundTrips - trips).toBe(1);
});

test.each([
  ["record-newer", [RECORD.replace('version="1"', 'version="2"')]],
  ["record-damaged", [RECORD.replace("<sheet", "<page").replace("</sheet", "</page")]],
  ["record-damaged", [RECORD.replace("record", "records").replace("/record", "/records")]],
  ["record-damaged", [RECORD, RECORD]],
])("a %s is left alone, and so are the marks (%#)", async (problem, xmlParts) => {
  const excel = openInExcel(sheets(), { xmlParts });
  const { xmlParts: parts } = excel.simulated.save();
  const before = savedSheets(excel);
  for (const isRead of [false, true]) {
    if (isRead) await excel.workbook.read();
    await expect(excel.workbook.clearMarks("clear")).rejects.toMatchObject({ problem });
    await expect(excel.workbook.mark([mark("A1")])).rejects.toMatchObject({ problem });
  }
  expect(savedSheets(excel)).toEqual(before);
  expect(excel.simulated.save().xmlParts).toEqual(parts);
});

const old = (version: number, second: string) =>
  JSON.stringify({
    version,
    sheets: [["{1}", "表"]],
    marks: [[0, 0, 0, error, ["Solid", "#00B050", second]]],
  });

test.each([2, 3])(
  "a record of the old place, version %i, is taken over, and its place emptied",
  async (version) => {
    const settings = { "ziping.marks": old(version, "#000000"), other: 1 };
    const [sheet] = sheets();
    const excel = openInExcel([{ ...sheet!, cells: { A1: sheet!.cells.A1! } }], { settings });
    await excel.workbook.mark([mark("A1")]);
    const { settings: now, xmlParts } = excel.simulated.save();
    expect(now).toEqual({ other: 1 });
    expect(xmlParts).toEqual([expect.stringContaining(RECORD_NAMESPACE)]);
    const later = reopen(excel);
    expect(await later.workbook.clearMarks()).toMatchObject({ changed: 1, unrecorded: [] });
    expect(fillsOf(later)).toEqual(["#00B050"]);
  },
);

test("a cell that stands in both places has the fill that the part says; the others are joined", async () => {
  const part = printRecord({
    ...NO_RECORD,
    marks: [{ at: mark("A2").at, color: error, own }],
  });
  const text = JSON.parse(old(3, "#000000")) as { marks: unknown[] };
  text.marks.push([0, 1, 0, error, null]);
  const settings = { "ziping.marks": JSON.stringify(text) };
  const excel = openInExcel(sheets(), { settings, xmlParts: [part] });
  expect(await excel.workbook.clearMarks()).toMatchObject({ changed: 2, unrecorded: [] });
  expect(fillsOf(excel)).toEqual(["#00B050", "#FFFF00"]);
  const { settings: now, xmlParts } = excel.simulated.save();
  expect([now, xmlParts]).toEqual([{}, []]);
});

test("what stands in the old place and is no record of ours is left there", async () => {
  const settings = { "ziping.marks": "{" };
  const excel = openInExcel(sheets(), { settings });
  await excel.workbook.mark([mark("C3")]);
  expect(excel.simulated.save().settings).toEqual(settings);
});
