import type { Choices } from "../../template";

const longestId = 100;
/** Indicator rows under a second-level label, at most. */
const mostRows = 10;

/** How the pane works for this workbook; kept in the workbook, apart from the rules' settings. */
export interface Preferences {
  readonly autoCheck: boolean;
  /** What a total is written as where a formula is possible. */
  readonly writeAs: "formula" | "value";
  /** Whether the ribbon's check marks the cells it finds. */
  readonly markAfterRibbon: boolean;
  /** What was chosen of the last blank form; null before the first. */
  readonly lastForm: LastForm | null;
}

export interface LastForm extends Pick<Choices, "unit" | "rows"> {
  /** The template's id. */
  readonly template: string;
}

export const DEFAULT_PREFERENCES: Preferences = {
  autoCheck: false,
  writeAs: "formula",
  markAfterRibbon: false,
  lastForm: null,
};

/** The preferences in a kept text; what is missing or cannot be read is as usual. */
export function readPreferences(text: string | null): Preferences {
  const kept = parsed(text);
  const chosen = (name: "autoCheck" | "markAfterRibbon") => kept[name] === true;
  return {
    autoCheck: chosen("autoCheck"),
    writeAs: kept.writeAs === "value" ? "value" : "formula",
    markAfterRibbon: chosen("markAfterRibbon"),
    lastForm: lastFormOf(kept.lastForm),
  };
}

function lastFormOf(json: unknown): LastForm | null {
  if (typeof json !== "object" || json === null) return null;
  const { template, unit, rows } = json as Readonly<Record<string, unknown>>;
  if (typeof template !== "string" || template.length > longestId) return null;
  if ((unit !== "元" && unit !== "万元") || !isRowCount(rows)) return null;
  return { template, unit, rows };
}

/** Whether a form can have so many indicator rows under each second-level label. */
export function isRowCount(json: unknown): json is number {
  return Number.isInteger(json) && (json as number) >= 1 && (json as number) <= mostRows;
}

export function writePreferences(preferences: Preferences): string {
  return JSON.stringify({ version: 1, ...preferences });
}

function parsed(text: string | null): Readonly<Record<string, unknown>> {
  try {
    const json: unknown = JSON.parse(text ?? "{}");
    return typeof json === "object" && json !== null ? { ...json } : {};
  } catch {
    return {};
  }
}
