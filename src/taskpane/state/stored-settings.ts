import type { RuleData } from "../../lint/rule";
import type { Text } from "../../language";
import { readSettings } from "../../lint/read-settings";
import { canonicalSettings, DEFAULT_SETTINGS, isDefault, type Settings } from "../../lint/settings";
import { newerRules, NO_SETTINGS } from "../../lint/settings-refusal";

/** The rules' settings as they are stored in the workbook. */
export interface StoredSettings {
  /** The settings that hold; the defaults while the stored text cannot be read. */
  readonly settings: Settings;
  /** Why the stored text cannot be read, with the text itself. */
  readonly unreadable: { readonly problem: Text; readonly text: string } | null;
}

export const NOTHING_STORED: StoredSettings = { settings: DEFAULT_SETTINGS, unreadable: null };

/** The settings in the workbook's stored text: all of it, or nothing, for what is left out would be lost. */
export function readStoredSettings(
  text: string | null,
  rules: readonly RuleData[],
): StoredSettings {
  if (text === null) return NOTHING_STORED;
  const read = parseSettings(text, rules);
  if ("problem" in read) return unreadable(text, read.problem);
  const { settings, unknown } = read;
  if (unknown.length > 0) return unreadable(text, newerRules(unknown.length));
  return { settings, unreadable: null };
}

/** The settings in the text of a file, or why it does not fit. */
export function parseSettings(
  text: string,
  rules: readonly RuleData[],
): ReturnType<typeof readSettings> {
  try {
    return readSettings(JSON.parse(text.replace(/^\uFEFF/, "")), rules);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return { problem: NO_SETTINGS };
  }
}

function unreadable(text: string, problem: Text): StoredSettings {
  return { settings: DEFAULT_SETTINGS, unreadable: { problem, text } };
}

/** The text to store; null when nothing differs from the defaults. */
export function writeStoredSettings(settings: Settings): string | null {
  return isDefault(settings) ? null : canonicalSettings(settings);
}

/** The file that other workbooks take over: the rules' settings, without what was ignored here. */
export function settingsFile({ rules }: Settings): string {
  return `${JSON.stringify({ version: 1, rules }, null, 2)}\n`;
}
