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
  return read;
}

function problem(json: unknown): string {
  const read = readSettings(json, RULES);
  if (!("problem" in read)) throw new Error("accepted");
  expect(read.problem["zh-CN"]).toMatch(/^校验设置不能使用：.*。$/s);
  expect(read.problem["en-US"]).toMatch(/^These settings can't be used: .*\.$/s);
  return read.problem["zh-CN"];
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

describe("what is refused", () => {
  test.each([
    ["no object", [], /文件 应为/],
    ["nothing", null, /文件 应为/],
    ["another version", { version: 2 }, /version 应为 1，现为 2/],
    ["an unknown key", { version: 1, colour: "red" }, /colour 没有这个设置项/],
    [
      "an unknown rule",
      { version: 1, rules: { "no-such-rule": {} } },
      /rules\.no-such-rule 没有这条规则/,
    ],
    [
      "a rule that is a word",
      { version: 1, rules: { "weight-sum": "off" } },
      /rules\.weight-sum 应为/,
    ],
    [
      "off that is a word",
      { version: 1, rules: { "weight-sum": { off: "yes" } } },
      /rules\.weight-sum\.off 应为 true/,
    ],
    [
      "an unknown severity",
      { version: 1, rules: { "weight-sum": { severity: "fatal" } } },
      /severity 应为 error/,
    ],
    [
      "an option of another rule",
      { version: 1, rules: { "weight-sum": { options: { percent: 20 } } } },
      /rules\.weight-sum\.options\.percent 没有这个设置项/,
    ],
    [
      "an option out of range",
      { version: 1, rules: { "explanation-missing-overshoot": { options: { percent: 5 } } } },
      /percent 应为 20 到 100 之间的数字，现为 5/,
    ],
    [
      "an option that is no number",
      { version: 1, rules: { "all-full-marks": { options: { forms: null } } } },
      /forms 应为 2 到 100/,
    ],
    ["ignored that is no list", { version: 1, ignored: {} }, /ignored 应为/],
    [
      "an ignored finding without a reason",
      {
        version: 1,
        ignored: [{ rule: "weight-sum", sheet: "表", cell: "A1", text: "", reason: " " }],
      },
      /ignored\[0\]\.reason 应写明/,
    ],
    [
      "an ignored finding of no rule",
      {
        version: 1,
        ignored: [{ rule: "constructor", sheet: "表", cell: "A1", text: "", reason: "x" }],
      },
      /ignored\[0\]\.rule 没有这条规则/,
    ],
    [
      "no cell",
      {
        version: 1,
        ignored: [{ rule: "weight-sum", sheet: "表", cell: "a1", text: "", reason: "x" }],
      },
      /ignored\[0\]\.cell 应为 H12/,
    ],
    [
      "a part missing",
      { version: 1, ignored: [{ rule: "weight-sum" }] },
      /ignored\[0\]\.sheet 应为/,
    ],
  ])("%s", (_, json, sentence) => {
    expect(problem(json)).toMatch(sentence);
  });

  test.each(["__proto__", "constructor", "prototype", "toString", "hasOwnProperty"])(
    "the key %s, wherever it stands",
    (key) => {
      const hostile = [
        `{"version":1,"${key}":{"off":true}}`,
        `{"version":1,"rules":{"${key}":{"off":true}}}`,
        `{"version":1,"rules":{"weight-sum":{"${key}":{"off":true}}}}`,
        `{"version":1,"rules":{"weight-sum":{"options":{"${key}":1}}}}`,
        `{"version":1,"ignored":[{"${key}":1}]}`,
      ];
      for (const text of hostile) expect(problem(JSON.parse(text))).toContain(key);
      expect(({} as Record<string, unknown>).off).toBeUndefined();
    },
  );

  test("a long or nested value is told in short", () => {
    expect(problem({ version: "x".repeat(100000) }).length).toBeLessThan(200);
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
