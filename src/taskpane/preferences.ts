/** How the pane works for this workbook; kept in the workbook, apart from the rules' settings. */
export interface Preferences {
  readonly autoCheck: boolean;
  /** What a total is written as where a formula is possible. */
  readonly writeAs: "formula" | "value";
  /** Whether the ribbon's check marks the cells it finds. */
  readonly markAfterRibbon: boolean;
}

export const DEFAULT_PREFERENCES: Preferences = {
  autoCheck: false,
  writeAs: "formula",
  markAfterRibbon: false,
};

/** The preferences in a kept text; what is missing or cannot be read is as usual. */
export function readPreferences(text: string | null): Preferences {
  const kept = parsed(text);
  const chosen = (name: "autoCheck" | "markAfterRibbon") => kept[name] === true;
  return {
    autoCheck: chosen("autoCheck"),
    writeAs: kept.writeAs === "value" ? "value" : "formula",
    markAfterRibbon: chosen("markAfterRibbon"),
  };
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
