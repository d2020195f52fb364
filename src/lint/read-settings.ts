import type { Text } from "../language";
import { fromA1, toA1 } from "../sheet/address";
import {
  anyObject,
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

/** The settings in a file, and what of it could not be taken over. */
export interface SettingsRead {
  readonly settings: Settings;
  /** Ids of rules that this version does not have, each once; what the file says of them is left out. */
  readonly unknown: readonly string[];
}

const MOST_IGNORED = 10_000;
const shortText = text(2000);

/**
 * The settings in a parsed JSON file, or why they do not fit: unknown keys are refused, unknown rules,
 * which a newer version may have, are left out and told.
 */
export function readSettings(
  json: unknown,
  rules: readonly RuleData[],
): SettingsRead | SettingsProblem {
  const unknown = new Set<string>();
  try {
    const settings = settingsReader(rules, (id) => unknown.add(id))(json);
    return { settings, unknown: [...unknown] };
  } catch (misfit) {
    if (misfit instanceof Misfit) return { problem: refusal(misfit) };
    throw misfit;
  }
}

function settingsReader(
  rules: readonly RuleData[],
  leaveOut: (id: string) => void,
): Reader<Settings> {
  const known = new Map(rules.map((rule) => [rule.id, ruleSetting(rule)]));
  const isKnown = (id: string) => {
    if (!known.has(id)) leaveOut(id);
    return known.has(id);
  };
  const changed = record(known, "field");
  const ignored = list(ignoredFinding, MOST_IGNORED);
  return closedObject<Settings>({
    version: oneOf(1),
    rules: (json) =>
      changed(
        Object.fromEntries(Object.entries(anyObject(json ?? {})).filter(([id]) => isKnown(id))),
      ),
    ignored: (json) => ignored(json ?? []).filter(({ rule }) => isKnown(rule)),
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

const ignoredFinding = closedObject<Ignored>({
  rule: shortText,
  sheet: shortText,
  cell: such(shortText, isA1, "cell"),
  text: shortText,
  reason: such(shortText, (reason) => reason.trim() !== "", "reason"),
});

function isA1(written: string): boolean {
  try {
    return toA1(fromA1(written)) === written;
  } catch {
    return false;
  }
}
