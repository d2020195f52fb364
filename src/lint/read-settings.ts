import type { Text } from "../language";
import { fromA1, toA1 } from "../sheet/address";
import {
  boolean,
  closedObject,
  list,
  Misfit,
  number,
  oneOf,
  optional,
  record,
  such,
  text,
  type Reader,
} from "../sheet/json";
import { SEVERITIES, type RuleData } from "./rule";
import type { Ignored, RuleSetting, Settings } from "./settings";
import { refusal } from "./settings-refusal";

/** Why a settings file is refused: where, what, and what to do. */
export interface SettingsProblem {
  readonly problem: Text;
}

const MOST_IGNORED = 10_000;
const shortText = text(2000);

/** The settings in a parsed JSON file, or why they do not fit; unknown keys and rules are refused. */
export function readSettings(
  json: unknown,
  rules: readonly RuleData[],
): Settings | SettingsProblem {
  try {
    return settings(rules)(json);
  } catch (misfit) {
    if (misfit instanceof Misfit) return { problem: refusal(misfit) };
    throw misfit;
  }
}

function settings(rules: readonly RuleData[]): Reader<Settings> {
  const changed = record(new Map(rules.map((rule) => [rule.id, ruleSetting(rule)])), "rule");
  const ignored = list(ignoredFinding(new Set(rules.map(({ id }) => id))), MOST_IGNORED);
  return closedObject<Settings>({
    version: oneOf(1),
    rules: (json) => changed(json ?? {}),
    ignored: (json) => ignored(json ?? []),
  });
}

function ruleSetting({ options = [] }: RuleData): Reader<RuleSetting> {
  const numbers = options.map(
    ({ name, minimum, maximum }) => [name, number(minimum, maximum)] as const,
  );
  return closedObject<RuleSetting>({
    off: optional(boolean),
    severity: optional(oneOf(...SEVERITIES)),
    options: optional(record(new Map(numbers), "field")),
  });
}

function ignoredFinding(rules: ReadonlySet<string>): Reader<Ignored> {
  return closedObject<Ignored>({
    rule: such(shortText, (id) => rules.has(id), "rule"),
    sheet: shortText,
    cell: such(shortText, isA1, "cell"),
    text: shortText,
    reason: such(shortText, (reason) => reason.trim() !== "", "reason"),
  });
}

function isA1(written: string): boolean {
  try {
    return toA1(fromA1(written)) === written;
  } catch {
    return false;
  }
}
