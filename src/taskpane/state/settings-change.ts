import type { RuleData } from "../../lint/rule";
import {
  DEFAULT_SETTINGS,
  ownSetting,
  type Ignored,
  type RuleSetting,
  type Settings,
} from "../../lint/settings";

/** What the user changes of the rules' settings. */
export type SettingsChange =
  | { readonly kind: "rule"; readonly rule: RuleData; readonly setting: RuleSetting }
  | { readonly kind: "ignore" | "heed"; readonly entries: readonly Ignored[] }
  | { readonly kind: "heed-all" }
  /** Takes over a file. */
  | { readonly kind: "import"; readonly file: Settings }
  /** Every rule as usual; what is ignored stays ignored. */
  | { readonly kind: "usual-rules" }
  /** Nothing of what was stored. */
  | { readonly kind: "start-over" };

export function changeSettings(settings: Settings, change: SettingsChange): Settings {
  switch (change.kind) {
    case "rule":
      return changeRule(settings, change.rule, change.setting);
    case "ignore":
      return change.entries.reduce(withIgnored, settings);
    case "heed":
      return change.entries.reduce(withoutIgnored, settings);
    case "heed-all":
      return { ...settings, ignored: [] };
    case "import":
      return takeOver(settings, change.file);
    case "usual-rules":
      return { ...settings, rules: {} };
    case "start-over":
      return DEFAULT_SETTINGS;
  }
}

/** Whether settings in the workbook that cannot be read may be replaced. */
export function mayReplace({ kind }: SettingsChange): boolean {
  return kind === "import" || kind === "start-over";
}

const AS_USUAL: RuleSetting = {};

export function settingOf({ rules }: Settings, { id }: RuleData): RuleSetting {
  return ownSetting(rules, id) ?? AS_USUAL;
}

/** The settings with a part of one rule's setting changed; what is as usual is not recorded. */
function changeRule(settings: Settings, rule: RuleData, change: RuleSetting): Settings {
  const before = settingOf(settings, rule);
  const options = { ...before.options, ...change.options };
  const different = differing(rule, { ...before, ...change, options });
  const rules = { ...settings.rules };
  delete rules[rule.id];
  return {
    ...settings,
    rules: Object.keys(different).length > 0 ? { ...rules, [rule.id]: different } : rules,
  };
}

/** The settings with one more ignored finding; the last reason for the same finding counts. */
function withIgnored(settings: Settings, entry: Ignored): Settings {
  return { ...settings, ignored: [...withoutIgnored(settings, entry).ignored, entry] };
}

function withoutIgnored(settings: Settings, entry: Ignored): Settings {
  return { ...settings, ignored: settings.ignored.filter((each) => !isSame(each, entry)) };
}

/** A file's rules in place of the present ones; what was ignored here stays ignored. */
function takeOver(settings: Settings, file: Settings): Settings {
  return file.ignored.reduce(withIgnored, { ...settings, rules: file.rules });
}

function differing(rule: RuleData, { off, severity, options = {} }: RuleSetting): RuleSetting {
  const changed = Object.entries(options).filter(([name, value]) =>
    rule.options?.some((option) => option.name === name && option.default !== value),
  );
  return {
    ...(off && { off }),
    ...(severity !== undefined && severity !== rule.severity && { severity }),
    ...(changed.length > 0 && { options: Object.fromEntries(changed) }),
  };
}

export function isSame(a: Ignored, b: Ignored): boolean {
  return a.rule === b.rule && a.sheet === b.sheet && a.cell === b.cell && a.text === b.text;
}
