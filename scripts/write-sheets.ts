/** Writes laid-out forms as an .xlsx workbook with borders, fonts and page setup. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import writeExcelFile, { type CellObject } from "write-excel-file/node";
import type { LaidOutCell, LaidOutMerge, StyleName, SheetLayout } from "./sample-layout";

/** So that every run writes the same bytes. */
const FIXED_TIME = new Date(2021, 0, 1);

export type Sheet = Parameters<typeof writeExcelFile>[0][number];
type Options = NonNullable<Parameters<typeof writeExcelFile>[1]>;
type Style = Omit<CellObject, "value" | "type">;

const BORDER: Style = { borderStyle: "thin", borderColor: "#7F7F7F" };
const TABLE_CELL: Style = { ...BORDER, alignVertical: "center", wrap: true };
const STYLES: Record<StyleName, Style> = {
  title: { align: "center", alignVertical: "center", fontWeight: "bold", fontSize: 18 },
  label: { ...TABLE_CELL, align: "center", backgroundColor: "#F2F2F2" },
  words: { ...TABLE_CELL, align: "left" },
  figure: { ...TABLE_CELL, align: "center" },
};

/** The tab-separated texts of the eight seed forms, in their order. */
export function readSeeds(): string[] {
  const folder = join(__dirname, "../test/gallery/seeds");
  return [1, 2, 3, 4, 5, 6, 7, 8].map((number) =>
    readFileSync(join(folder, `${number}.tsv`), "utf8"),
  );
}

/** The bytes of a workbook of these sheets, which opens on one of them; the same for the same sheets. */
export async function writeSheets(sheets: Sheet[], active = 0): Promise<Uint8Array> {
  const options: Options = { fontFamily: "宋体", fontSize: 11, features: [fitToPage] };
  const written = await writeExcelFile(sheets, options).toBuffer();
  const parts = unzipSync(written);
  const change = (part: string, by: (text: string) => string) =>
    (parts[part] = strToU8(by(strFromU8(parts[part]!))));
  if (active > 0) {
    const opensOn = `<workbookView activeTab="${active}"/>`;
    change("xl/workbook.xml", (text) => text.replace("<workbookView/>", opensOn));
    sheets.forEach((_, index) =>
      change(`xl/worksheets/sheet${index + 1}.xml`, (text) =>
        text.replace(/ tabSelected="[01]"/, ` tabSelected="${index === active ? 1 : 0}"`),
      ),
    );
  }
  return zipSync(parts, { mtime: FIXED_TIME });
}

/** One form on a sheet of its own. */
export function toSheet(name: string, layout: SheetLayout): Sheet {
  return {
    sheet: name,
    orientation: "landscape",
    showGridLines: false,
    columns: layout.widths.map((width) => ({ width })),
    data: layout.heights.map((height, row) => toRow(layout, row, height)),
  };
}

function toRow(layout: SheetLayout, row: number, height: number): (CellObject | null)[] {
  return layout.widths.map((_, column) => {
    const cell = layout.cells.find((each) => each.row === row && each.column === column);
    const merge = layout.merges.find(({ top, left }) => top === row && left === column);
    const span = merge && {
      columnSpan: merge.right - merge.left + 1,
      rowSpan: merge.bottom - merge.top + 1,
    };
    if (!merge && layout.merges.some((each) => covers(each, row, column))) return null;
    const inTable = row > 1;
    if (!cell) return inTable ? { ...TABLE_CELL, ...span, height } : { height };
    return { ...toCell(cell), ...span, height };
  });
}

function covers({ top, left, bottom, right }: LaidOutMerge, row: number, column: number): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}

function toCell({ value, numberFormat, style }: LaidOutCell): CellObject {
  if (typeof value === "string") return { ...STYLES[style], type: String, value };
  const format = numberFormat === "General" ? {} : { format: numberFormat };
  return { ...STYLES[style], type: Number, value, ...format };
}

/** Prints each form on the width of one page. */
const fitToPage: NonNullable<Options["features"]>[number] = {
  files: {
    transform: {
      "xl/worksheets/sheet{id}.xml": {
        transform: (xml) =>
          xml
            .replace(/<worksheet[^>]*>/, '$&<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>')
            .replace("<pageSetup ", '<pageSetup fitToWidth="1" fitToHeight="1" '),
      },
    },
  },
};
