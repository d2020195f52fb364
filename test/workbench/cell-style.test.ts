import type { SimulatedCell } from "../../src/simulator";
import { borderStyle, hasStyle, textStyle } from "../../src/workbench/cell-style";

function cell(
  style: SimulatedCell["style"],
  value: SimulatedCell["value"] = "得分",
): SimulatedCell {
  const text = String(value);
  const plain = { formula: null, numberFormat: "General", fill: null, note: null, link: null };
  return { ...plain, value, text, style };
}

test("a cell of an opened file has no style of its own", () => {
  expect([hasStyle(undefined), hasStyle(cell({})), hasStyle(cell({ bold: true }))]).toEqual([
    false,
    false,
    true,
  ]);
});

test("fonts are drawn in their size, family and weight, 96 pixels to 72 points", () => {
  const style = textStyle(cell({ font: "仿宋", size: 12, bold: true }), 100);
  expect(style).toMatchObject({ fontSize: 16, fontFamily: '"仿宋", serif', fontWeight: "bold" });
});

test("a font's name cannot leave its quotes", () => {
  const { fontFamily } = textStyle(cell({ font: '"; color: red' }), 100);
  expect(fontFamily).toBe('"\\"; color: red", sans-serif');
});

test("text stands left and numbers right unless the style says otherwise", () => {
  const across = (each: SimulatedCell) => textStyle(each, 100).justifyContent;
  expect(across(cell({ size: 11 }))).toBe("flex-start");
  expect(across(cell({ size: 11 }, 5))).toBe("flex-end");
  expect(across(cell({ horizontal: "Center" }, 5))).toBe("center");
});

test("only wrapped text takes several lines", () => {
  expect(textStyle(cell({ wrap: true }), 100).whiteSpace).toBe("pre-wrap");
  expect(textStyle(cell({ size: 11 }), 100).whiteSpace).toBe("nowrap");
});

test("text that is to shrink becomes smaller only where it is too wide", () => {
  const shrunk = cell({ size: 9, shrink: true }, "12345678.90");
  expect(textStyle(shrunk, 400).fontSize).toBe(12);
  expect(textStyle(shrunk, 40).fontSize).toBeLessThan(8);
});

test("a merged area has the lines of its first cell above and left, of its last cell below and right", () => {
  const black = "#000000";
  const first = { borders: { top: black, left: black, right: "#FF0000" } };
  const last = { borders: { bottom: black, right: "#00FF00", top: "#FF0000" } };
  expect(borderStyle(first, last)).toEqual({
    borderRightColor: "#00FF00",
    borderBottomColor: black,
    boxShadow: "0 -1px #000000, -1px 0 #000000",
  });
  expect(borderStyle(undefined, undefined).boxShadow).toBeUndefined();
});
