import type { RuleData } from "../../lint/rule";
import { ownSetting, type Ignored, type RuleSetting, type Settings } from "../../lint/settings";

const AS_USUAL: RuleSetting = {};

export function settingOf({ rules }: Settings, { id }: RuleData): RuleSetting {
  return ownSetting(rules, id) ?? AS_USUAL;
}

/** The settings with a part of one rule's setting changed; what is as usual is not recorded. */
export function changeRule(settings: Settings, rule: RuleData, change: RuleSetting): Settings {
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
export function withIgnored(settings: Settings, entry: Ignored): Settings {
  return { ...settings, ignored: [...withoutIgnored(settings, entry).ignored, entry] };
}

export function withoutIgnored(settings: Settings, entry: Ignored): Settings {
  return { ...settings, ignored: settings.ignored.filter((each) => !isSame(each, entry)) };
}

/** A file's rules in place of the present ones; what was ignored here stays ignored. */
export function takeOver(settings: Settings, file: Settings): Settings {
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

function isSame(a: Ignored, b: Ignored): boolean {
  return a.rule === b.rule && a.sheet === b.sheet && a.cell === b.cell && a.text === b.text;
}
