import { formulaAfter } from "../../src/sheet/row-change";
import { shiftFormula } from "../../src/sheet/rewrite-references";

test.each([
  ["SUM(A1:B2)", "SUM(C2:D3)"],
  ["$A$1+A$1+$A1", "$A$1+C$1+$A2"],
  ["LOG10(A1)&\"A1\"&'A1'!A1", "LOG10(C2)&\"A1\"&'A1'!C2"],
  ["Sheet1!Z9", "Sheet1!AB10"],
  ["SUM(A:A)+SUM($1:1)", "SUM(C:C)+SUM($1:2)"],
  ["SUM($A:$B,2:3)+[1]Sheet1!A1", "SUM($A:$B,3:4)+[1]Sheet1!A1"],
  ["SUM(表[A1],B$5:$A2)", "SUM(表[A1],D$5:$A3)"],
  ["Q1_total+rate.A1+AB12C+ZZZ1", "Q1_total+rate.A1+AB12C+ZZZ1"],
  ['"他说""A1"""&A1', '"他说""A1"""&C2'],
])("%s moved one down and two right is %s", (formula, moved) => {
  expect(shiftFormula(formula, 1, 2)).toBe(moved);
});

test.each([
  ["SUM(A2:A4)+A3+A4", "SUM(A2:A5)+A3+A5", "SUM(A2:A3)+A3+#REF!"],
  ["SUM(A4:A2)", "SUM(A5:A2)", "SUM(A3:A2)"],
  [
    "SUM(4:5)+SUM(A:C)+SUM(B2:B1048576)",
    "SUM(5:6)+SUM(A:C)+SUM(B2:B1048576)",
    "SUM(4:4)+SUM(A:C)+SUM(B2:B1048575)",
  ],
  ["表!$A$9+别表!A9+'表'!1:2", "表!$A$10+别表!A9+'表'!1:2", "表!$A$8+别表!A9+'表'!1:2"],
])("%s with a row put in above row 4, and without row 4", (formula, more, fewer) => {
  const line = { sheet: "表", row: 3 };
  expect(formulaAfter({ ...line, kind: "insert" }, formula)).toBe(more);
  expect(formulaAfter({ ...line, kind: "delete" }, formula)).toBe(fewer);
});
