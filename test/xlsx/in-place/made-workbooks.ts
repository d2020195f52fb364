import { utils, write, type WorkBook, type WritingOptions } from "@e965/xlsx";
import { writeXlsx, type WriteOptions, type WriteSheet } from "hucre/xlsx";

const PIXEL = Uint8Array.from(
  Buffer.from(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
    "base64",
  ),
);

const ROWS = [
  ["一级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分"],
  ["产出指标", "培训人次 <甲&乙>", 120, 118, 10, 9.8],
  ["产出指标", "合格率", 0.98, 0.95, 10, 9],
  ["效益指标", "满意度", "≥90%", "92%", 20, 20],
  ["合计", null, null, null, 40, 38.8],
];

const sheet = (changes: Partial<WriteSheet> = {}): WriteSheet => ({
  name: "自评表",
  rows: ROWS,
  ...changes,
});

const cells = (entries: Record<string, object>): WriteSheet["cells"] =>
  new Map(Object.entries(entries)) as WriteSheet["cells"];

const anchor = { from: { row: 8, col: 0 }, to: { row: 18, col: 5 } };
const FILL = { type: "pattern", pattern: "solid", fgColor: { rgb: "FFF2CC" } };

/** Workbooks of hucre, by what is in them. */
const HUCRE: Record<string, Partial<WriteOptions> & { sheets?: WriteSheet[] }> = {
  plain: {},
  inline: { stringMode: "inline" },
  "1904": { dateSystem: "1904" },
  chart: {
    sheets: [
      sheet({
        charts: [
          {
            type: "column",
            title: "得分",
            anchor,
            series: [{ name: "得分", values: "F2:F4", categories: "B2:B4" }],
          },
        ],
      }),
    ],
  },
  "pie-and-image": {
    sheets: [
      sheet({
        charts: [{ type: "pie", anchor, series: [{ values: "E2:E4" }] }],
        images: [{ data: PIXEL, type: "png", anchor }],
      }),
    ],
  },
  "text-box": { sheets: [sheet({ textBoxes: [{ text: "说明", anchor }] })] },
  notes: {
    sheets: [
      sheet({
        cells: cells({ "1,2": { value: 120, comment: { author: "李四", text: "请核实" } } }),
      }),
    ],
  },
  conditions: {
    sheets: [
      sheet({
        conditionalRules: [
          {
            type: "cellIs",
            priority: 1,
            operator: "lessThan",
            formula: "10",
            range: "F2:F4",
            style: { fill: FILL } as never,
          },
          {
            type: "dataBar",
            priority: 2,
            range: "E2:E4",
            dataBar: { cfvo: [{ type: "min" }, { type: "max" }], color: "FF638EC6" },
          },
        ],
      }),
    ],
  },
  validation: {
    sheets: [
      sheet({
        dataValidations: [
          { type: "decimal", operator: "between", formula1: "0", formula2: "100", range: "F2:F4" },
        ],
      }),
    ],
  },
  table: {
    sheets: [
      sheet({
        tables: [
          {
            name: "表1",
            range: "A1:F4",
            columns: ROWS[0]!.map((name) => ({ name: String(name) })),
          },
        ],
      }),
    ],
  },
  pivot: {
    sheets: [
      sheet(),
      {
        name: "透视",
        rows: [["汇总"]],
        pivotTables: [
          {
            name: "透视1",
            sourceSheet: "自评表",
            sourceRange: "A1:F4",
            targetCell: "A3",
            rows: ["一级指标"],
            values: [{ field: "得分" }],
          },
        ],
      },
    ],
  },
  sparklines: { sheets: [sheet({ sparklines: [{ location: "G2", dataRange: "C2:D2" }] })] },
  print: {
    sheets: [
      sheet({
        pageSetup: {
          paperSize: "a4",
          orientation: "landscape",
          fitToPage: true,
          printArea: "A1:F5",
          printTitlesRow: "1:1",
        },
        headerFooter: { oddHeader: "&C自评表", oddFooter: "&P/&N" },
        rowBreaks: [3],
        freezePane: { rows: 1 },
      }),
    ],
    namedRanges: [{ name: "总分", range: "自评表!$F$5" }],
  },
  protected: {
    sheets: [sheet({ protection: { sheet: true } })],
    workbookProtection: { lockStructure: true },
  },
  merged: { sheets: [sheet({ merges: [{ startRow: 4, startCol: 0, endRow: 5, endCol: 3 }] })] },
  hidden: {
    sheets: [
      sheet(),
      { name: "数据", rows: ROWS, hidden: true },
      { name: "深藏", rows: [[1]], veryHidden: true },
    ],
  },
  styled: {
    sheets: [
      sheet({
        columns: [{ width: 12, style: { fill: FILL } as never }, { width: 30 }],
        cells: cells({
          "1,2": { value: 120, style: { fill: FILL, numFmt: "#,##0.00", font: { bold: true } } },
          "2,2": {
            value: 0.98,
            style: {
              numFmt: "0.0%",
              fill: { type: "pattern", pattern: "lightGrid", fgColor: { theme: 4, tint: 0.4 } },
            },
          },
        }),
      }),
    ],
  },
  formulas: {
    sheets: [
      sheet({
        cells: cells({
          "4,4": { value: 40, formula: "SUM(E2:E4)", formulaResult: 40 },
          "4,5": { value: 38.8, formula: "SUM(F2:F4)", formulaResult: 38.8 },
          "1,6": {
            value: 1200,
            formula: "E2:E4*F2:F4",
            formulaResult: 98,
            formulaType: "array",
            formulaRef: "G2:G4",
          },
        }),
      }),
    ],
  },
  links: {
    sheets: [
      sheet({
        cells: cells({
          "1,1": { value: "培训", hyperlink: { target: "https://example.org/a?b=1&c=2" } },
        }),
      }),
    ],
  },
  rich: {
    sheets: [
      sheet({
        cells: cells({
          "1,1": {
            value: "培训人次",
            richText: [{ text: "培训" }, { text: "人次", font: { bold: true } }],
          },
        }),
      }),
    ],
  },
  "twelve-sheets": {
    sheets: Array.from({ length: 12 }, (_, index) => sheet({ name: `表${index + 1}` })),
  },
  macros: { vbaProject: Uint8Array.from({ length: 600 }, (_, index) => index % 251) },
};

function sheetJs(
  changes: (book: WorkBook) => void = () => {},
  options: WritingOptions = {},
): Uint8Array {
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet(ROWS), "自评表");
  changes(book);
  return new Uint8Array(write(book, { type: "array", bookType: "xlsx", ...options }));
}

const first = (book: WorkBook) => book.Sheets["自评表"]!;

/** Workbooks of SheetJS, by what is in them. */
const SHEETJS: Record<string, () => Uint8Array> = {
  plain: () => sheetJs(),
  "shared-strings": () => sheetJs(undefined, { bookSST: true }),
  compressed: () => sheetJs(undefined, { compression: true }),
  merged: () =>
    sheetJs((book) => (first(book)["!merges"] = [{ s: { r: 4, c: 0 }, e: { r: 4, c: 3 } }])),
  formulas: () =>
    sheetJs((book) => {
      first(book).F5 = { t: "n", v: 38.8, f: "SUM(F2:F4)" };
      first(book).G1 = { t: "s", v: "'不是公式" };
    }),
  hidden: () =>
    sheetJs((book) => {
      first(book)["!cols"] = [{ hidden: true }, { wch: 30 }];
      first(book)["!rows"] = [{}, { hidden: true }, { hpt: 30 }];
    }),
  names: () =>
    sheetJs((book) => (book.Workbook = { Names: [{ Name: "总分", Ref: "自评表!$F$5" }] })),
  notes: () => sheetJs((book) => (first(book).C2.c = [{ a: "李四", t: "请核实" }])),
  filter: () =>
    sheetJs((book) => {
      first(book)["!autofilter"] = { ref: "A1:F5" };
      first(book)["!margins"] = { left: 1, right: 1, top: 1, bottom: 1, header: 0.5, footer: 0.5 };
    }),
  "second-sheet": () =>
    sheetJs((book) =>
      utils.book_append_sheet(book, utils.aoa_to_sheet([[1, true, new Date(0)]]), "二"),
    ),
};

/** The files that two programs write, with what they can write. */
export async function madeWorkbooks(): Promise<Record<string, Uint8Array>> {
  const files: Record<string, Uint8Array> = {};
  for (const [name, options] of Object.entries(HUCRE)) {
    files[`hucre-${name}`] = await writeXlsx({ sheets: [sheet()], ...options });
  }
  for (const [name, make] of Object.entries(SHEETJS)) files[`sheetjs-${name}`] = make();
  return files;
}
