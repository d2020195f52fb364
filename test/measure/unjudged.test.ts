import { targetRows, unjudged } from "../../src/measure/unjudged";
import { toA1 } from "../../src/sheet/address";
import { exampleForm } from "../support/example";

/** Cells of targets and reasons, on the example form with some cells changed. */
function told(changes: Record<string, string>): string[] {
  return unjudged(exampleForm(changes)).map(({ cell, reason }) => `${toA1(cell)} ${reason}`);
}

const before = told({});

test.each([
  ["words", { E13: "规模适当", F13: "基本适当" }, "E13 text"],
  ["nothing reached", { F13: "" }, "E13 no-actual"],
  ["a dash for what was reached", { F13: "—" }, "E13 no-actual"],
  ["several figures", { E13: "一楼200平方米、二楼300平方米", F13: "520平方米" }, "E13 composite"],
  ["units that do not compare", { E13: "500平方米", F13: "12间" }, "E13 unit"],
  ["a bound", { F13: "≤520平方米" }, "E13 bound"],
  [
    "a name that leaves open what is better",
    { D13: "投诉处理件数", E13: "10件", F13: "8件" },
    "E13 direction",
  ],
  ["a change beside a plain figure", { E13: "下降10%", F13: "8%" }, "E13 unit"],
])("%s", (_, changes, line) => {
  expect(told(changes).filter((one) => !before.includes(one))).toEqual([line]);
});

test("what is met or missed is not told of, nor a row without a target", () => {
  expect(told({ F13: "480平方米" })).toEqual(before);
  expect(told({ E13: "无", F13: "" })).toEqual(before);
});

test("a form that is not filled in has nothing to judge", () => {
  const form = exampleForm({});
  expect(unjudged({ ...form, filled: false })).toEqual([]);
});

test("rows with a target are those whose meeting is asked for", () => {
  const all = targetRows(exampleForm({})).length;
  expect(targetRows(exampleForm({ E13: "—" }))).toHaveLength(all - 1);
});
