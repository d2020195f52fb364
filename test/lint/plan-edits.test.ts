import type { Correction, PlannedEdit } from "../../src/lint/edit-plan";
import { planEdits } from "../../src/lint/plan-edits";
import type { Finding } from "../../src/lint/rule";
import { toA1 } from "../../src/sheet/address";
import type { SheetSnapshot } from "../../src/sheet/snapshot";
import { sheetOf } from "../support/layouts";
import { at, cell, fix } from "./fixes";

function plan(sheet: SheetSnapshot, ...findings: Finding[]) {
  const { corrections, leftOut } = planEdits(findings, { sheets: [sheet] });
  return {
    edits: editsOf(corrections).map(
      (edit) =>
        `${toA1(edit.at)}: ${edit.before.value} -> ${edit.after.formula ?? edit.after.value}`,
    ),
    leftOut: leftOut.map((one) => `${toA1(one.at)} ${one.reason}`),
  };
}

function editsOf(corrections: readonly Correction[]): PlannedEdit[] {
  return corrections.flatMap(({ edits }) => edits);
}

const total = { at: at("H5"), content: { value: 98, formula: "=SUM(H2:H4)" } };

test("a correction keeps the number format and carries what the cell held", () => {
  const shown = { ...cell("H5", 97), text: "97.00" };
  const { corrections } = planEdits([fix(total)], { sheets: [sheetOf("表", [shown])] });
  const [edit] = editsOf(corrections);
  expect(edit!.shown).toBe("97.00");
  expect(edit!.before).toEqual({ value: 97, formula: null, numberFormat: "0.00" });
  expect(edit!.after).toEqual({ value: 98, formula: "=SUM(H2:H4)", numberFormat: "0.00" });
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
  for (const area of ["G5:H5", "H4:H5"]) {
    expect(plan(sheetOf("表", [], [area]), fix(total)).leftOut).toEqual(["H5 merged"]);
  }
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

test("a hint leaves its cell to a finding that corrects what stands in it", () => {
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
    edits: ["G3: 10 -> null", "H3:  -> 10"],
    leftOut: ["H5 conflict"],
  });
  const asText = sheetOf("表", [cell("G3", "10"), cell("H5", 97)]);
  const toNumber = fix({ at: at("G3"), content: { value: 10 } });
  const value: Finding = { ...sum, changes: [{ at: at("H5"), content: { value: 98 } }] };
  expect(plan(asText, value, toNumber).leftOut).toEqual([]);
});

test("the cells of a correction are listed row by row, each from the left", () => {
  const blank = { value: null };
  const cells = ["A9", "C2", "B3", "B2", "A3"];
  const moved = fix(...cells.map((a1) => ({ at: at(a1), content: blank })));
  const { corrections } = planEdits([moved], { sheets: [sheetOf("表", [])] });
  expect(editsOf(corrections).map((edit) => toA1(edit.at))).toEqual(["B2", "C2", "A3", "B3", "A9"]);
});

test("the corrections of errors are listed first, then those of warnings, each in the findings' order", () => {
  const severities = ["warning", "info", "error", "warning", "error"] as const;
  const findings = severities.map((severity, row): Finding => ({
    ...fix({ at: { sheet: "表", row, column: 0 }, content: { value: 1 } }),
    severity,
  }));
  const { corrections } = planEdits(findings, { sheets: [sheetOf("表", [])] });
  expect(corrections.map(({ finding }) => findings.indexOf(finding))).toEqual([2, 4, 0, 3, 1]);
});

test("a correction says what its cell will show, one of several cells does not", () => {
  const blank = { at: at("G5"), content: { value: null } };
  const findings = [fix(total), fix(blank, { ...blank, at: at("G6") })];
  const { corrections } = planEdits(
    findings.map((one) => ({ ...one, expected: "98" })),
    { sheets: [sheetOf("表", [])] },
  );
  expect(corrections.map(({ expected }) => expected)).toEqual(["98", null]);
});
