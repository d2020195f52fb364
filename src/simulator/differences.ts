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
  nullPatterns: {
    what: "the pattern of No Fill and of a solid fill reads null; only tintAndShade, null for No Fill, tells them apart",
    source: "OfficeDev/office-js#4900, #6218",
    modes: ["documented", "harsh"],
  },
  emptyPatternColor: {
    what: "the pattern colour of No Fill and of a solid fill reads as an empty text",
    source:
      "not documented; RangeFill.patternColor is the colour of a pattern, which these fills lack",
    modes: ["documented"],
  },
  nullPatternColor: {
    what: "the pattern colour of No Fill and of a solid fill reads null",
    source:
      "not documented; RangeFill.patternColor is the colour of a pattern, which these fills lack",
    modes: ["harsh"],
  },
  xmlPartsLimit: {
    what: "a custom XML part of more than about 1 MB is refused",
    source: "OfficeDev/office-js#2408 (by design, of Word on the web), #394",
    modes: ["documented", "harsh"],
  },
  xmlPartsLost: {
    what: "a custom XML part is taken without an error and not kept",
    source: "OfficeDev/office-js#6091",
    modes: [],
  },
  xmlPartsRewritten: {
    what: "a custom XML part is told with other white space between attributes than it was given",
    source: "not documented; Excel may write a part anew",
    modes: [],
  },
  undoLostByMerges: {
    what: "asking for merged areas empties Excel's undo",
    source: "OfficeDev/office-js#5918",
    modes: ["documented", "harsh"],
  },
  undoLostByWrites: {
    what: "whatever an add-in writes empties Excel's undo",
    source: "OfficeDev/office-js#3778, #3788; undone with the rest only from ExcelApi 1.19 on",
    modes: ["documented", "harsh"],
  },
  undoLostByHandlers: {
    what: "listening to changes empties Excel's undo, once",
    source: "OfficeDev/office-js#2543",
    modes: ["documented", "harsh"],
  },
  renewedIds: {
    what: "worksheets have other ids when the workbook is opened again",
    source: "OfficeDev/office-js#1390, #552",
    modes: ["harsh"],
  },
  slowBatches: {
    what: "an answer takes a while",
    source: "every batch goes to another process, or over the network",
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
