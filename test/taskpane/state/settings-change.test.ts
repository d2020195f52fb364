import { DEFAULT_SETTINGS, type Ignored, type RuleSetting } from "../../../src/lint/settings";
import { RULES } from "../../../src/rules";
import {
  changeSettings,
  mayReplace,
  settingOf,
  type SettingsChange,
} from "../../../src/taskpane/state/settings-change";

const rule = RULES.find(({ id }) => id === "execution-output-gap")!;
const [option] = rule.options!;
const entry: Ignored = { rule: rule.id, sheet: "表一", cell: "G6", text: "31%", reason: "已核" };

const setting = (change: RuleSetting): SettingsChange => ({ kind: "rule", rule, setting: change });
const ignore = (change: Partial<Ignored> = {}): SettingsChange => ({
  kind: "ignore",
  entries: [{ ...entry, ...change }],
});
const after = (...changes: SettingsChange[]) => changes.reduce(changeSettings, DEFAULT_SETTINGS);

describe("a rule's setting", () => {
  test("holds only what differs from the defaults", () => {
    const off = after(setting({ off: true }));
    expect(off.rules).toEqual({ [rule.id]: { off: true } });
    const both = changeSettings(off, setting({ severity: "error" }));
    expect(settingOf(both, rule)).toEqual({ off: true, severity: "error" });
    const back = changeSettings(both, setting({ off: false, severity: rule.severity }));
    expect(back).toEqual(DEFAULT_SETTINGS);
  });

  test("keeps an option of a rule beside its severity, and drops the usual value", () => {
    const set = after(setting({ options: { [option!.name]: 30 } }));
    const more = changeSettings(set, setting({ severity: "warning" }));
    expect(settingOf(more, rule)).toEqual({
      severity: "warning",
      options: { [option!.name]: 30 },
    });
    const usual = changeSettings(more, setting({ options: { [option!.name]: option!.default } }));
    expect(settingOf(usual, rule)).toEqual({ severity: "warning" });
  });
});

test("a finding is ignored once, with the last reason, until it is taken back", () => {
  const once = after(ignore(), ignore({ reason: "复核过" }));
  expect(once.ignored).toEqual([{ ...entry, reason: "复核过" }]);
  expect(changeSettings(once, { kind: "heed", entries: [entry] })).toEqual(DEFAULT_SETTINGS);
});

test("a file's rules take the place of the present ones, what it ignores is added", () => {
  const file = after(setting({ severity: "error" }), ignore({ cell: "H9" }));
  const here = after(setting({ off: true }), ignore());
  expect(changeSettings(here, { kind: "import", file })).toEqual({
    version: 1,
    rules: file.rules,
    ignored: [entry, { ...entry, cell: "H9" }],
  });
});

test("the usual rules leave what was ignored here; to start over leaves nothing", () => {
  const here = after(setting({ off: true }), ignore());
  expect(changeSettings(here, { kind: "usual-rules" })).toEqual(after(ignore()));
  expect(changeSettings(here, { kind: "start-over" })).toEqual(DEFAULT_SETTINGS);
});

test.each<{ change: SettingsChange; may: boolean }>([
  { change: setting({ off: true }), may: false },
  { change: ignore(), may: false },
  { change: { kind: "heed", entries: [entry] }, may: false },
  { change: { kind: "usual-rules" }, may: false },
  { change: { kind: "import", file: DEFAULT_SETTINGS }, may: true },
  { change: { kind: "start-over" }, may: true },
])("$change.kind in place of settings that cannot be read: $may", ({ change, may }) => {
  expect(mayReplace(change)).toBe(may);
});
