import { writtenFormula, shownFormula } from "../../../src/xlsx/codes/future-functions";

test.each([
  ["=_xlfn.IFS(A1>1,2)", "=IFS(A1>1,2)"],
  [
    "=SUM(_xlfn._xlws.FILTER(A:A,B:B=_xlfn.XLOOKUP(1,C:C,D:D)))",
    "=SUM(FILTER(A:A,B:B=XLOOKUP(1,C:C,D:D)))",
  ],
  ["=_xlfn.CONCAT(\"_xlfn.IFS(\",'_xlfn.'!A1)", "=CONCAT(\"_xlfn.IFS(\",'_xlfn.'!A1)"],
  ["=SUM(A1:A3)", "=SUM(A1:A3)"],
  ["=ifs(1,2)+MYIFS(1)+X.IFS(2)", "=ifs(1,2)+MYIFS(1)+X.IFS(2)"],
])("%s shows as %s", (written, shown) => {
  expect(shownFormula(written)).toBe(shown);
  expect(shownFormula(writtenFormula(shown))).toBe(shown);
});

test.each([
  ["=IFS(A1>1,2)", "=_xlfn.IFS(A1>1,2)"],
  ['=SORT(A1:A3)&"SORT("', '=_xlfn._xlws.SORT(A1:A3)&"SORT("'],
  ["=stdev.s(A1:A9)", "=_xlfn.stdev.s(A1:A9)"],
  ["=SUM(A1:A3)+NORMDIST(1,2,3,4)", "=SUM(A1:A3)+NORMDIST(1,2,3,4)"],
])("%s is written as %s", (shown, written) => {
  expect(writtenFormula(shown)).toBe(written);
});

test("a formula with names of its own is left alone, both ways", () => {
  const formula = "=_xlfn.LET(_xlpm.x,A1,_xlpm.x+1)";
  expect(shownFormula(formula)).toBe(formula);
  expect(writtenFormula(formula)).toBe(formula);
});
