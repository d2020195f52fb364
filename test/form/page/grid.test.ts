import type { Cell } from "../../../src/sheet/snapshot";
import { gridOf } from "../../../src/form/page/grid";
import { sheetOf } from "../../support/layouts";

function shown(cell: Partial<Cell>): string | null {
  const hidden = { value: null, text: "", formula: null, numberFormat: ";;;" };
  return gridOf(sheetOf("表", [{ row: 0, column: 0, ...hidden, ...cell }])).at(0, 0)?.text ?? null;
}

test.each<[string, Partial<Cell>, string | null]>([
  ["a number without text is spelled out", { value: 98.5 }, "98.5"],
  ["so is a percentage", { value: 0.98, numberFormat: '0%;"";' }, "98%"],
  ["a number too wide for its column", { value: 1454200, text: "####" }, "1454200"],
  ["a typed zero that its format leaves out", { value: 0, numberFormat: "0;-0;" }, "0"],
  ["a calculated number", { value: 9, formula: "=4+5" }, "9"],
  ["a calculated zero stays unseen", { value: 0, formula: "=SUM(B1:B9)" }, ""],
  ["a formula never calculated", { formula: "=SUM(B1:B9)" }, ""],
  ["a hidden text is no content", { value: "待定" }, null],
])("%s", (_, cell, text) => {
  expect(shown(cell)).toBe(text);
});
