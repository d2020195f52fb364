import { missing } from "../../src/measure/missing";
import { toA1 } from "../../src/sheet/address";
import { exampleForm } from "../support/example";

/** The example form without results: rows 13 to 21, actual values in F, scores in H. */
const UNFILLED = Object.fromEntries(
  Array.from({ length: 9 }, (_, index) => index + 13).flatMap((row) => [
    [`F${row}`, ""],
    [`H${row}`, ""],
  ]),
);

function told(changes: Record<string, string>): string[] {
  return missing(exampleForm(changes)).map(
    ({ field, cells }) => `${field} ${cells.map(toA1).join()}`,
  );
}

test("a form without results tells what is still blank, of rows that carry points", () => {
  expect(told({ ...UNFILLED, F4: "", H22: "" })).toEqual([
    "unit F4",
    "actual F13,F14,F15,F16,F17,F19,F20,F21",
    "score H13,H14,H15,H16,H17,H19,H20,H21",
    "total H22",
  ]);
});

test("a form with results tells nothing", () => {
  expect(told({ F4: "" })).toEqual([]);
});

test("of a form where only the titles stand, every field is still blank", () => {
  const money = ["C", "D", "E"].flatMap((column) => [6, 7, 8, 9].map((row) => `${column}${row}`));
  const blank = Object.fromEntries(money.map((cell) => [cell, ""]));
  const fields = told({ ...UNFILLED, ...blank, F4: "", H22: "" }).map((line) => line.split(" ")[0]);
  expect(fields).toEqual(["unit", "executed", "actual", "score", "total"]);
});
