import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { Color, FillStyle } from "hucre";
import type { Cell, WriteSheet } from "hucre/xlsx";
import { writeXlsx } from "hucre/xlsx";
import { fromA1 } from "../src/sheet/address";

/** So that every run writes the same bytes. */
const FIXED_TIME = new Date(2026, 0, 1);

const AUTOMATIC: Color = { indexed: 64 };
const NO_COLOUR: Color = { indexed: 65 };

const pattern = (
  kind: "solid" | "gray125" | "lightUp" | "darkGrid",
  fgColor: Color,
  bgColor: Color,
) => ({ type: "pattern", pattern: kind, fgColor, bgColor }) as const;
const solid = (colour: Color): FillStyle => pattern("solid", colour, AUTOMATIC);
const WHITE = solid({ rgb: "FFFFFF" });

/** Every kind of fill that a clerk's form may have, as Excel writes them; the mark has to give each back. */
const FILLS: readonly (readonly [name: string, fill: FillStyle | undefined])[] = [
  ["无填充", undefined],
  ["白色", WHITE],
  ["主题白色", solid({ theme: 0 })],
  ["浅蓝", solid({ rgb: "DDEBF7" })],
  ["主题色，调浅", solid({ theme: 4, tint: 0.6 })],
  ["点状图案，自动颜色", pattern("gray125", AUTOMATIC, { rgb: "FFF2CC" })],
  ["斜线图案，红色", pattern("lightUp", { rgb: "FF0000" }, { rgb: "FFF2CC" })],
  ["网格图案，无底色", pattern("darkGrid", AUTOMATIC, NO_COLOUR)],
  [
    "渐变",
    {
      type: "gradient",
      degree: 90,
      stops: [
        { position: 0, color: { rgb: "FFFFFF" } },
        { position: 1, color: { rgb: "A9D08E" } },
      ],
    },
  ],
];

const FORMATTED_ROWS = 2000;
const FORMATTED_COLUMNS = 26;

/** A sheet of cells by their A1 addresses. */
function sheet(
  name: string,
  cells: Record<string, Partial<Cell>>,
  more: Partial<WriteSheet> = {},
): WriteSheet {
  const placed = Object.entries(cells).map(([a1, cell]): [string, Partial<Cell>] => {
    const { row, column } = fromA1(a1);
    return [`${row},${column}`, cell];
  });
  return { name, cells: new Map(placed), ...more };
}

function fillsSheet(): WriteSheet {
  const cells = FILLS.flatMap(([name, fill], index): [string, Partial<Cell>][] => [
    [`A${index + 1}`, { value: name }],
    [`B${index + 1}`, { value: index + 1, style: { fill } }],
  ]);
  return sheet("填充", Object.fromEntries(cells), { columns: [{ width: 22 }, { width: 12 }] });
}

/** Many cells that have a look and no content, and a number too wide for its column. */
function formatsSheet(): WriteSheet {
  const cells = new Map<string, Partial<Cell>>();
  for (let row = 0; row < FORMATTED_ROWS; row += 1) {
    for (let column = 0; column < FORMATTED_COLUMNS; column += 1) {
      cells.set(`${row},${column}`, { style: { fill: WHITE } });
    }
  }
  cells.set("0,0", { value: 1, style: { fill: WHITE } });
  cells.set("0,3", { value: 123456.78, style: { fill: WHITE } });
  return { name: "格式", cells, columns: [{}, {}, {}, { width: 2 }] };
}

const asText = { numFmt: "@" };

const SHEETS: readonly WriteSheet[] = [
  fillsSheet(),
  sheet(
    "合并",
    {
      A1: { value: "大标题" },
      A5: { value: "一级指标" },
      C5: { value: 10 },
      C6: { value: 20 },
      A12: { value: "末行" },
    },
    {
      merges: [
        { startRow: 0, startCol: 0, endRow: 2, endCol: 1 },
        { startRow: 4, startCol: 0, endRow: 7, endCol: 0 },
      ],
    },
  ),
  formatsSheet(),
  sheet("文本", {
    A1: { value: "=1+1" },
    A2: { value: "=1+1", style: asText },
    A3: { value: "+1", style: asText },
    A4: { value: "001", style: asText },
    A5: { style: asText },
  }),
  sheet("重算", {
    A1: { value: 10 },
    A2: { value: 20 },
    A3: { formula: "SUM(A1:A2)", formulaResult: 30 },
  }),
  sheet(
    "保护",
    { A1: { value: 1 }, B1: { value: 2, style: { protection: { locked: false } } } },
    { protection: { formatCells: false } },
  ),
  sheet("深度隐藏", { A1: { value: 1 } }, { veryHidden: true }),
  {
    ...sheet("图表", {}),
    charts: [
      {
        type: "column",
        series: [{ values: "'填充'!$B$1:$B$9" }],
        anchor: { from: { row: 0, col: 0 }, to: { row: 20, col: 12 } },
      },
    ],
  },
];

/** The bytes of the workbook that test/smoke.md goes through: one file with every case that is hard. */
export async function checkWorkbook(): Promise<Uint8Array> {
  const parts = unzipSync(await writeXlsx({ sheets: [...SHEETS] }));
  return zipSync(lastAsChartSheet(parts), { mtime: FIXED_TIME });
}

/** The writer puts charts on worksheets only: the last sheet is made a chart sheet, which holds no cells. */
function lastAsChartSheet(parts: Record<string, Uint8Array>): Record<string, Uint8Array> {
  const number = SHEETS.length;
  const [old, now] = [`worksheets/sheet${number}.xml`, "chartsheets/sheet1.xml"];
  const folder = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
  const type = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
  const changed: Record<string, Uint8Array> = { ...parts };
  const change = (name: string, from: string | RegExp, to: string) => {
    const before = strFromU8(changed[name]!);
    const after = before.replace(from, to);
    if (after === before) throw new Error(`${name} of the writer has another shape.`);
    changed[name] = strToU8(after);
  };
  change(
    "xl/_rels/workbook.xml.rels",
    `${folder}worksheet" Target="${old}"`,
    `${folder}chartsheet" Target="${now}"`,
  );
  change(
    "[Content_Types].xml",
    `/xl/${old}" ContentType="${type}worksheet+xml"`,
    `/xl/${now}" ContentType="${type}chartsheet+xml"`,
  );
  change(
    `xl/${old}`,
    /<worksheet([^>]*)>.*(<drawing [^>]*\/>)<\/worksheet>/s,
    '<chartsheet$1><sheetViews><sheetView workbookViewId="0"/></sheetViews>$2</chartsheet>',
  );
  change(
    `xl/drawings/drawing${number}.xml`,
    /<xdr:twoCellAnchor.*?<\/xdr:to>(.*)<\/xdr:twoCellAnchor>/s,
    '<xdr:absoluteAnchor><xdr:pos x="0" y="0"/><xdr:ext cx="9300000" cy="6000000"/>$1</xdr:absoluteAnchor>',
  );
  for (const name of ["sheet", "_rels/sheet"]) {
    const end = name.startsWith("_") ? ".xml.rels" : ".xml";
    changed[`xl/chartsheets/${name}1${end}`] = changed[`xl/worksheets/${name}${number}${end}`]!;
    delete changed[`xl/worksheets/${name}${number}${end}`];
  }
  return changed;
}
