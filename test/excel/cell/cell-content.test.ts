import { putContent } from "../../../src/excel/cell/cell-content";
import { BLANK_CONTENT, type CellContent } from "../../../src/sheet/edit";

/** What is set of a cell, in order. */
function settings(content: Partial<CellContent>, numberFormat: string, mayFormat = true) {
  const set: [string, unknown][] = [];
  const note = (name: string) => ({ set: (value: unknown[][]) => set.push([name, value[0]![0]]) });
  const cell = Object.defineProperties(
    {},
    { values: note("values"), formulas: note("formulas"), numberFormat: note("numberFormat") },
  ) as Excel.Range;
  putContent(cell, { ...BLANK_CONTENT, ...content }, { numberFormat, mayFormat });
  return set;
}

test("a value in a cell of its format is all that is sent", () => {
  expect(settings({ value: 12 }, "General")).toEqual([["values", 12]]);
  expect(settings({ value: 0.5, numberFormat: "0%" }, "0%")).toEqual([["values", 0.5]]);
});

test("another format is put before the value, so that it is not read by the old one", () => {
  expect(settings({ value: "007", numberFormat: "@" }, "General")).toEqual([
    ["numberFormat", "@"],
    ["values", "007"],
  ]);
  expect(settings({ value: 7 }, "@")).toEqual([
    ["numberFormat", "General"],
    ["values", 7],
  ]);
});

test("a formula gets its format again, since Excel may choose one while it is entered", () => {
  expect(settings({ formula: "=A1", numberFormat: "0.0" }, "0.0")).toEqual([
    ["formulas", "=A1"],
    ["numberFormat", "0.0"],
  ]);
});

test("a number into a cell formatted as text is entered as a number", () => {
  expect(settings({ value: 7, numberFormat: "@" }, "@")).toEqual([
    ["numberFormat", "General"],
    ["values", 7],
    ["numberFormat", "@"],
  ]);
});

test("where cells may not be formatted, no format is put", () => {
  expect(settings({ formula: "=A1", numberFormat: "0.0" }, "0.0", false)).toEqual([
    ["formulas", "=A1"],
  ]);
  expect(settings({ value: 7, numberFormat: "0.0" }, "General", false)).toEqual([["values", 7]]);
});
