import { planEdits } from "../../src/lint/plan-edits";
import type { CellChange, Finding } from "../../src/lint/rule";
import { fromA1, toA1 } from "../../src/sheet/address";
import type { Cell, SheetSnapshot } from "../../src/sheet/snapshot";
import { sheetOf } from "../support/layouts";

const text = { "zh-CN": "", "en-US": "" };
const at = (a1: string) => ({ sheet: "表", ...fromA1(a1) });

function cell(a1: string, value: Cell["value"], formula: string | null = null): Cell {
  return { ...fromA1(a1), value, text: String(value ?? ""), formula, numberFormat: "0.00" };
}

function fix(...changes: readonly CellChange[]): Finding {
  return {
    rule: "total-score",
    severity: "error",
    correction: "fix",
    cells: [changes[0]!.at],
    message: text,
    expected: null,
    changes,
  };
}

function plan(sheet: SheetSnapshot, ...findings: Finding[]) {
  const { edits, leftOut } = planEdits(findings, { sheets: [sheet] });
  return {
    edits: edits.map(
      (edit) =>
        `${toA1(edit.at)}: ${edit.before.value} -> ${edit.after.formula ?? edit.after.value}`,
    ),
    leftOut: leftOut.map((one) => `${toA1(one.at)} ${one.reason}`),
  };
}

const total = { at: at("H5"), content: { value: 98, formula: "=SUM(H2:H4)" } };

test("a correction keeps the number format and carries what the cell held", () => {
  const { edits } = planEdits([fix(total)], { sheets: [sheetOf("表", [cell("H5", 97)])] });
  expect(edits[0]!.before).toEqual({ value: 97, formula: null, numberFormat: "0.00" });
  expect(edits[0]!.after).toEqual({ value: 98, formula: "=SUM(H2:H4)", numberFormat: "0.00" });
});

test("a cell stored as text takes the value, since a formula would stay a text there", () => {
  const asText = { ...cell("H5", "97"), numberFormat: "@" };
  expect(plan(sheetOf("表", [asText]), fix(total)).edits).toEqual(["H5: 97 -> 98"]);
});

test("what may not be written is listed with its reason", () => {
  expect(plan(sheetOf("表", [cell("H5", 97, "=H2+H3")]), fix(total))).toEqual({
    edits: [],
    leftOut: ["H5 formula"],
  });
  expect(plan({ ...sheetOf("表", [cell("H5", 97)]), protected: true }, fix(total)).leftOut).toEqual(
    ["H5 protected"],
  );
  expect(plan(sheetOf("表", [cell("G5", 97)], ["G5:H5"]), fix(total)).leftOut).toEqual([
    "H5 merged",
  ]);
});

test("on a protected sheet the unlocked cells may be written", () => {
  const area = { sheet: "表", top: 3, left: 7, bottom: 4, right: 7 };
  const sheet = { ...sheetOf("表", [cell("H5", 97)]), protected: true, unlocked: [area] };
  expect(plan(sheet, fix(total)).edits).toEqual(["H5: 97 -> =SUM(H2:H4)"]);
  const beside = fix({ at: at("G5"), content: { value: 1 } });
  expect(plan(sheet, beside).leftOut).toEqual(["G5 protected"]);
});

test("of two corrections for one cell the first wins and the second is listed", () => {
  const other = { at: at("H5"), content: { value: 1, formula: null } };
  expect(plan(sheetOf("表", [cell("H5", 97)]), fix(total), fix(other))).toEqual({
    edits: ["H5: 97 -> =SUM(H2:H4)"],
    leftOut: ["H5 conflict"],
  });
});

test("a correction of several cells is planned whole or not at all", () => {
  const move = fix(
    { at: at("G5"), content: { value: 97 } },
    { at: at("H5"), content: { value: null } },
  );
  expect(plan(sheetOf("表", [cell("G5", 1), cell("H5", 97, "=A1")]), move)).toEqual({
    edits: [],
    leftOut: ["H5 formula"],
  });
});

test("suggestions are never planned", () => {
  const suggestion: Finding = { ...fix(total), correction: "suggest" };
  expect(plan(sheetOf("表", [cell("H5", 97)]), suggestion)).toEqual({ edits: [], leftOut: [] });
});

test("how a number is stored does not stand in the way of what it should be", () => {
  const hint: Finding = { ...fix({ at: at("H5"), content: { value: 97 } }), severity: "info" };
  expect(plan(sheetOf("表", [cell("H5", 97)]), hint, fix(total))).toEqual({
    edits: ["H5: 97 -> =SUM(H2:H4)"],
    leftOut: ["H5 conflict"],
  });
});

const score = { at: at("H3"), content: { value: 9, formula: null } };

test("a sum written as a value waits while one of its numbers is corrected; a formula need not", () => {
  const sheet = sheetOf("表", [cell("H3", 10), cell("H5", 97)]);
  const sum = (formula: string | null): Finding => ({
    ...fix({ at: at("H5"), content: { value: 98, formula } }),
    cells: [at("H5"), at("H3")],
  });
  expect(plan(sheet, sum(null), fix(score))).toEqual({
    edits: ["H3: 10 -> 9"],
    leftOut: ["H5 conflict"],
  });
  expect(plan(sheet, sum("=SUM(H2:H4)"), fix(score)).leftOut).toEqual([]);
});

test("a formula waits while one of its cells is moved; a text that becomes its number moves nothing", () => {
  const sheet = sheetOf("表", [cell("G3", 10), cell("H3", ""), cell("H5", 97)]);
  const sum: Finding = { ...fix(total), cells: [at("H5"), at("G3")] };
  const move = fix(
    { at: at("H3"), content: { value: 10 } },
    { at: at("G3"), content: { value: null } },
  );
  expect(plan(sheet, sum, move)).toEqual({
    edits: ["H3:  -> 10", "G3: 10 -> null"],
    leftOut: ["H5 conflict"],
  });
  const asText = sheetOf("表", [cell("G3", "10"), cell("H5", 97)]);
  const toNumber = fix({ at: at("G3"), content: { value: 10 } });
  const value: Finding = { ...sum, changes: [{ at: at("H5"), content: { value: 98 } }] };
  expect(plan(asText, value, toNumber).leftOut).toEqual([]);
});
