import fc from "fast-check";
import { parseText, printText } from "../../src/record/kept-text";
import { parseRecord } from "../../src/record/parse-record";
import { printRecord } from "../../src/record/print-record";
import { NO_RECORD, type WorkbookRecord } from "../../src/record/record";
import { LAST_COLUMN, LAST_ROW } from "../../src/sheet/address";
import { MARK_COLOURS } from "../../src/sheet/mark-colours";

const anyText = fc.string({ unit: "binary" });
const name = fc.oneof(anyText, fc.constantFrom("toString", "表 '一' & <二>", "_x0041_", "a\n\t\r"));
const at = fc.record({
  sheet: name,
  row: fc.integer({ min: 0, max: LAST_ROW }),
  column: fc.integer({ min: 0, max: LAST_COLUMN }),
});
const colour = fc.constantFrom("#000000", "#FFF2CC", "#D9E1F2");
const own = fc.record(
  {
    pattern: fc.constantFrom("Solid", "Gray16", "CrissCross"),
    color: colour,
    patternColor: fc.option(colour),
    tint: fc.constantFrom(-0.25, 0.59999389629810485),
  },
  { requiredKeys: ["pattern", "color", "patternColor"] },
);
const former = fc.oneof(
  fc.record({ style: fc.constantFrom("", "0", "17") }),
  fc.record({ missing: fc.constantFrom("cell" as const, "row" as const) }),
);
const mark = fc.record(
  {
    at,
    color: fc.constantFrom(...Object.values(MARK_COLOURS)),
    own: fc.oneof(fc.option(own), fc.constant("unknown" as const)),
    former,
  },
  { requiredKeys: ["at", "color", "own"] },
);
const content = fc.record({
  value: fc.oneof(
    anyText,
    fc.boolean(),
    fc.constant(null),
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
  ),
  formula: fc.option(anyText),
  numberFormat: anyText,
});
const records: fc.Arbitrary<WorkbookRecord> = fc.record({
  marks: fc.array(mark),
  writes: fc.array(fc.record({ at, before: content })),
  notes: fc.array(at),
  sheetIds: fc.constant(new Map()),
});

const bySheet = (record: WorkbookRecord) => ({
  ...record,
  marks: [...record.marks].map((one) => JSON.stringify(one)).sort(),
  writes: [...record.writes].map((one) => JSON.stringify(one)).sort(),
  notes: [...record.notes].map((one) => JSON.stringify(one)).sort(),
});

test("whatever a record holds is read as it was written", () => {
  fc.assert(
    fc.property(records, (record) => {
      const read = parseRecord(printRecord(record));
      if (typeof read === "string") throw new Error(read);
      expect(bySheet(read)).toEqual(bySheet(record));
    }),
  );
});

const sheetIds = new Map([["表", "{00000000-0001-0000-0000-000000000000}"]]);
const note = { sheet: "表", row: 1, column: 7 };
const PRINTED = printRecord({ ...NO_RECORD, notes: [note], sheetIds });

test("the record is small, and says what it is", () => {
  expect(PRINTED).toBe(
    '<record xmlns="urn:ziping:record" version="1">' +
      '<sheet name="表" id="{00000000-0001-0000-0000-000000000000}"><note at="H2"/></sheet></record>',
  );
  expect(parseRecord(PRINTED)).toEqual({ ...NO_RECORD, notes: [note], sheetIds });
});

test("a prefix and white space of another writer change nothing", () => {
  const other = PRINTED.replace(/<(\/?)(record|sheet|note)/g, "<$1z:$2")
    .replace("xmlns=", "xmlns:z=")
    .replace(/></g, ">\n  <");
  expect(parseRecord(other)).toEqual({ ...NO_RECORD, notes: [note], sheetIds });
});

const inSheet = (entry: string) => PRINTED.replace('<note at="H2"/>', entry);

test.each<[problem: string, text: string]>([
  ["foreign", '<record xmlns="urn:other" version="1"/>'],
  ["foreign", "no XML"],
  ["foreign", ""],
  ["newer", PRINTED.replace('version="1"', 'version="2"')],
  ["newer", PRINTED.replace('version="1"', 'version="2"').replace("note", "later")],
  ["damaged", PRINTED.replace(' version="1"', "")],
  ["damaged", PRINTED.slice(0, -9)],
  ["damaged", PRINTED.replace("<sheet", "<page").replace("</sheet", "</page")],
  ["damaged", inSheet("<later/>")],
  ["damaged", inSheet('<note at="H2"><note at="H2"/></note>')],
  ["foreign", `<!DOCTYPE a [<!ENTITY b "c">]>${PRINTED.slice(PRINTED.indexOf("<record"))}`],
])("it is told that a record is %s (%#)", (problem, text) => {
  expect(parseRecord(text)).toBe(problem);
});

const good = '<mark at="H3" color="#FFC7CF"/>';
const goodMark = { at: { sheet: "表", row: 2, column: 7 }, color: "#FFC7CF", own: null };

test.each([
  '<note at="H0"/>',
  '<mark color="#FFC7CF"/>',
  '<mark at="XFE1" color="#FFC7CF"/>',
  '<mark at="H2" color="#123456"/>',
  '<write at="H2" type="number" value="x" format="0"/>',
  '<write at="H2" type="number" format="0"/>',
  '<write at="H2" type="date" value="1" format="0"/>',
  '<write at="H2" type="blank"/>',
])("%s is left out, the other entries stay", (entry) => {
  expect(parseRecord(inSheet(entry + good))).toEqual({ ...NO_RECORD, marks: [goodMark], sheetIds });
});

test("entries of a sheet without a name are left out, those of others stay", () => {
  const other = `<sheet>${good}</sheet><sheet name="表">${good}</sheet>`;
  const text = PRINTED.replace(/<sheet.*<\/sheet>/, other);
  expect(parseRecord(text)).toEqual({ ...NO_RECORD, marks: [goodMark] });
});

test.each([
  'own="red" pattern="Solid"',
  'own="#FFFFFF"',
  'own="#FFFFFF" pattern="Linear"',
  'own="#FFFFFF" pattern="toString"',
  'own="#FFFFFF" pattern="Gray8" patternColor="red"',
  'own="#FFFFFF" pattern="Solid" tint="2"',
  'own="#FFFFFF" pattern="Solid" tint="x"',
  'own=""',
])("a mark on a fill told as %s keeps its place, on one that is not known", (fill) => {
  const text = inSheet(`<mark at="H3" color="#FFC7CF" ${fill}/>${good}`);
  expect(parseRecord(text)).toMatchObject({ marks: [{ ...goodMark, own: "unknown" }, goodMark] });
});

test("what a mark says wrongly of its former style is not followed", () => {
  const text = inSheet('<mark at="H3" color="#FFC7CF" s="-1"/>');
  expect(parseRecord(text)).toMatchObject({ marks: [goodMark] });
});

test("any text comes back out of a part of its own", () => {
  fc.assert(
    fc.property(anyText, (text) => expect(parseText("undo", printText("undo", text))).toBe(text)),
  );
  const other = '<z:text xmlns:z="urn:ziping:undo" version="1" value="a&#10;b"></z:text>\n';
  expect(parseText("undo", other)).toBe("a\nb");
});

test.each([
  ["of another name", printText("settings", "x")],
  ["of a later version", printText("undo", "x").replace('"1"', '"2"')],
  ["with more in it", '<text xmlns="urn:ziping:undo" version="1" value="x"><b/></text>'],
  ["broken", '<text xmlns="urn:ziping:undo" version="1" value="x">'],
  ["with entities", `<!DOCTYPE a [<!ENTITY b "c">]>${printText("undo", "x")}`],
  ["without a value", '<text xmlns="urn:ziping:undo" version="1"/>'],
])("a part %s holds no text", (_, xml) => {
  expect(parseText("undo", xml)).toBeNull();
});
