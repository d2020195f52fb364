import type { RecordedMark } from "../../src/record/record";
import { followMarks, type Painted } from "../../src/record/moved-marks";
import { fromA1, toA1 } from "../../src/sheet/address";

const YELLOW = { pattern: "Solid", color: "#FFFF00", patternColor: "#000000" };

function painted(a1: string): Painted {
  return { at: { sheet: "表", ...fromA1(a1) }, color: "#FFC7CF" };
}

function recorded(a1: string): RecordedMark {
  return { ...painted(a1), own: YELLOW };
}

/** The cells that get the recorded fill back. */
function owners(marks: readonly string[], cells: readonly string[]): string[] {
  const { found, beside } = followMarks(marks.map(recorded), cells.map(painted));
  return [...found, ...beside].flatMap(({ at, own }) => (own === "unknown" ? [] : [toA1(at)]));
}

test("of two rows with its marks a row has become the one with nothing else", () => {
  expect(owners(["A5", "B5"], ["A7", "B7", "A9", "B9", "D9"])).toEqual(["A7", "B7"]);
  expect(owners(["A5", "B5"], ["A7", "B7", "D7", "A9", "B9"])).toEqual(["A9", "B9"]);
});

test("of two rows a row has become the one with more of its marks, whatever else it has", () => {
  expect(owners(["A5", "B5"], ["A7", "A9", "B9", "D9", "F9"])).toEqual(["A9", "B9"]);
  expect(owners(["A5", "B5"], ["A7", "B7", "D7", "F7", "A9"])).toEqual(["A7", "B7"]);
});
