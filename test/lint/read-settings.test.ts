import fc from "fast-check";
import { readSettings } from "../../src/lint/read-settings";
import { SEVERITIES, type RuleData } from "../../src/lint/rule";
import { isDefault, type Ignored, type RuleSetting, type Settings } from "../../src/lint/settings";
import { RULES } from "../../src/rules";
import { LAST_COLUMN, LAST_ROW, toA1 } from "../../src/sheet/address";
import { anyJson, DEEP, spoilt } from "../support/hostile-json";

function problem(json: unknown): string {
  const read = readSettings(json, RULES);
  if (!("problem" in read)) throw new Error("accepted");
  expect(read.problem["zh-CN"]).toMatch(/^校验设置不能使用：.*。$/s);
  expect(read.problem["en-US"]).toMatch(/^These settings can't be used: .*\.$/s);
  return read.problem["zh-CN"];
}

describe("what is refused", () => {
  test.each([
    ["no object", [], /文件 应为/],
    ["nothing", null, /文件 应为/],
    ["another version", { version: 2 }, /version 应为 1，现为 2/],
    ["an unknown key", { version: 1, colour: "red" }, /colour 没有这个设置项/],
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

  test("a value deeper than can be told is not told", () => {
    const sentence = problem({ version: 1, ignored: { a: JSON.parse(DEEP) } });
    expect(sentence).toBe("校验设置不能使用：ignored 应为不超过 10000 条的列表。请改正后再导入。");
  });

  const ignoring = (change: object) => ({
    version: 1,
    ignored: [{ rule: "weight-sum", sheet: "表", cell: "A1", text: "", reason: "x", ...change }],
  });
  test.each<[unknown, string, string]>([
    [[1], "文件 应为一组设置", "the file must be a group of settings"],
    [{}, "version 应为 1", "version must be 1"],
    [{ version: 1, more: 1 }, "more 没有这个设置项，现为 1", "more is no setting, but is 1"],
    [
      { version: 1, rules: { "weight-sum": { severity: 1 } } },
      "rules.weight-sum.severity 应为 error、warning 或 info，现为 1",
      "rules.weight-sum.severity must be error, warning or info, but is 1",
    ],
    [
      { version: 1, rules: { "all-full-marks": { options: { forms: 1 } } } },
      "rules.all-full-marks.options.forms 应为 2 到 100 之间的数字，现为 1",
      "rules.all-full-marks.options.forms must be a number from 2 to 100, but is 1",
    ],
    [
      { version: 1, ignored: 1 },
      "ignored 应为不超过 10000 条的列表，现为 1",
      "ignored must be a list of at most 10000, but is 1",
    ],
    [
      ignoring({ sheet: 1 }),
      "ignored[0].sheet 应为不超过 2000 字的文字，现为 1",
      "ignored[0].sheet must be a text of at most 2000 characters, but is 1",
    ],
    [
      ignoring({ cell: "1A" }),
      "ignored[0].cell 应为 H12 这样的单元格地址，现为 “1A”",
      'ignored[0].cell must be a cell address like H12, but is "1A"',
    ],
    [
      ignoring({ reason: "" }),
      "ignored[0].reason 应写明忽略的原因，现为 “”",
      'ignored[0].reason must say why the finding is ignored, but is ""',
    ],
  ])("%j is told in both languages", (json, chinese, english) => {
    expect(readSettings(json, RULES)).toEqual({
      problem: {
        "zh-CN": `校验设置不能使用：${chinese}。请改正后再导入。`,
        "en-US": `These settings can't be used: ${english}. Correct it and import the file again.`,
      },
    });
  });
});

/** Some of the named parts. */
function someOf<T>(parts: readonly (readonly [string, fc.Arbitrary<T>])[]) {
  const some = fc.record(Object.fromEntries(parts), { requiredKeys: [] });
  return some as fc.Arbitrary<Record<string, T>>;
}

const ruleSetting = ({ options = [] }: RuleData) =>
  fc.record<RuleSetting, never>(
    {
      off: fc.boolean(),
      severity: fc.constantFrom(...SEVERITIES),
      options: someOf(
        options.map(({ name, minimum: min, maximum: max }) => [name, fc.integer({ min, max })]),
      ),
    },
    { requiredKeys: [] },
  );

const cell = fc
  .record({ row: fc.nat(LAST_ROW), column: fc.nat(LAST_COLUMN) })
  .map((address) => toA1(address));

const validSettings: fc.Arbitrary<Settings> = fc.record({
  version: fc.constant(1),
  rules: someOf(RULES.map((rule) => [rule.id, ruleSetting(rule)])),
  ignored: fc.array(
    fc.record<Ignored>({
      rule: fc.constantFrom(...RULES.map(({ id }) => id)),
      sheet: fc.string(),
      cell,
      text: fc.string(),
      reason: fc.string().map((words) => `因 ${words}`),
    }),
    { maxLength: 3 },
  ),
});

const KNOWN = new Map(RULES.map((rule) => [rule.id, rule]));

/** Whether settings are of their type, and every rule and option in them is one. */
function isSound({ version, rules, ignored }: Settings): boolean {
  return (
    version === 1 && Object.entries(rules).every(isSoundSetting) && ignored.every(isSoundEntry)
  );
}

function isSoundSetting([id, setting]: [string, RuleSetting]): boolean {
  const { off, severity, options = {}, ...others } = setting;
  return (
    (off === undefined || typeof off === "boolean") &&
    (severity === undefined || SEVERITIES.includes(severity)) &&
    Object.keys(others).length === 0 &&
    Object.entries(options).every(([name, value]) =>
      KNOWN.get(id)!.options!.some(
        (each) =>
          each.name === name &&
          typeof value === "number" &&
          value >= each.minimum &&
          value <= each.maximum,
      ),
    )
  );
}

function isSoundEntry(entry: Ignored): boolean {
  return (
    Object.keys(entry).sort().join() === "cell,reason,rule,sheet,text" &&
    Object.values(entry).every((part) => typeof part === "string") &&
    KNOWN.has(entry.rule) &&
    /^[A-Z]{1,3}[1-9]\d*$/.test(entry.cell) &&
    /\S/.test(entry.reason)
  );
}

describe("rules that this version does not have", () => {
  test.each(["rule-of-a-newer-version", "__proto__", "constructor", "toString"])(
    "%s is left out and told, with what was ignored of it; the rest holds",
    (id) => {
      const entry = (rule: string): Ignored => ({
        rule,
        sheet: "表",
        cell: "A1",
        text: "",
        reason: "x",
      });
      const rules = `{"weight-sum":{"off":true},"${id}":{"off":"whatever"}}`;
      const ignored = JSON.stringify([entry(id), entry("weight-sum")]);
      const file = JSON.parse(`{"version":1,"rules":${rules},"ignored":${ignored}}`);
      expect(readSettings(file, RULES)).toEqual({
        settings: {
          version: 1,
          rules: { "weight-sum": { off: true } },
          ignored: [entry("weight-sum")],
        },
        unknown: [id],
      });
      expect(({} as Record<string, unknown>).off).toBeUndefined();
    },
  );
});

describe("any JSON", () => {
  const isReadOrRefused = (json: unknown) => {
    const read = readSettings(JSON.parse(JSON.stringify(json)), RULES);
    if ("problem" in read) problem(JSON.parse(JSON.stringify(json)));
    else expect(isSound(read.settings)).toBe(true);
  };

  test("is settings, or is refused with a sentence", () => {
    fc.assert(fc.property(anyJson, isReadOrRefused));
    fc.assert(fc.property(spoilt(validSettings), isReadOrRefused), { numRuns: 500 });
  });

  test("that says settings reads as what it says", () => {
    fc.assert(
      fc.property(validSettings, (settings) => {
        const same: Settings = JSON.parse(JSON.stringify(settings));
        expect(readSettings(same, RULES)).toEqual({ settings: same, unknown: [] });
        expect(isDefault(same)).toBe(
          settings.ignored.length + Object.keys(settings.rules).length === 0,
        );
      }),
    );
  });
});
