import { dateSerial } from "../../src/xlsx/date-serial";
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

test.each([
  ["2020-05-01", false, 43952],
  ["2020-05-01T12:00:00", false, 43952.5],
  ["2020-05-01T12:00", false, 43952.5],
  ["2020-05-01T12:00:00Z", false, 43952.5],
  ["1900-03-01", false, 61],
  ["1900-02-28", false, 59],
  ["1900-01-01", false, 1],
  ["2020-05-01", true, 42490],
  ["2020年5月", false, null],
])("%s (1904: %p) is serial number %p", (iso, date1904, serial) => {
  expect(dateSerial(iso, date1904)).toBe(serial);
});
