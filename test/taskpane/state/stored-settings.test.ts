import { DEFAULT_SETTINGS, type Ignored, type Settings } from "../../../src/lint/settings";
import { RULES } from "../../../src/rules";
import { changeSettings } from "../../../src/taskpane/state/settings-change";
import {
  parseSettings,
  readStoredSettings,
  settingsFile,
  writeStoredSettings,
} from "../../../src/taskpane/state/stored-settings";

describe("settings", () => {
  const rule = RULES.find(({ id }) => id === "execution-output-gap")!;
  const entry: Ignored = { rule: rule.id, sheet: "表一", cell: "G6", text: "31%", reason: "已核" };

  const off = changeSettings(DEFAULT_SETTINGS, { kind: "rule", rule, setting: { off: true } });
  const here = changeSettings(off, { kind: "ignore", entries: [entry] });

  test("are stored as a text that reads back, and as nothing when all is as usual", () => {
    expect(readStoredSettings(writeStoredSettings(here), RULES)).toEqual({
      settings: here,
      unreadable: null,
    });
    expect(writeStoredSettings(DEFAULT_SETTINGS)).toBeNull();
  });

  test.each([
    ["no JSON", "{"],
    ["another version", '{"version":2}'],
    ["a rule that is none", '{"version":1,"rules":{"no-such-rule":{"off":true}}}'],
    ["hostile", '{"version":1,"rules":{"__proto__":{"off":true}}}'],
  ])("that are %s give the defaults, a sentence and the text untouched", (_, text) => {
    const stored = readStoredSettings(text, RULES);
    expect(stored.settings).toEqual(DEFAULT_SETTINGS);
    expect(stored.unreadable!.text).toBe(text);
    expect(stored.unreadable!.problem["zh-CN"]).toMatch(/。$/);
  });

  test("go to other workbooks without what was ignored here, and leave theirs", () => {
    expect(settingsFile(here)).not.toContain("ignored");
    const read = parseSettings(`\uFEFF${settingsFile(here)}`, RULES);
    const file: Settings = { version: 1, rules: here.rules, ignored: [] };
    expect(read).toEqual({ settings: file, unknown: [] });
    const theirs: Ignored = { ...entry, cell: "H9" };
    const there = changeSettings(DEFAULT_SETTINGS, { kind: "ignore", entries: [theirs] });
    expect(changeSettings(there, { kind: "import", file })).toEqual({
      ...there,
      rules: here.rules,
    });
  });
});
