import { asWritten } from "../../src/lint/as-written";
import type { Correction } from "../../src/lint/edit-plan";
import { planEdits } from "../../src/lint/plan-edits";
import type { CellChange } from "../../src/lint/rule";
import { review } from "../../src/review";
import { exampleWorkbook } from "../support/example-form";
import { sheetOf } from "../support/layouts";
import { at, cell, fix } from "./fixes";

const sheet = sheetOf("表", [cell("A1", 10), cell("A2", 20), cell("A3", 99), cell("A4", "20")]);

/** The plan for one cell. */
function correction(a1: string, content: CellChange["content"], sum: string[] = []): Correction {
  const finding = { ...fix({ at: at(a1), content, sum: sum.map(at) }), expected: "30" };
  return planEdits([finding], { sheets: [sheet] }).corrections[0]!;
}

/** What is written into the only cell of a correction, where values are wanted. */
function written(one: Correction, chosen: readonly Correction[]) {
  const { value, formula } = asWritten([one], chosen, "value")[0]!.edits[0]!.after;
  return { value, formula };
}

const total = correction("A3", { value: 30, formula: "=SUM(A1:A2)" }, ["A1", "A2"]);
const score = correction("A1", { value: 7, formula: "=ROUND(A2/3,0)" });

describe("corrections as values", () => {
  test("count what is written with them", () => {
    expect(written(total, [score, total])).toEqual({ value: 27, formula: null });
  });

  test("count what is there where a correction is not chosen", () => {
    expect(written(total, [total])).toEqual({ value: 30, formula: null });
    expect(written(total, [])).toEqual({ value: 30, formula: null });
  });

  test("count only the cells of their own sum, and of those only numbers", () => {
    const beside = correction("A4", { value: 20 });
    expect(written(total, [beside, total]).value).toBe(30);
    const ofBoth = correction("A3", { value: 10, formula: "=SUM(A1,A4)" }, ["A1", "A4"]);
    expect(written(ofBoth, [beside, ofBoth]).value).toBe(30);
  });

  test("count decimals exactly and keep six digits", () => {
    const more = correction("A1", { value: 10.2 });
    const tenth = correction("A3", { value: 0.1, formula: "=SUM(A1)" }, ["A1"]);
    expect(written(tenth, [more]).value).toBe(0.3);
    const long = correction("A3", { value: 1.23456789, formula: "=SUM(A1)" }, ["A1"]);
    expect(written(long, []).value).toBe(1.234568);
  });

  test("keep the rule's own value where the formula is no sum", () => {
    const rate = correction("A3", { value: 5, formula: "=A1/A2*10" });
    expect(written(rate, [score, rate])).toEqual({ value: 5, formula: null });
  });

  test("no longer show what the rule said of its formula", () => {
    expect(total.expected).toBe("30");
    expect(asWritten([total], [score, total], "value")[0]!.expected).toBeNull();
  });

  test("leave plain values as they are", () => {
    const text = correction("A4", { value: "x" });
    expect(asWritten([text], [text], "value")[0]).toBe(text);
  });

  test("make a form right write by write, what follows from what after it", () => {
    const [sheet] = exampleWorkbook({ changes: { H6: "8.00", H22: "90" } }).sheets;
    const writes: (readonly unknown[])[] = [];
    let { cells } = sheet!;
    do {
      const { corrections } = review({ sheets: [{ ...sheet!, cells }] }).plan;
      const edits = asWritten(corrections, corrections, "value").flatMap((one) => one.edits);
      expect(edits.map(({ after }) => after.formula)).toEqual(edits.map(() => null));
      writes.push(edits.map(({ after }) => after.value));
      cells = cells.map((cell) => {
        const one = edits.find(
          ({ at: { row, column } }) => row === cell.row && column === cell.column,
        );
        return one ? { ...cell, ...one.after, text: String(one.after.value) } : cell;
      });
    } while (writes[writes.length - 1]!.length > 0 && writes.length < 5);
    expect(writes).toEqual([[9.5], [98.5], []]);
  });
});

test("where formulas are wanted, corrections are written as planned", () => {
  expect(asWritten([total, score], [], "formula")).toEqual([total, score]);
  expect(total.edits[0]!.after.formula).toBe("=SUM(A1:A2)");
});
