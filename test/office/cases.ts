import type { SimulatedCellData, SimulatedSheetData } from "../../src/simulator";
import type { Step } from "./steps";

/** A sheet, what is done to it, and in which cells LibreOffice is known to do otherwise than Excel. */
export interface Case {
  readonly name: string;
  readonly sheet: SimulatedSheetData;
  readonly steps: readonly Step[];
  readonly differs?: readonly Difference[];
}

/** The simulator does as Excel does, and this is where it is written. */
export interface Difference {
  /** "C2 value", "merges": what differs. */
  readonly at: readonly string[];
  readonly why: string;
  readonly source: string;
}

const SEEN_BY_ALL = "common experience, on no page of Microsoft's; test/smoke.md asks";

const bold = { bold: true, size: 14 };
const framed = { wrap: true, borders: { top: "#000000", bottom: "#000000" } };

/** Labels over merged rows, points beside them, sums below: what a form is made of. */
const FORM: SimulatedSheetData = {
  name: "表",
  merges: ["A1:D1", "A3:A5", "A6:A7", "B3:B4"],
  cells: {
    A1: { value: "自评表", style: bold },
    A3: { value: "产出指标", style: { wrap: true } },
    B3: { value: "数量指标" },
    C3: { value: 10, fill: "#DDEBF7" },
    D3: { value: 9.5 },
    C4: { value: 20, style: framed, locked: false },
    D4: { value: 20, numberFormat: "0.00", style: framed, fill: "#FFF2CC" },
    B5: { value: "质量指标" },
    C5: { value: 30 },
    D5: { formula: "=C5-1" },
    A6: { value: "效益指标" },
    C6: { value: 15 },
    D6: { formula: "=IF(C6>10,C6,0)" },
    C7: { value: 15 },
    D7: { value: 14 },
    A8: { value: "总分" },
    C8: { formula: "=SUM(C3:C7)" },
    D8: { formula: "=ROUND(SUM(D3:D7),1)" },
    C9: { formula: "=SUM(C3,$C$4,C$5,$C6)" },
    D9: { formula: "=D8/C8", numberFormat: "0.00%" },
  },
};

function onForm(name: string, ...steps: Step[]): Case {
  return { name, sheet: FORM, steps };
}

/** One column of cells, each in its own row from A1 down. */
function column(cells: readonly SimulatedCellData[]): SimulatedSheetData {
  return {
    name: "表",
    cells: Object.fromEntries(cells.map((cell, index) => [`A${index + 1}`, cell])),
  };
}

const ROWS: readonly Case[] = [
  onForm("a row put in within merged areas", ["insert", "4:4"]),
  onForm("a row put in at the top of a merged area", ["insert", "3:3"]),
  onForm("a row put in between two merged areas", ["insert", "6:6"]),
  onForm("a row put in below the last of a sum", ["insert", "8:8"]),
  onForm("two rows put in", ["insert", "5:6"]),
  {
    ...onForm("rows put in above everything", ["insert", "1:2"]),
    differs: [
      {
        at: ["A1 style", "A2 style"],
        why: "LibreOffice takes the looks of the row below where there is none above",
        source: "Microsoft, XlInsertFormatOrigin: formats come from above or from the left",
      },
    ],
  },
  {
    ...onForm("the top row of merged areas taken out", ["remove", "3:3"]),
    differs: [
      {
        at: ["merges"],
        why: "LibreOffice dissolves a merged area whose first cell goes; in Excel the rest stays merged",
        source: SEEN_BY_ALL,
      },
    ],
  },
  onForm("the middle row of a merged area taken out", ["remove", "4:4"]),
  onForm("the last row of a merged area taken out", ["remove", "5:5"]),
  onForm("two rows across two merged areas taken out", ["remove", "5:6"]),
  onForm("a merged area taken out as a whole", ["remove", "6:7"]),
  onForm("all rows of a sum taken out", ["remove", "3:7"]),
  onForm("a row put in and taken out again", ["insert", "4:4"], ["remove", "4:4"]),
];

const COPIES: readonly Case[] = [
  onForm("a row copied", ["copy", "5:5", "11:11", "All"]),
  onForm("a row's look copied", ["copy", "4:4", "11:11", "Formats"]),
  onForm("a row's look copied onto a row that holds something", ["copy", "4:4", "9:9", "Formats"]),
  onForm("formulas copied beside and below", ["copy", "C8:D9", "E10:F11", "Formulas"]),
  onForm("a cell copied over a column", ["copy", "D5", "E3:E5", "All"]),
  onForm(
    "a new row as the pane makes one",
    ["insert", "8:8"],
    ["copy", "7:7", "8:8", "Formats"],
    ["copy", "D6", "D8", "Formulas"],
  ),
];

const MERGES: readonly Case[] = [
  onForm("cells merged, the first one full", ["type", "C11", "合"], ["merge", "C11:D12"]),
  {
    ...onForm("cells merged, all of them full", ["merge", "C6:C7"]),
    differs: [
      {
        at: ["C7 value", "C7 text", "C8 value", "C8 text", "D9 value", "D9 text"],
        why: "LibreOffice keeps what is hidden below the first cell, and adds it up",
        source: "Microsoft, Merge and unmerge cells: only the content of the upper-left cell stays",
      },
    ],
  },
  onForm("a merged area dissolved", ["unmerge", "A3:A5"]),
  {
    ...onForm("a merged area dissolved by one of its cells", ["unmerge", "A4"]),
    differs: [
      {
        at: ["merges"],
        why: "LibreOffice dissolves only what begins in the range",
        source: SEEN_BY_ALL,
      },
    ],
  },
  onForm("an area merged anew, larger", ["unmerge", "A6:A7"], ["merge", "A6:B7"]),
];

const CODES: readonly (readonly [number | string, string])[] = [
  [0.98, "0%"],
  [0.985, "0.0%"],
  [1454200, "#,##0.00"],
  [1454200, "#,##0"],
  [-3.5, "0.00_);(0.00)"],
  [43952, "yyyy/m/d"],
  [43952, 'yyyy"年"m"月"'],
  [43952, 'yyyy"年"m"月"d"日"'],
  [2.345, "0.00"],
  [12345678, "0.00E+00"],
  [7, "000"],
  [0, '0;-0;"无"'],
  ["文本", '@"（含）"'],
  [0.5, "General"],
  [1e21, "General"],
];

const FORMATS: readonly Case[] = [
  {
    name: "number formats to text",
    sheet: column(CODES.map(([value]) => ({ value }))),
    steps: CODES.map(([, code], index) => ["format", `A${index + 1}`, code] as const),
    differs: [
      {
        at: ["A15 text"],
        why: "LibreOffice writes three digits of the exponent",
        source: "ECMA-376 part 1, 18.8.31, General: as 1.2E+10",
      },
    ],
  },
];

/** A1 to A5 are given; what the formulas make of them, before and after A1 and A3 are typed anew. */
const FORMULAS = [
  "=SUM(A1:A5)",
  "=AVERAGE(A1:A3)",
  "=COUNT(A1:A5)",
  "=MIN(A1:A3)",
  "=MAX(A1:A5)",
  "=ABS(A1-A3)",
  "=ROUND(A1/A2,2)",
  "=IF(A1>A2,1,2)",
  "=IFERROR(A1/A5,0)",
  "=A1/A5",
  "=A4+1",
  "=SUM(A4)",
  "=AND(A1>0,A2>0)",
  "=OR(A1<0,A2<0)",
  "=ISNUMBER(A4)",
  "=N(A4)",
  "=A4",
  "=A5",
  "=A1&A4",
  "=-A1^2",
  "=A1*10%",
];

/** Both read a number with a percent sign; they show it with two places, and with none. */
const percentTyped = (a1: string): Difference => ({
  at: [`${a1} text`],
  why: "LibreOffice gives a typed percentage two decimal places, Excel as few as were typed",
  source: SEEN_BY_ALL,
});

const CALCULATED: readonly Case[] = [
  {
    name: "formulas worked out anew after their cells were typed",
    sheet: {
      name: "表",
      cells: {
        A1: { value: 10 },
        A2: { value: 2.5 },
        A3: { value: 3 },
        A4: { value: "文字" },
        ...Object.fromEntries(FORMULAS.map((formula, index) => [`B${index + 1}`, { formula }])),
      },
    },
    steps: [
      ["type", "A1", "98%"],
      ["type", "A3", "7"],
    ],
    differs: [
      percentTyped("A1"),
      {
        at: ["B2 text", "B4 text", "B5 text"],
        why: "LibreOffice shows the results of formulas in the format of their cells",
        source: "ECMA-376 part 1, 18.8.45: the format of a cell is its own",
      },
    ],
  },
];

const TYPED = [
  "98",
  "98%",
  "98.5%",
  "1,234.5",
  "1,234",
  "-3.5",
  "001",
  "1e3",
  "TRUE",
  "2020-05-01",
  "2020/5/1",
  "2020年5月1日",
  "2020年5月",
  "2020年",
  "=1+1",
  "+1",
  "-1+2",
  "'=1+1",
  "'001",
  "98分",
  "≥98%",
  " 98",
  "",
  "1.",
  ".5",
] as const;

const INPUT: readonly Case[] = [
  {
    name: "what is typed into cells of no format",
    sheet: column(TYPED.map(() => ({ value: "原" }))),
    steps: TYPED.map((text, index) => ["type", `A${index + 1}`, text] as const),
    differs: [
      percentTyped("A2"),
      {
        at: ["A4 text", "A5 text"],
        why: "LibreOffice takes the commas of a typed number off, Excel keeps them as a format",
        source: SEEN_BY_ALL,
      },
      {
        at: ["A10 text", "A11 text", "A12 text"],
        why: "a typed date is shown in the usual format of each program",
        source: "ECMA-376 part 1, 18.8.30, zh-CN: 14 is yyyy/m/d, 31 yyyy年m月d日",
      },
      {
        at: ["A13 value"],
        why: "LibreOffice knows no date without a day",
        source:
          "ECMA-376 part 1, 18.8.30, zh-CN: 27 is yyyy年m月; assets/sample.xlsx holds such dates",
      },
      {
        at: ["A18 value", "A18 text"],
        why: "the command of LibreOffice takes the apostrophe for a letter, its window does not",
        source: "Microsoft, Range.PrefixCharacter: the apostrophe is no part of the value",
      },
    ],
  },
  {
    name: "what is typed into cells formatted as text",
    sheet: column(TYPED.map(() => ({ value: "原", numberFormat: "@" }))),
    steps: TYPED.map((text, index) => ["type", `A${index + 1}`, text] as const),
  },
];

export const CASES: readonly Case[] = [
  ...[...ROWS, ...COPIES, ...MERGES],
  ...[...FORMATS, ...CALCULATED, ...INPUT],
];
