import { presentText } from "../../../src/taskpane/results/present-text";
import { at, finding, snapshotOf } from "../sample";

const [sheet] = snapshotOf({ 表一: { H11: "x", H12: "" } }).sheets;
const cells = sheet!.cells.map((cell) => ({ ...cell, formula: `=A${cell.row + 1}` }));
const snapshot = { sheets: [{ ...sheet!, cells }] };

test.each([
  ["H11", "x", "x"],
  ["H12", "", "=A12"],
  ["H13", "", ""],
])("what stands in %s, which shows %p, is %p", (a1, text, present) => {
  expect(presentText(finding([at("表一", a1)], { text }), snapshot)).toBe(present);
});

test("a sheet or a cell that is not there holds nothing", () => {
  expect(presentText(finding([at("表二", "H12")]), snapshot)).toBe("");
  expect(presentText(finding([]), snapshot)).toBe("");
});
