/** @jest-environment jsdom */
import { RULES } from "../../../src/rules";
import { DEFAULT_SETTINGS, type Ignored, type Settings } from "../../../src/lint/settings";
import type { Edit } from "../../../src/sheet/edit";
import type { RowChange } from "../../../src/sheet/row-change";
import {
  parseSettings,
  readStoredSettings,
  settingsFile,
  writeStoredSettings,
} from "../../../src/taskpane/state/stored-settings";
import { readUndo, writeUndo } from "../../../src/taskpane/state/stored-undo";
import {
  DEFAULT_PREFERENCES,
  readPreferences,
  writePreferences,
  type Preferences,
} from "../../../src/taskpane/state/preferences";
import {
  changeRule,
  settingOf,
  takeOver,
  withIgnored,
  withoutIgnored,
} from "../../../src/taskpane/state/settings-change";
import type { Undoable } from "../../../src/taskpane/state/undoable";
import { defaultChoices, draftOf, TEMPLATES } from "../../../src/template";
import { at, plainContent } from "../sample";

const edit: Edit = {
  at: at("表一", "H25"),
  before: { value: 97, formula: null, numberFormat: "0.00" },
  after: { value: 98, formula: "=SUM(H6,H12:H24)", numberFormat: "0.00" },
};

const edits = (...all: Edit[]): Undoable => ({ kind: "edits", edits: all });

describe("the record of a write", () => {
  test("comes back as it was", () => {
    const blank = plainContent(null);
    const written = edits(edit, {
      at: at("表 二", "A1"),
      before: blank,
      after: plainContent("=x"),
    });
    expect(readUndo(writeUndo(written))).toEqual(written);
  });

  test("is written as the first version read it", () => {
    expect(JSON.parse(writeUndo(edits(edit))!)).toEqual({ version: 1, edits: [edit] });
  });

  test("is not kept when there is none or it is too large", () => {
    expect(writeUndo(null)).toBeNull();
    const long = { ...edit, before: plainContent("长".repeat(30_000)) };
    expect(writeUndo(edits(long))).not.toBeNull();
    expect(writeUndo(edits(long, long, long))).toBeNull();
  });

  test("is none where nothing is kept", () => {
    expect(readUndo(null)).toBeNull();
  });

  const broken = (change: object) =>
    JSON.stringify({ version: 1, edits: [{ ...edit, ...change }] });
  test.each([
    ["no JSON", "{"],
    ["another kind of JSON", "[]"],
    ["nothing", "null"],
    ["another version", JSON.stringify({ version: 2, edits: [edit] })],
    ["no list", JSON.stringify({ version: 1, edits: {} })],
    ["an edit that is none", JSON.stringify({ version: 1, edits: [null] })],
    ["a row outside the sheet", broken({ at: { sheet: "表一", row: 1_048_576, column: 0 } })],
    ["a row that is no number", broken({ at: { sheet: "表一", row: "1", column: 0 } })],
    ["a column below zero", broken({ at: { sheet: "表一", row: 1, column: -1 } })],
    ["a formula without =", broken({ after: { ...edit.after, formula: "SUM(A1)" } })],
    ["a value that is an object", broken({ after: { ...edit.after, value: {} } })],
    ["a format that is missing", broken({ before: { value: 1, formula: null } })],
  ])("is refused when it is %s", (_, text) => {
    expect(readUndo(text)).toBe("unreadable");
  });
});

describe("the record of a changed row", () => {
  const row: RowChange = {
    sheet: "表一",
    kind: "delete",
    row: 13,
    expects: [{ at: at("表一", "D14"), content: plainContent("建成管廊") }],
    like: null,
    merges: [{ top: 12, left: 1, bottom: 16, right: 1 }],
    contents: [{ at: at("表一", "H20"), content: edit.after }],
  };
  const insertion: RowChange = {
    ...row,
    kind: "insert",
    like: { top: 12, left: 1, bottom: 12, right: 8 },
  };

  test.each([row, insertion])("comes back as it was: $kind", (undo) => {
    const changed: Undoable = { kind: "row", undo };
    expect(readUndo(writeUndo(changed))).toEqual(changed);
  });

  const broken = (change: object) => JSON.stringify({ version: 2, row: { ...row, ...change } });
  test.each([
    ["missing", JSON.stringify({ version: 2 })],
    ["of another kind", broken({ kind: "move" })],
    ["of a row outside the sheet", broken({ row: 1_048_576 })],
    ["without what is expected", broken({ expects: undefined })],
    ["with an area that is none", broken({ merges: [{ top: 1 }] })],
    ["with a content that is none", broken({ contents: [{ at: edit.at, content: 1 }] })],
    ["with a like that is a text", broken({ like: "A1:B2" })],
  ])("is refused when it is %s", (_, text) => {
    expect(readUndo(text)).toBe("unreadable");
  });
});

test("an insertion is not kept, since only this pane can take it back", () => {
  const template = TEMPLATES[0]!;
  const choices = defaultChoices(template, new Date());
  const draft = draftOf(template, choices, { row: 0, column: 0 });
  const range = { sheet: "表一", ...draft.area };
  const inserted = { range, draft, whole: true, amiss: [] };
  expect(writeUndo({ kind: "insertion", inserted })).toBeNull();
});

describe("preferences", () => {
  test("come back as they were", () => {
    const chosen: Preferences = {
      autoCheck: true,
      writeAs: "value",
      markAfterRibbon: true,
      lastForm: { template: "shanghai", unit: "万元", rows: 10 },
    };
    expect(readPreferences(writePreferences(chosen))).toEqual(chosen);
  });

  test.each([
    null,
    "",
    "{",
    "null",
    "[1]",
    '"x"',
    '{"autoCheck":"yes","writeAs":5,"__proto__":{}}',
    '{"lastForm":"mof-2020"}',
    '{"lastForm":{"template":5,"unit":"元","rows":3}}',
    '{"lastForm":{"template":"mof-2020","unit":"角","rows":3}}',
    '{"lastForm":{"template":"mof-2020","unit":"元","rows":0}}',
    '{"lastForm":{"template":"mof-2020","unit":"元","rows":11}}',
    '{"lastForm":{"template":"mof-2020","unit":"元","rows":2.5}}',
  ])("are as usual where %s is kept", (text) => {
    expect(readPreferences(text)).toEqual(DEFAULT_PREFERENCES);
  });
});

describe("settings", () => {
  const rule = RULES.find(({ id }) => id === "execution-output-gap")!;
  const [option] = rule.options!;
  const entry: Ignored = { rule: rule.id, sheet: "表一", cell: "G6", text: "31%", reason: "已核" };

  test("hold only what differs from the defaults", () => {
    const off = changeRule(DEFAULT_SETTINGS, rule, { off: true });
    expect(off.rules).toEqual({ [rule.id]: { off: true } });
    const both = changeRule(off, rule, { severity: "error" });
    expect(settingOf(both, rule)).toEqual({ off: true, severity: "error" });
    const back = changeRule(both, rule, { off: false, severity: rule.severity });
    expect(back).toEqual(DEFAULT_SETTINGS);
  });

  test("keep an option of a rule beside its severity, and drop the usual value", () => {
    const set = changeRule(DEFAULT_SETTINGS, rule, { options: { [option!.name]: 30 } });
    const more = changeRule(set, rule, { severity: "warning" });
    expect(settingOf(more, rule)).toEqual({
      severity: "warning",
      options: { [option!.name]: 30 },
    });
    const usual = changeRule(more, rule, { options: { [option!.name]: option!.default } });
    expect(settingOf(usual, rule)).toEqual({ severity: "warning" });
  });

  test("ignore a finding once, with the last reason, until it is taken back", () => {
    const once = withIgnored(withIgnored(DEFAULT_SETTINGS, entry), { ...entry, reason: "复核过" });
    expect(once.ignored).toEqual([{ ...entry, reason: "复核过" }]);
    expect(withoutIgnored(once, entry)).toEqual(DEFAULT_SETTINGS);
  });

  test("are kept as a text that reads back, and as nothing when all is as usual", () => {
    const settings = withIgnored(changeRule(DEFAULT_SETTINGS, rule, { off: true }), entry);
    expect(readStoredSettings(writeStoredSettings(settings), RULES)).toEqual({
      settings,
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
    const kept = readStoredSettings(text, RULES);
    expect(kept.settings).toEqual(DEFAULT_SETTINGS);
    expect(kept.unreadable!.text).toBe(text);
    expect(kept.unreadable!.problem["zh-CN"]).toMatch(/。$/);
  });

  test("go to other workbooks without what was ignored here, and leave theirs", () => {
    const here = withIgnored(changeRule(DEFAULT_SETTINGS, rule, { off: true }), entry);
    const file = parseSettings(`\uFEFF${settingsFile(here)}`, RULES) as Settings;
    expect(file).toEqual({ version: 1, rules: here.rules, ignored: [] });
    const there = withIgnored(DEFAULT_SETTINGS, { ...entry, cell: "H9" });
    expect(takeOver(there, file)).toEqual({ ...there, rules: here.rules });
  });
});
