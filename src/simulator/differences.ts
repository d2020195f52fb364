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
  activeCellFails: {
    what: "the active cell and sheet are refused, as where a chart or another workbook has the focus",
    source: "OfficeDev/office-js#5319, #2268, #2444; docs: Troubleshooting Excel add-ins",
    modes: ["harsh"],
  },
  selectFails: {
    what: "select and activate are refused",
    source:
      "docs: Troubleshooting Excel add-ins, API limitations when the active workbook switches",
    modes: ["harsh"],
  },
  freezeFails: {
    what: "freezing rows and its end are refused",
    source: "OfficeDev/office-js#2196, #2014, #771",
    modes: ["harsh"],
  },
  pageSetupFails: {
    what: "how a sheet is printed cannot be set: there is no printer to ask",
    source: "general knowledge: Excel's page setup asks the driver of the printer",
    modes: ["harsh"],
  },
  zoomIgnored: {
    what: "fitting to pages is taken in, but not kept",
    source: "OfficeDev/office-js#1860, in the backlog",
    modes: ["documented", "harsh"],
  },
  readOnlyIsWritable: {
    what: "a workbook opened read-only may be changed, as on the desktop, and saved under another name",
    source:
      "Workbook.readOnly tells how it was opened; general knowledge. Viewing on the web refuses",
    modes: ["documented"],
  },
  manualCalculation: {
    what: "the workbook calculates when it is told to",
    source: "docs: Excel.CalculationMode",
    modes: ["harsh"],
  },
  roundedHeights: {
    what: "heights of rows are kept in whole pixels of 0.75 points: 14 becomes 14.25",
    source: "docs: RangeFormat.rowHeight in Excel on the web",
    modes: ["harsh"],
  },
  triggerSourceNull: {
    what: "events without a triggerSource have null there",
    source: "old hosts send null for members they do not know",
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
