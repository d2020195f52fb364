import { utils, write, type CellObject } from "@e965/xlsx";
import { writeXlsx, type WriteSheet } from "hucre/xlsx";
import writeExcelFile, { type CellObject as PlainCell } from "write-excel-file/node";
import { toA1 } from "../../../src/sheet/address";
import { linesOf } from "../../../src/sheet/range";
import type { Cell, SheetSnapshot } from "../../../src/sheet/snapshot";
import { readGallery, snapshotOf } from "../../support/gallery";

type Save = (sheets: readonly SheetSnapshot[]) => Promise<Uint8Array>;

/** The programs that write the forms of the gallery. */
export const savers: Record<string, Save> = {
  hucre: async (sheets) =>
    writeXlsx({
      sheets: sheets.map(({ name, cells, merges }): WriteSheet => ({
        name,
        cells: new Map(
          cells.map(({ row, column, value, formula, numberFormat }) => [
            `${row},${column}`,
            {
              value,
              ...(formula !== null && { formula: formula.slice(1), formulaResult: value }),
              style: { numFmt: numberFormat },
            },
          ]),
        ),
        merges: merges.map(({ top, left, bottom, right }) => ({
          ...{ startRow: top, startCol: left, endRow: bottom, endCol: right },
        })),
      })),
    }),
  SheetJS: async (sheets) => {
    const book = utils.book_new();
    for (const { name, cells, merges } of sheets) {
      const entries = cells.map((cell): [string, CellObject] => [toA1(cell), cellOf(cell)]);
      const last = cells.reduce(
        (end, { row, column }) => ({ r: Math.max(end.r, row), c: Math.max(end.c, column) }),
        { r: 0, c: 0 },
      );
      const sheet = {
        ...Object.fromEntries(entries),
        "!ref": utils.encode_range({ s: { r: 0, c: 0 }, e: last }),
        "!merges": merges.map(({ top, left, bottom, right }) => ({
          ...{ s: { r: top, c: left }, e: { r: bottom, c: right } },
        })),
      };
      utils.book_append_sheet(book, sheet, name);
    }
    return new Uint8Array(write(book, { type: "array", bookType: "xlsx", bookSST: true }));
  },
  "write-excel-file": async (sheets) => {
    const pages = sheets.map((sheet) => ({ sheet: sheet.name, data: rowsOf(sheet) }));
    return new Uint8Array(await writeExcelFile(pages).toBuffer());
  },
};

/** Merged areas as this writer takes them: a span of the first cell, nothing in the others. */
function rowsOf({ cells, merges }: SheetSnapshot): (PlainCell | null)[][] {
  const byName = new Map(cells.map((cell) => [toA1(cell), cell]));
  const last = (axis: "row" | "column") => Math.max(0, ...cells.map((cell) => cell[axis]));
  return linesOf(0, last("row")).map((row) =>
    linesOf(0, last("column")).map((column) => {
      const cell = byName.get(toA1({ row, column }));
      const area = merges.find((one) => one.top === row && one.left === column);
      if (!cell && !area) return null;
      return {
        ...(cell ? plainCell(cell) : { value: "" }),
        ...(area && {
          rowSpan: area.bottom - area.top + 1,
          columnSpan: area.right - area.left + 1,
        }),
      };
    }),
  );
}

function plainCell({ value, formula, numberFormat }: Cell): PlainCell {
  const format = numberFormat === "General" ? {} : { format: numberFormat };
  if (formula !== null) return { value: formula, type: "Formula", ...format };
  if (typeof value === "string") return { value, type: String };
  return typeof value === "number" ? { value, type: Number, ...format } : { value: value ?? "" };
}

function cellOf({ value, formula, numberFormat }: Cell): CellObject {
  const t = typeof value === "number" ? "n" : typeof value === "boolean" ? "b" : "s";
  return { t, v: value ?? "", z: numberFormat, ...(formula !== null && { f: formula.slice(1) }) };
}

/** Sheet names of the gallery may be the same twice, or longer than a file allows. */
export const workbooks = readGallery().map(({ id, sheets }) => ({
  id,
  sheets: sheets.map((sheet, index) =>
    snapshotOf({ ...sheet, name: `${sheet.name.slice(0, 20)}${index}` }),
  ),
}));
