import { utils, write, type CellObject } from "@e965/xlsx";
import fc from "fast-check";
import { writeXlsx, type WriteSheet } from "hucre/xlsx";
import { asWritten } from "../../../src/lint/as-written";
import { review } from "../../../src/review";
import { toA1, toSheetA1 } from "../../../src/sheet/address";
import type { Edit } from "../../../src/sheet/edit";
import type { Cell, SheetSnapshot, WorkbookSnapshot } from "../../../src/sheet/snapshot";
import type { Mark } from "../../../src/sheet/workbook";
import { CLEAR, editInPlace } from "../../../src/xlsx/in-place/edit-in-place";
import { readWorkbook } from "../../../src/xlsx/read-workbook";
import { readGallery, snapshotOf } from "../../support/gallery";
import { differentParts } from "./compare";

type Save = (sheets: readonly SheetSnapshot[]) => Promise<Uint8Array>;

const savers: Record<string, Save> = {
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
};

function cellOf({ value, formula, numberFormat }: Cell): CellObject {
  const t = typeof value === "number" ? "n" : typeof value === "boolean" ? "b" : "s";
  return { t, v: value ?? "", z: numberFormat, ...(formula !== null && { f: formula.slice(1) }) };
}

/** Sheet names of the gallery may be the same twice, or longer than a file allows. */
const workbooks = readGallery().map(({ id, sheets }) => ({
  id,
  sheets: sheets.map((sheet, index) =>
    snapshotOf({ ...sheet, name: `${sheet.name.slice(0, 20)}${index}` }),
  ),
}));

/** What a snapshot holds, without what is only shown. */
function contents({ sheets }: WorkbookSnapshot) {
  return sheets.map(({ cells, ...sheet }) => ({
    ...sheet,
    cells: new Map(
      cells.map(({ value, formula, numberFormat, ...cell }) => [
        toA1(cell),
        { value, formula, numberFormat },
      ]),
    ),
  }));
}

function withEdits(snapshot: WorkbookSnapshot, edits: readonly Edit[]) {
  const sheets = contents(snapshot);
  for (const { at, after } of edits) {
    const { cells } = sheets.find(({ name }) => name === at.sheet)!;
    const { value, formula, numberFormat } = after;
    if (formula === null && (value ?? "") === "") cells.delete(toA1(at));
    else cells.set(toA1(at), { value, formula, numberFormat });
  }
  return sheets;
}

test.each(Object.keys(savers))(
  "any form saved by %s: what is read again is the form with exactly the edits in it",
  async (saver) => {
    let written = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...workbooks),
        fc.infiniteStream(fc.boolean()),
        fc.constantFrom("formula" as const, "value" as const),
        async ({ sheets }, ticks, writeAs) => {
          const bytes = await savers[saver]!(sheets);
          const before = await readWorkbook(bytes);
          const { plan, forms } = review(before);
          const isTicked = () => ticks.next().value as boolean;
          const chosen = plan.corrections.filter(isTicked);
          const edits = asWritten(chosen, chosen, writeAs).flatMap((one) => one.edits);
          const cells = forms.flatMap(({ findings }) => findings.flatMap((one) => one.cells));
          const marks = cells.filter(isTicked).map((at): Mark => ({ at, colour: "warning" }));
          const report = editInPlace(bytes, { edits, marks });
          expect(report.skipped).toEqual([]);
          const after = await readWorkbook(report.bytes);
          expect(contents(after)).toEqual(withEdits(before, edits));
          written += edits.length;
          const marked = editInPlace(bytes, { marks });
          const parts = differentParts(bytes, editInPlace(marked.bytes, CLEAR).bytes);
          expect(parts.filter((name) => !name.endsWith("styles.xml"))).toEqual([]);
          expect(report.marked).toBe(
            new Set(marks.map(({ at }) => toSheetA1(anchorOf(before, at)))).size,
          );
        },
      ),
      { numRuns: 60 },
    );
    expect(written).toBeGreaterThan(0);
  },
  120_000,
);

function anchorOf({ sheets }: WorkbookSnapshot, at: Mark["at"]): Mark["at"] {
  const { merges } = sheets.find(({ name }) => name === at.sheet)!;
  const area = merges.find(
    ({ top, left, bottom, right }) =>
      top <= at.row && at.row <= bottom && left <= at.column && at.column <= right,
  );
  return area ? { ...at, row: area.top, column: area.left } : at;
}
