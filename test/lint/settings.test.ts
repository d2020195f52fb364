import { readSettings } from "../../src/lint/read-settings";
import {
  DEFAULT_SETTINGS,
  canonicalSettings,
  isDefault,
  type Settings,
} from "../../src/lint/settings";
import { RULES } from "../../src/rules";
import { exampleFindings, tells } from "../support/example";

const OVERSHOOT = { F13: "625平方米" };

function settings(json: unknown): Settings {
  const read = readSettings(json, RULES);
  if ("problem" in read) throw new Error(read.problem["en-US"]);
  return read.settings;
}

describe("what a file may say", () => {
  test("a rule that is off finds nothing", () => {
    const off = settings({ version: 1, rules: { "total-score": { off: true } } });
    expect(tells({ H22: "97" })).toEqual(["error total-score H22"]);
    expect(tells({ H22: "97" }, off)).toEqual([]);
  });

  test("a severity that is changed holds for the rule, and hints stay hints", () => {
    const as = (severity: string) =>
      settings({ version: 1, rules: { "explanation-missing": { severity } } });
    const elsewhere = { I14: "", A24: "存在问题", B24: "部分培训因场地检修推迟，年末才恢复。" };
    expect(tells({ I14: "" }, as("warning"))).toEqual(["warning explanation-missing I14"]);
    expect(tells(elsewhere, as("warning"))).toEqual(["info explanation-missing I14"]);
    const raised = settings({ version: 1, rules: { "project-amount": { severity: "error" } } });
    expect(tells({ F3: "30.00" }, raised)).toEqual(["error project-amount F3"]);
  });

  test("an option moves its threshold", () => {
    const strict = settings({
      version: 1,
      rules: { "explanation-missing-overshoot": { options: { percent: 20 } } },
    });
    expect(tells(OVERSHOOT)).toEqual([]);
    expect(tells(OVERSHOOT, strict)).toEqual(["warning explanation-missing-overshoot I13"]);
  });

  test("a workbook rule is adjusted like any other", () => {
    const twice = { changes: {}, copies: [{}] };
    const off = settings({ version: 1, rules: { "project-duplicate": { off: true } } });
    expect(exampleFindings(twice)).toHaveLength(1);
    expect(exampleFindings(twice, off)).toEqual([]);
  });

  test("an ignored finding comes back when its cell changes", () => {
    const ignored = [
      { rule: "total-score", sheet: "自评表", cell: "H22", text: "97", reason: "主管部门核定" },
    ];
    const kept = settings({ version: 1, ignored });
    expect(tells({ H22: "97" }, kept)).toEqual([]);
    expect(tells({ H22: "96" }, kept)).toEqual(["error total-score H22"]);
  });

  test("a blank cell and a cell of a workbook rule can be ignored too", () => {
    const at = (rule: string, sheet: string, cell: string, text: string) =>
      settings({ version: 1, ignored: [{ rule, sheet, cell, text, reason: "已核实" }] });
    expect(tells({ F4: "" }, at("field-missing", "自评表", "F4", ""))).toEqual([]);
    const duplicate = at("project-duplicate", "自评表2", "B3", "档案库房改造");
    expect(exampleFindings({ changes: {}, copies: [{}] }, duplicate)).toEqual([]);
  });
});

describe("one text for the same settings", () => {
  test("however they were written", () => {
    const one = settings(
      JSON.parse(
        '{"version":1,"rules":{"weight-sum":{"off":true},"score-band":{"severity":"info","off":false}}}',
      ),
    );
    const other = settings(
      JSON.parse(
        '{"rules":{"score-band":{"off":false,"severity":"info"},"weight-sum":{"off":true}},"ignored":[],"version":1}',
      ),
    );
    expect(canonicalSettings(one)).toBe(canonicalSettings(other));
    expect(canonicalSettings(one)).not.toBe(canonicalSettings(DEFAULT_SETTINGS));
  });

  test("nothing changed is the default", () => {
    expect(isDefault(settings({ version: 1 }))).toBe(true);
    expect(isDefault(settings({ version: 1, rules: { "weight-sum": { off: true } } }))).toBe(false);
  });
});
