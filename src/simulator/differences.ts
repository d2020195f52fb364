interface Switch {
  /** What this Excel does otherwise than the one that is kind to add-ins. */
  readonly what: string;
  /** Where it is documented, or reported and confirmed. */
  readonly source: string;
  /** The Excels that do so. */
  readonly modes: readonly ExcelMode[];
}

/**
 * Three Excels: `kind` grants whatever an add-in hopes for, `documented` does what the documentation and the
 * confirmed reports say, in `harsh` everything fails that may fail.
 */
export type ExcelMode = "documented" | "kind" | "harsh";

const SWITCHES = {
  mergesByTopLeft: {
    what: "getMergedAreas tells only of merged areas whose top left cell is in the range",
    source: "OfficeDev/office-js#3611, #1590",
    modes: ["documented", "harsh"],
  },
} as const satisfies Record<string, Switch>;

/** One thing in which Excels differ. */
export type Difference = keyof typeof SWITCHES;

/** What an Excel does otherwise than the kind one. */
export type Differences = ReadonlySet<Difference>;

export function differencesOf(mode: ExcelMode): Differences {
  const all = Object.entries<Switch>(SWITCHES).filter(([, { modes }]) => modes.includes(mode));
  return new Set(all.map(([name]) => name as Difference));
}
