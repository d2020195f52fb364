import { fromA1, toA1, type CellAddress } from "../sheet/address";
import type { Options, RuleData, Severity } from "./rule";
import type { Text } from "../language";

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

/** What is kept in the workbook and handed round as a file; only what differs from the defaults. */
export interface Settings {
  readonly version: 1;
  readonly rules: Readonly<Record<string, RuleSetting>>;
  readonly ignored: readonly Ignored[];
}

/** Why a settings file is refused: where, what, and what to do. */
export interface SettingsProblem {
  readonly problem: Text;
}

export const DEFAULT_SETTINGS: Settings = { version: 1, rules: {}, ignored: [] };

/** The settings as one text that is the same however they were written: sorted keys, no spaces. */
export function canonicalSettings(settings: Settings): string {
  return JSON.stringify(settings, (_, value: unknown) =>
    isObject(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
}

/** Whether nothing differs from the defaults. */
export function isDefault({ rules, ignored }: Settings): boolean {
  return ignored.length === 0 && Object.keys(rules).length === 0;
}

/** The options that hold for a rule: its defaults, and what the user changed. */
export function optionsOf({ id, options = [] }: RuleData, { rules }: Settings): Options {
  const chosen = ownSetting(rules, id)?.options ?? {};
  return Object.fromEntries(
    options.map(({ name, default: usual }) => [name, chosen[name] ?? usual]),
  );
}

export function ownSetting(rules: Settings["rules"], id: string): RuleSetting | undefined {
  return Object.prototype.hasOwnProperty.call(rules, id) ? rules[id] : undefined;
}

/** The settings in a parsed JSON file, or why they do not fit; unknown keys and rules are refused. */
export function readSettings(
  json: unknown,
  rules: readonly RuleData[],
): Settings | SettingsProblem {
  try {
    return settingsOf(json, new Map(rules.map((rule) => [rule.id, rule])));
  } catch (refusal) {
    if (refusal instanceof Refusal) return { problem: refusal.text };
    throw refusal;
  }
}

class Refusal extends Error {
  constructor(readonly text: Text) {
    super(text["en-US"]);
  }
}

const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];
const MOST_IGNORED = 10000;
const LONGEST = 2000;

function settingsOf(json: unknown, known: ReadonlyMap<string, RuleData>): Settings {
  const file = objectAt(json, "", ["version", "rules", "ignored"]);
  if (file.version !== 1) refuse("version", "应为 1", "must be 1", file.version);
  const rules = objectAt(file.rules ?? {}, "rules", [...known.keys()]);
  const ignored = file.ignored ?? [];
  if (!Array.isArray(ignored) || ignored.length > MOST_IGNORED) {
    refuse(
      "ignored",
      `应为不超过 ${MOST_IGNORED} 条的列表`,
      `must be a list of at most ${MOST_IGNORED}`,
      ignored,
    );
  }
  return {
    version: 1,
    rules: Object.fromEntries(
      Object.entries(rules).map(([id, value]) => [
        id,
        ruleAt(value, `rules.${id}`, known.get(id)!),
      ]),
    ),
    ignored: (ignored as unknown[]).map((value, index) =>
      ignoredAt(value, `ignored[${index}]`, known),
    ),
  };
}

function ruleAt(json: unknown, place: string, { options = [] }: RuleData): RuleSetting {
  const { off, severity, options: chosen } = objectAt(json, place, ["off", "severity", "options"]);
  if (off !== undefined && typeof off !== "boolean") {
    refuse(`${place}.off`, "应为 true 或 false", "must be true or false", off);
  }
  if (severity !== undefined && !SEVERITIES.includes(severity as Severity)) {
    refuse(
      `${place}.severity`,
      "应为 error、warning 或 info",
      "must be error, warning or info",
      severity,
    );
  }
  return {
    ...(off !== undefined && { off: off as boolean }),
    ...(severity !== undefined && { severity: severity as Severity }),
    ...(chosen !== undefined && { options: optionsAt(chosen, `${place}.options`, options) }),
  };
}

function optionsAt(
  json: unknown,
  place: string,
  options: NonNullable<RuleData["options"]>,
): Options {
  const chosen = objectAt(
    json,
    place,
    options.map(({ name }) => name),
  );
  for (const { name, minimum, maximum } of options) {
    const value = chosen[name];
    if (value === undefined) continue;
    if (typeof value === "number" && value >= minimum && value <= maximum) continue;
    refuse(
      `${place}.${name}`,
      `应为 ${minimum} 到 ${maximum} 之间的数字`,
      `must be a number from ${minimum} to ${maximum}`,
      value,
    );
  }
  return chosen as Options;
}

function ignoredAt(json: unknown, place: string, known: ReadonlyMap<string, RuleData>): Ignored {
  const keys = ["rule", "sheet", "cell", "text", "reason"] as const;
  const entry = objectAt(json, place, keys);
  for (const key of keys) {
    const value = entry[key];
    if (typeof value === "string" && value.length <= LONGEST) continue;
    refuse(
      `${place}.${key}`,
      `应为不超过 ${LONGEST} 字的文字`,
      `must be a text of at most ${LONGEST} characters`,
      value,
    );
  }
  const read = entry as unknown as Ignored;
  if (!known.has(read.rule)) refuse(`${place}.rule`, "没有这条规则", "names no rule", read.rule);
  if (!isA1(read.cell)) {
    refuse(
      `${place}.cell`,
      "应为 H12 这样的单元格地址",
      "must be a cell address like H12",
      read.cell,
    );
  }
  if (read.reason.trim() === "") {
    refuse(
      `${place}.reason`,
      "应写明忽略的原因",
      "must say why the finding is ignored",
      read.reason,
    );
  }
  return read;
}

function isA1(text: string): boolean {
  try {
    return toA1(fromA1(text)) === text;
  } catch {
    return false;
  }
}

/** The object at a place, with none but the allowed keys. */
function objectAt(
  json: unknown,
  place: string,
  allowed: readonly string[],
): Readonly<Record<string, unknown>> {
  if (!isObject(json)) {
    refuse(place, "应为 {…} 形式的对象", "must be an object {…}", json);
  }
  const entries = Object.entries(json as object);
  const stranger = entries.find(([key]) => !allowed.includes(key));
  if (stranger) {
    const inside =
      place === "rules" ? ["没有这条规则", "names no rule"] : ["没有这个设置项", "is no setting"];
    refuse(
      `${place && `${place}.`}${stranger[0].slice(0, 60)}`,
      inside[0]!,
      inside[1]!,
      stranger[1],
    );
  }
  return Object.fromEntries(entries);
}

function isObject(json: unknown): json is Record<string, unknown> {
  return typeof json === "object" && json !== null && !Array.isArray(json);
}

function refuse(place: string, zh: string, en: string, found: unknown): never {
  const shown = (JSON.stringify(found) ?? "undefined").slice(0, 60);
  throw new Refusal({
    "zh-CN": `校验设置不能使用：${place || "文件"} ${zh}，现为 ${shown}。请改正后再导入。`,
    "en-US": `These settings can't be used: ${place || "the file"} ${en}, but is ${shown}. Correct it and import the file again.`,
  });
}

/** Whether a finding at this cell, which shows this text, was let stand by the user. */
export function isIgnored(
  { ignored }: Settings,
  rule: string,
  at: CellAddress | undefined,
  text: string,
): boolean {
  return (
    at !== undefined &&
    ignored.some(
      (one) =>
        one.rule === rule && one.sheet === at.sheet && one.cell === toA1(at) && one.text === text,
    )
  );
}
