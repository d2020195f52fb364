import fc from "fast-check";
import { readOldRecord } from "../../../src/excel/marks/old-record";
import type { RecordedMark } from "../../../src/excel/marks/recorded-mark";
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
const read = (json: unknown) => readOldRecord(JSON.stringify(json));

test("marks are read, each on its sheet", () => {
  const sheets = [
    ["{1}", "表一"],
    ["{2}", "表 二"],
  ];
  const marks = [...record().marks, [1, 0, 7, "#ffc7cf", "unknown"]];
  const elsewhere = { sheetId: "{2}", at: { sheet: "表 二", row: 0, column: 7 } };
  expect(read(record({ sheets, marks }))).toEqual([
    mark,
    { ...elsewhere, color: "#FFC7CF", own: "unknown" },
  ]);
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
  expect(readOldRecord(text)).toEqual([]);
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

  test("yields marks or nothing", () => {
    fc.assert(fc.property(anyJson, yieldsMarks));
    fc.assert(fc.property(spoilt(fc.constant<unknown>(record())), yieldsMarks), { numRuns: 500 });
  });
});
