import { loaded, resultOf, type Question } from "./question";

const PROPERTIES = {
  color: true,
  pattern: true,
  patternColor: true,
  tintAndShade: true,
  patternTintAndShade: true,
} as const;

/** From A1 down: No Fill, white, blue, a pattern with a colour of its own, one without. */
function paint(sheet: Excel.Worksheet): void {
  const fill = (a1: string) => sheet.getRange(a1).format.fill;
  fill("A2").color = "#FFFFFF";
  fill("A3").color = "#DDEBF7";
  const [lines, dots] = [fill("A4"), fill("A5")];
  lines.color = "#FFF2CC";
  lines.pattern = "LightUp";
  lines.patternColor = "#FF0000";
  dots.color = "#FFF2CC";
  dots.pattern = "Gray16";
}

const FILLS: readonly Question[] = [
  {
    name: "A1 fills, loaded: none, white, blue, pattern with colour, pattern",
    ask(sheet) {
      paint(sheet);
      const fills = ["A1", "A2", "A3", "A4", "A5"].map((a1) => sheet.getRange(a1).format.fill);
      for (const fill of fills) {
        fill.load("color,pattern,patternColor,tintAndShade,patternTintAndShade");
      }
      return () => fills.map((fill) => fill.toJSON());
    },
  },
  {
    name: "A1 fills, by getCellProperties",
    ask(sheet) {
      paint(sheet);
      const cells = sheet.getRange("A1:A5").getCellProperties({ format: { fill: PROPERTIES } });
      return resultOf(cells);
    },
  },
  {
    name: "A1 a colour put on a cell and cleared again",
    ask(sheet) {
      const cell = sheet.getRange("A1");
      cell.format.fill.color = "#FFC7CE";
      cell.format.fill.clear();
      const left = cell.getCellProperties({ format: { fill: PROPERTIES } });
      return resultOf(left);
    },
  },
  {
    name: "B6 used range of a column with a fill",
    ask(sheet) {
      sheet.getRange("D:D").format.fill.color = "#FFFFFF";
      const used = sheet.getUsedRangeOrNullObject(false);
      used.load("rowCount,columnCount");
      return loaded(used);
    },
  },
];

const SIZES: readonly Question[] = [
  {
    name: "C3 heights 14, 14.1 and 20 read back, the usual one",
    ask(sheet) {
      const formats = ["A1", "A2", "A3", "A4"].map((a1) => sheet.getRange(a1).format);
      [14, 14.1, 20].forEach((height, index) => (formats[index]!.rowHeight = height));
      for (const format of formats) format.load("rowHeight");
      sheet.load("standardHeight");
      return () => [formats.map(({ rowHeight }) => rowHeight), sheet.standardHeight];
    },
  },
  {
    name: "C3 a height taken back to the usual one",
    ask(sheet) {
      const cell = sheet.getRange("A1");
      cell.format.rowHeight = 40;
      cell.format.useStandardHeight = true;
      const { format } = sheet.getRange("A1");
      format.load("rowHeight,useStandardHeight");
      return loaded(format);
    },
  },
];

const PAGE: readonly Question[] = [
  {
    name: "B4 fitted to one page in width, any in height",
    ask({ pageLayout }) {
      pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
      pageLayout.load("zoom");
      return loaded(pageLayout);
    },
  },
  {
    name: "B4 fitted to one page in width, nothing said of height",
    ask({ pageLayout }) {
      pageLayout.zoom = { horizontalFitToPages: 1 };
      pageLayout.load("zoom");
      return loaded(pageLayout);
    },
  },
  {
    name: "B4 paper, margins, print area and titles",
    ask({ pageLayout }) {
      pageLayout.orientation = "Portrait";
      pageLayout.paperSize = "A4";
      pageLayout.centerHorizontally = true;
      pageLayout.topMargin = 28;
      pageLayout.setPrintArea("A1:D9");
      pageLayout.setPrintTitleRows("$1:$2");
      pageLayout.load("orientation,paperSize,centerHorizontally,topMargin");
      return loaded(pageLayout);
    },
  },
  {
    name: "B4 rows frozen and let go",
    ask({ freezePanes }) {
      freezePanes.freezeRows(3);
      freezePanes.unfreeze();
      return () => "done";
    },
  },
];

/** How cells, rows and pages look. */
export const LOOKS: readonly Question[] = [...FILLS, ...SIZES, ...PAGE];
