import { columnLetters, fromA1, readA1, toA1 } from "../../src/sheet/address";
import { rangeFromA1, rangeToA1 } from "../../src/sheet/range";

test.each([
  ["A1", 0, 0],
  ["H12", 11, 7],
  ["AA100", 99, 26],
  ["XFD1048576", 1048575, 16383],
])("%s is row %i, column %i, and back", (text, row, column) => {
  expect(fromA1(text)).toEqual({ row, column });
  expect(toA1({ row, column })).toBe(text);
});

test.each(["$B$2", "B$2", "$B2", "b2"])("%s is B2", (text) => {
  expect(readA1(text)).toEqual({ row: 1, column: 1 });
});

test.each([
  ...["", "$", "A", "1", "A0", "A01", "$$A1", "A$$1", "A1$", "A1B", "1A", "A-1", "A 1", " A1"],
  ...["[1", "@1", "`1", "{1", "Á1", "A１", "总1", "A1:B2", "XFE1", "AAAA1", "A1048577", "A1e3"],
])("%p names no cell", (text) => {
  expect(readA1(text)).toBeNull();
});

test("anything else is refused by name", () => {
  expect(() => fromA1("总分")).toThrow("Not a cell address: 总分");
  expect(() => fromA1("A0")).toThrow(RangeError);
});

test("column letters carry over", () => {
  expect([25, 26, 51, 52, 701, 702].map(columnLetters)).toEqual([
    "Z",
    "AA",
    "AZ",
    "BA",
    "ZZ",
    "AAA",
  ]);
});

test("ranges read in either direction and print small", () => {
  const range = rangeFromA1("表", "C3:A1");
  expect(range).toEqual({ sheet: "表", top: 0, left: 0, bottom: 2, right: 2 });
  expect(rangeToA1(range)).toBe("A1:C3");
  expect(rangeToA1(rangeFromA1("表", "B2"))).toBe("B2");
  expect(rangeToA1(rangeFromA1("表", "$B:C"))).toBe("B1:C1048576");
  expect(rangeToA1(rangeFromA1("表", "7:$5"))).toBe("A5:XFD7");
  expect(() => rangeFromA1("表", "B2:总分")).toThrow(RangeError);
});
