import type { Cell } from "../../../src/sheet/snapshot";
import { numberAt } from "../../../src/form/page/fields";
import { pageOf } from "../../../src/form/page/page";
import { sheetOf } from "../../support/layouts";

function read(cell: Partial<Cell>) {
  const blank = { value: null, text: "", formula: null, numberFormat: "General" };
  const page = pageOf(sheetOf("表", [{ row: 0, column: 0, ...blank, ...cell }]), []);
  const { state, number, decimals, numeric } = numberAt(page, 0, 0);
  return `${state} ${number?.toFixed() ?? "-"} ${decimals}${numeric ? " numeric" : ""}`;
}

test.each([
  ["1,454,200.00", "number 1454200 2"],
  ["１０", "number 10 0"],
  ["6 ", "number 6 0"],
  ["10分", "number 10 0"],
  ["50万元", "number 500000 0"],
  ["5.8万", "number 58000 1"],
  ["98%", "number 0.98 2"],
  ["98.50%", "number 0.985 4"],
  ["-5", "number -5 0"],
  ["—", "none - 0"],
  ["－", "none - 0"],
  ["/", "none - 0"],
  ["无", "none - 0"],
  ["   ", "blank - 0"],
  ["#REF!", "error - 0"],
  ["满分", "text - 0"],
  ["null", "text - 0"],
  ["1,23", "text - 0"],
  ["10 或 9", "text - 0"],
])("the text %p reads as %s", (text, reading) => {
  expect(read({ value: text, text })).toBe(reading);
});

test("numbers keep their own value, whatever is shown", () => {
  expect(read({ value: 8.3333, text: "8.33" })).toBe("number 8.3333 2 numeric");
  expect(read({ value: 0.98, text: "98%", numberFormat: "0%" })).toBe("number 0.98 2 numeric");
  expect(read({ value: 1454200, text: "#####", numberFormat: "0" })).toBe(
    "number 1454200 0 numeric",
  );
});

test("a formula that was never calculated is pending, not blank", () => {
  expect(read({ value: null, text: "", formula: "=SUM(A2:A3)" })).toBe("pending - 0");
});
