import { toA1 } from "../sheet/address";
import type { Finding, Options, RuleData, Severity } from "./rule";

/** What a user changed about one rule. */
export interface RuleSetting {
  readonly off?: boolean;
  readonly severity?: Severity;
  readonly options?: Options;
}

/** A finding that a user has looked at and lets stand, for as long as its first cell shows this text. */
export interface Ignored {
  readonly rule: string;
  readonly sheet: string;
  /** A1 text of the finding's first cell. */
  readonly cell: string;
  readonly text: string;
  readonly reason: string;
}

/** What is stored in the workbook and handed round as a file; only what differs from the defaults. */
export interface Settings {
  readonly version: 1;
  readonly rules: Readonly<Record<string, RuleSetting>>;
  readonly ignored: readonly Ignored[];
}

export const DEFAULT_SETTINGS: Settings = { version: 1, rules: {}, ignored: [] };

/** The settings as one text that is the same however they were written: sorted keys, no spaces. */
export function canonicalSettings(settings: Settings): string {
  return JSON.stringify(settings, (_, value: unknown) =>
    typeof value === "object" && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
}

/** Whether nothing differs from the defaults. */
export function isDefault({ rules, ignored }: Settings): boolean {
  return ignored.length === 0 && Object.keys(rules).length === 0;
}

const NO_OPTIONS: Options = {};

/** The options that hold for a rule: its defaults, and what the user changed. */
export function optionsOf({ id, options = [] }: RuleData, { rules }: Settings): Options {
  if (options.length === 0) return NO_OPTIONS;
  const chosen = ownSetting(rules, id)?.options ?? {};
  return Object.fromEntries(
    options.map(({ name, default: usual }) => [name, chosen[name] ?? usual]),
  );
}

export function ownSetting(rules: Settings["rules"], id: string): RuleSetting | undefined {
  return Object.prototype.hasOwnProperty.call(rules, id) ? rules[id] : undefined;
}

/** Whether a finding was let stand by the user, and its first cell still shows the same. */
export function isIgnored(
  { ignored }: Settings,
  { rule, cells: [at], text }: Pick<Finding, "rule" | "cells" | "text">,
): boolean {
  return (
    at !== undefined &&
    ignored.some(
      (one) =>
        one.rule === rule && one.sheet === at.sheet && one.cell === toA1(at) && one.text === text,
    )
  );
}
