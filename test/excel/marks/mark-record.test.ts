import fc from "fast-check";
import { readRecord, writeRecord, type RecordedMark } from "../../../src/excel/marks/mark-record";
import { LAST_COLUMN, LAST_ROW } from "../../../src/sheet/address";
import { anyJson, DEEP, spoilt } from "../../support/hostile-json";

const MARK_COLOURS = ["#FFC7CF", "#FFE69A", "#D6E8FB"];

const mark: RecordedMark = {
  sheetId: "{1}",
  at: { sheet: "表一", row: 24, column: 7 },
  color: "#FFC7CF",
  own: { pattern: "Solid", color: "#FFFFFF", patternColor: "#000000" },
};

const record = (change: object = {}) => ({
  version: 3,
  sheets: [["{1}", "表一"]],
  marks: [[0, 24, 7, "#FFC7CF", ["Solid", "#FFFFFF", "#000000"]]],
  ...change,
});
const read = (json: unknown) => readRecord(JSON.stringify(json));

test("a record comes back as it was, each sheet named once", () => {
  const other = { ...mark, at: { ...mark.at, row: 0 }, own: null };
  const elsewhere = { ...mark, sheetId: "{2}", at: { ...mark.at, sheet: "表 二" } };
  const marks = [mark, other, elsewhere];
  expect(readRecord(writeRecord(marks))).toEqual(marks);
  expect(JSON.parse(writeRecord(marks)).sheets).toEqual([
    ["{1}", "表一"],
    ["{2}", "表 二"],
  ]);
});

test("a record is written as it was always read", () => {
  expect(JSON.parse(writeRecord([mark]))).toEqual(record());
});

test("a record of the version before is read, pattern colours or not", () => {
  const marks = [
    [0, 24, 7, "#FFC7CF", ["Solid", "#FFFFFF", "#000000"]],
    [0, 25, 7, "#FFC7CF", ["Solid", "#FFFFFF", ""]],
    [0, 26, 7, "#FFC7CF", null],
  ];
  expect(read(record({ version: 2, marks })).map(({ own }) => own)).toEqual([
    mark.own,
    { pattern: "Solid", color: "#FFFFFF", patternColor: null },
    null,
  ]);
});

test.each<[string, unknown]>([
  ["no text", record()],
  ["nothing", null],
  ["no JSON", "{"],
  ["deep", DEEP],
  ["another version", JSON.stringify(record({ version: 1 }))],
  ["without sheets", JSON.stringify(record({ sheets: undefined }))],
  ["without marks", JSON.stringify(record({ marks: {} }))],
])("a record that is %s holds no marks", (_, text) => {
  expect(readRecord(text)).toEqual([]);
});

const solid = ["Solid", "#FFFFFF", "#000000"];
test.each<[string, unknown]>([
  ["is no list", 7],
  ["is nothing", null],
  ["is an object", { 0: 0, 1: 24, 2: 7, 3: "#FFC7CF", 4: null, length: 5 }],
  ["is too short", [0, 24, 7]],
  ["is on a sheet that is not listed", [2, 24, 7, "#FFC7CF", null]],
  ["is on a sheet before the first", [-1, 24, 7, "#FFC7CF", null]],
  ["is on a sheet that is no number", ["length", 24, 7, "#FFC7CF", null]],
  ["stands below the sheet", [0, 1_048_576, 7, "#FFC7CF", null]],
  ["stands right of the sheet", [0, 24, 16_384, "#FFC7CF", null]],
  ["stands between two rows", [0, 1.5, 7, "#FFC7CF", null]],
  ["has a colour that is not ours", [0, 24, 7, "#FF0000", null]],
  ["has a colour that only looks like ours", [0, 24, 7, "#\uFB00C7CF", null]],
])("a mark that %s is left out, the others stay", (_, row) => {
  const marks = [row, [0, 24, 7, "#FFC7CF", solid]];
  expect(read(record({ marks }))).toEqual([mark]);
});

test.each<[string, readonly unknown[]]>([
  ["nothing at all", []],
  ["a fill that cannot be put back", [["Linear", "#FFFFFF", "#000000"]]],
  ["a fill of another colour", [["Solid", "red", "#000000"]]],
  ["a pattern of another colour", [["LightUp", "#FFFFFF", "red"]]],
  ["a text", ["Solid"]],
])("a mark that stands in for %s keeps its place, on a fill that is not known", (_, own) => {
  const marks = [[0, 24, 7, "#FFC7CF", ...own]];
  expect(read(record({ marks }))).toEqual([{ ...mark, own: "unknown" }]);
});

test.each<[string, unknown]>([
  ["no list", "{1}"],
  ["without a name", ["{1}"]],
  ["of no name", ["{1}", ""]],
  ["of a name too long", ["{1}", "表".repeat(32)]],
  ["of an id too long", ["1".repeat(101), "表一"]],
])("marks on a sheet that is %s are left out, others keep theirs", (_, sheet) => {
  const marks = [
    [0, 1, 1, "#FFC7CF", null],
    [1, 24, 7, "#FFC7CF", solid],
  ];
  expect(read(record({ sheets: [sheet, ["{1}", "表一"]], marks }))).toEqual([mark]);
});

const colour = fc.integer({ min: 0, max: 0xffffff }).map((number) => {
  return `#${number.toString(16).padStart(6, "0")}`;
});

const validMark: fc.Arbitrary<RecordedMark> = fc.record({
  sheetId: fc.string({ maxLength: 100 }),
  at: fc.record({
    sheet: fc.string({ minLength: 1, maxLength: 31 }),
    row: fc.nat(LAST_ROW),
    column: fc.nat(LAST_COLUMN),
  }),
  color: fc.constantFrom(...MARK_COLOURS, "#ffc7cf"),
  own: fc.oneof(
    fc.constantFrom(null, "unknown" as const),
    fc.record({
      pattern: fc.constantFrom("Solid", "Gray50", "LightUp"),
      color: colour,
      patternColor: fc.option(colour),
    }),
  ),
});

const isWhole = (number: unknown, most: number) =>
  Number.isInteger(number) && (number as number) >= 0 && (number as number) <= most;

/** Whether a mark can be cleared: it is on a cell, is ours, and what it stands in for can be put back. */
function isSound({ sheetId, at, color, own }: RecordedMark): boolean {
  return (
    typeof sheetId === "string" &&
    typeof at.sheet === "string" &&
    at.sheet !== "" &&
    isWhole(at.row, 1_048_575) &&
    isWhole(at.column, 16_383) &&
    MARK_COLOURS.includes(color.toUpperCase()) &&
    (own === null ||
      own === "unknown" ||
      (/^[A-Z][A-Za-z0-9]+$/.test(own.pattern) &&
        [own.color, own.patternColor ?? own.color].every((each) => /^#[0-9a-f]{6}$/i.test(each))))
  );
}

describe("any JSON", () => {
  const yieldsMarks = (json: unknown) =>
    expect(read(json).filter((each) => !isSound(each))).toEqual([]);
  const validRecord = fc.array(validMark, { minLength: 1, maxLength: 4 });

  test("yields marks or nothing", () => {
    fc.assert(fc.property(anyJson, yieldsMarks));
    const written = validRecord.map((marks): unknown => JSON.parse(writeRecord(marks)));
    fc.assert(fc.property(spoilt(written), yieldsMarks), { numRuns: 500 });
  });

  test("that was written yields what was written", () => {
    fc.assert(
      fc.property(validRecord, (marks) => expect(readRecord(writeRecord(marks))).toEqual(marks)),
    );
  });
});
