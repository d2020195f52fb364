import { exampleWorkbook } from "../../support/example-form";
import type { PlannedEdit } from "../../../src/lint/plan-edits";
import { review } from "../../../src/review";
import { toA1 } from "../../../src/sheet/address";
import { Decimal } from "../../../src/sheet/number";
import { formulaResult } from "../../../src/taskpane/preview/formula-result";
import { valueWriter } from "../../../src/taskpane/preview/write-values";
import { at, finding, plainContent, snapshotOf } from "../sample";

describe("the result of a formula", () => {
  const cells: Record<string, number> = { A1: 10, A2: 20, A3: 30, B1: 0 };
  const cell = (place: { row: number; column: number }) => {
    const value = cells[toA1(place)];
    return value === undefined ? null : new Decimal(value);
  };

  test.each([
    ["=SUM(A1:A3)", 60],
    ["=SUM(A1,A3,C9)", 40],
    ["=SUM(A1:B2)", 30],
    ["=A1/A2*100", 50],
    ["=ROUND(MIN(A3/A2,1)*A1,2)", 10],
    ["=ROUND(A1/A3*7,2)", 2.33],
    ["=A1/B1", null],
    ["=C9*2", null],
    ["=SUM(A1", null],
    ["=MAX(A1,A2)", null],
    ["=ROUND(A1)", null],
    ["=A1 A2", null],
    ['=HYPERLINK("x")', null],
    ["=", null],
  ])("%s is %s", (formula, result) => {
    expect(formulaResult(formula, cell)?.toNumber() ?? null).toBe(result);
  });
});

/** The edit of a cell, one of several that a plan holds. */
function edit(a1: string, after: Partial<PlannedEdit["after"]>): PlannedEdit {
  const place = at("表一", a1);
  return {
    at: place,
    before: plainContent(1),
    after: { ...plainContent(1), ...after },
    finding: finding([place], { expected: "1" }),
  };
}

describe("edits as values", () => {
  const snapshot = snapshotOf({ 表一: { A1: 10, A2: 20, A3: 99, A4: 1 } });
  const score = edit("A1", { value: 7, formula: "=ROUND(A2/3,0)" });
  const total = edit("A3", { value: 30, formula: "=SUM(A1:A2)" });

  test("count what is written with them", () => {
    expect(valueWriter(snapshot, [score, total])(total).after).toMatchObject({
      value: 27,
      formula: null,
    });
  });

  test("count what is there where a correction is not chosen", () => {
    expect(valueWriter(snapshot, [total])(total).after.value).toBe(30);
  });

  test("keep the rule's own value where the formula is beyond them", () => {
    const strange = edit("A3", { value: 5, formula: "=MEDIAN(A1:A2)" });
    expect(valueWriter(snapshot, [strange])(strange).after).toMatchObject({
      value: 5,
      formula: null,
    });
  });

  test("come to an end where formulas turn in a circle", () => {
    const one = edit("A1", { value: 5, formula: "=A3*2" });
    const other = edit("A3", { value: 6, formula: "=A1*2" });
    expect(valueWriter(snapshot, [one, other])(one).after.formula).toBeNull();
  });

  test("leave plain values as they are", () => {
    const text = edit("A4", { value: "x" });
    expect(valueWriter(snapshot, [text])(text)).toBe(text);
  });

  test("make a form right in one write, whatever follows from what", () => {
    const wrong = exampleWorkbook({ changes: { H6: "8.00", H22: "90" } });
    const { edits } = review(wrong).plan;
    const written = edits.map(valueWriter(wrong, edits));
    expect(written.map(({ after }) => after.formula)).toEqual(written.map(() => null));
    const [sheet] = wrong.sheets;
    const cells = sheet!.cells.map((cell) => {
      const one = written.find(
        ({ at: { row, column } }) => row === cell.row && column === cell.column,
      );
      return one ? { ...cell, ...one.after, text: String(one.after.value) } : cell;
    });
    expect(written.map(({ after }) => after.value)).toEqual([98.5, 9.5]);
    expect(review({ sheets: [{ ...sheet!, cells }] }).plan.edits).toEqual([]);
  });
});
