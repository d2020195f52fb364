import fc from "fast-check";
import { asWritten } from "../../../src/lint/as-written";
import { review } from "../../../src/review";
import { toA1, toSheetA1 } from "../../../src/sheet/address";
import type { Edit } from "../../../src/sheet/edit";
import type { WorkbookSnapshot } from "../../../src/sheet/snapshot";
import type { Mark } from "../../../src/sheet/workbook";
import { CLEAR, editInPlace } from "../../../src/xlsx/in-place/edit-in-place";
import { readWorkbook } from "../../../src/xlsx/read-workbook";
import { differentParts } from "./compare";
import { savers, workbooks } from "./savers";

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
