import { recogniseForms } from "../../src/form/recognise";
import type { Observation, Rule, WorkbookRule } from "../../src/lint/rule";
import { runRules, runWorkbookRules } from "../../src/lint/run-rules";
import { sumFormula } from "../../src/lint/sum-formula";
import { DEFAULT_SETTINGS, type Settings } from "../../src/lint/settings";
import { fromA1, toA1 } from "../../src/sheet/address";
import type { Form } from "../../src/form/model/form";
import { asText, place, SEEDS, sheetOf, typed } from "../support/layouts";

const form = recogniseForms(sheetOf("表", place(SEEDS[4]!, typed))).forms[0]!;
const cell = { sheet: "表", row: 0, column: 0 };
const text = { "zh-CN": "一句话。", "en-US": "A sentence." };

function rule(check: () => Observation[], more: Partial<Rule> = {}): Rule {
  return {
    id: "some-rule",
    group: "structure",
    severity: "warning",
    correction: "none",
    title: text,
    why: text,
    source: "",
    examples: { passes: [], fails: [] },
    check,
    ...more,
  };
}

test("a rule that throws becomes one finding about itself and the others go on", () => {
  const broken = rule(() => {
    throw new Error("no such row");
  });
  const sound = rule(() => [{ cells: [cell], message: text }], { id: "sound" });
  const findings = runRules([broken, sound], form);
  expect(findings.map(({ rule, severity }) => `${severity} ${rule}`)).toEqual([
    "info some-rule",
    "warning sound",
  ]);
  expect(findings[0]!.message["zh-CN"]).toContain("no such row");
});

test("a severity may be lowered, never raised", () => {
  const lowered = rule(() => [{ cells: [cell], message: text, severity: "info" }]);
  const raised = rule(() => [{ cells: [cell], message: text, severity: "error" }]);
  expect(runRules([lowered, raised], form).map(({ severity }) => severity)).toEqual([
    "info",
    "warning",
  ]);
});

test("a rule without a correction brings none", () => {
  const changes = [{ at: cell, content: { value: 1 } }];
  const none = rule(() => [{ cells: [cell], message: text, changes }]);
  const fix = rule(() => [{ cells: [cell], message: text, changes }], { correction: "fix" });
  expect(runRules([none, fix], form).map((finding) => finding.changes.length)).toEqual([0, 1]);
});

test("a finding carries what its first cell shows, and is ignored for as long as it shows that", () => {
  const shown = form.texts.find((field) => field.cell.row > 3)!;
  const blank = { sheet: "表", row: 500, column: 0 };
  const asked = rule(() => [shown.cell, blank].map((one) => ({ cells: [one], message: text })));
  expect(runRules([asked], form).map((one) => one.text)).toEqual([shown.text, ""]);
  const ignoring = (...texts: string[]): Settings => ({
    ...DEFAULT_SETTINGS,
    ignored: texts.map((each) => ({
      rule: "some-rule",
      sheet: "表",
      cell: toA1(shown.cell),
      text: each,
      reason: "已核实",
    })),
  });
  const left = (settings: Settings) =>
    runRules([asked], form, settings).map(({ cells }) => cells[0]);
  expect(left(ignoring(shown.text))).toEqual([blank]);
  expect(left(ignoring(`${shown.text}。`))).toEqual([shown.cell, blank]);
});

test("a sum names the very cells, neighbours drawn together", () => {
  const cells = ["H6", "H13", "H14", "H15", "H17"].map((a1) => ({ sheet: "表", ...fromA1(a1) }));
  expect(sumFormula(cells)).toBe("=SUM(H6,H13:H15,H17)");
});

describe("rules about the whole workbook", () => {
  const away = { sheet: "别处", row: 0, column: 0 };
  const elsewhere = sheetOf("别处", place([["附注"]], asText));
  const about = (checkWorkbook: WorkbookRule["checkWorkbook"]): WorkbookRule => ({
    id: "some-rule",
    group: "structure",
    severity: "warning",
    correction: "none",
    title: text,
    why: text,
    source: "",
    examples: { passes: [], fails: [] },
    checkWorkbook,
  });
  const inBook = (...forms: Form[]) => ({ forms, snapshot: { sheets: [elsewhere] } });
  const second = { ...form, range: { ...form.range, sheet: "表2" } };
  const there = { ...cell, sheet: "表2" };

  test("a finding goes to the form it stands on, else to the first", () => {
    const both = about(() => [
      { cells: [there], message: text },
      { cells: [away], message: text },
    ]);
    const found = runWorkbookRules([both], inBook(form, second));
    expect(found.map((findings) => findings.map(({ cells }) => cells[0]))).toEqual([
      [away],
      [there],
    ]);
  });

  test("a finding carries what its first cell shows, on a form or elsewhere, trimmed", () => {
    const spaced = {
      ...elsewhere,
      cells: elsewhere.cells.map((one) => ({ ...one, text: " 附注 " })),
    };
    const every = about(() =>
      [cell, away, { ...away, row: 9 }].map((one) => ({ cells: [one], message: text })),
    );
    const book = { forms: [form], snapshot: { sheets: [spaced] } };
    const [found] = runWorkbookRules([every], book);
    expect(found!.map((one) => one.text)).toEqual([form.texts[0]!.text, "附注", ""]);
  });

  test("one that throws becomes a finding about itself", () => {
    const broken = about(() => {
      throw new Error("no such sheet");
    });
    const [found] = runWorkbookRules([broken], inBook(form));
    expect(found!.map(({ severity }) => severity)).toEqual(["info"]);
    expect(found![0]!.message["zh-CN"]).toContain("no such sheet");
  });

  test("a workbook without forms is asked nothing", () => {
    const asked = about(() => [{ cells: [away], message: text }]);
    expect(runWorkbookRules([asked], inBook())).toEqual([]);
  });
});

test("a rule may name a severity that single findings reach, and no higher", () => {
  const up = rule(() => [{ cells: [cell], message: text, severity: "error" }], {
    severity: "info",
    upTo: "warning",
  });
  expect(runRules([up], form).map(({ severity }) => severity)).toEqual(["warning"]);
});
