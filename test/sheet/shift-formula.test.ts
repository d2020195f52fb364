import { shiftFormula } from "../../src/sheet/rewrite-references";

test.each([
  ["SUM(A1:B2)", "SUM(C2:D3)"],
  ["$A$1+A$1+$A1", "$A$1+C$1+$A2"],
  ["LOG10(A1)&\"A1\"&'A1'!A1", "LOG10(C2)&\"A1\"&'A1'!C2"],
  ["Sheet1!Z9", "Sheet1!AB10"],
  ["SUM(A:A)+SUM($1:1)", "SUM(A:A)+SUM($1:1)"],
  ["Q1_total+rate.A1+AB12C", "Q1_total+rate.A1+AB12C"],
  ['"他说""A1"""&A1', '"他说""A1"""&C2'],
])("%s moved one down and two right is %s", (formula, moved) => {
  expect(shiftFormula(formula, 1, 2)).toBe(moved);
});
