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
  slowStart: {
    what: "onReady takes some seconds, as after a cold start",
    source: "OfficeDev/office-js#3330, #1317, #246",
    modes: ["documented", "harsh"],
  },
  ribbonKnownAtStart: {
    what: "the press of a ribbon button is dropped whose function was not associated when Excel was ready",
    source: "OfficeDev/office-js#5176; excel-win32-16.01.debug.js, AppCommandManager",
    modes: ["documented", "harsh"],
  },
  paneStaysAway: {
    what: "showAsTaskpane is refused",
    source:
      "docs, show-hide-add-in (not for add-ins from the Marketplace); OfficeDev/office-js#2538",
    modes: ["harsh"],
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
