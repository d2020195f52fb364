import fc from "fast-check";
import type { Correction } from "../../../src/lint/edit-plan";
import type { Finding } from "../../../src/lint/rule";
import { review } from "../../../src/review";
import { toSheetA1 } from "../../../src/sheet/address";
import { inverse } from "../../../src/sheet/edit";
import type { Mark, MarkColour } from "../../../src/sheet/workbook";
import type { SavedWorkbook, SimulatedCellData } from "../../../src/simulator";
import { snapshotOf } from "../../support/gallery";
import { INJECTORS } from "../../rules/faults";
import { formattedWorkbook, galleryForms, toSheetData } from "../gallery-workbook";
import { openInExcel, reopen, savedSheets, type InExcel } from "../office-host";

const RUNS = 80;

/** What was found, in a way that two checks can be compared. */
function findingsOf({ forms }: ReturnType<typeof review>): string[] {
  return forms.flatMap(({ findings }) => findings.map(nameOf));
}

function nameOf({ rule, cells }: Finding): string {
  return `${rule} ${toSheetA1(cells[0]!)}`;
}

/**
 * A saved workbook without the results of formulas: they follow their inputs, and where Excel calculates by
 * hand they may have been out of date before anything was written.
 */
function withoutResults(saved: SavedWorkbook): SavedWorkbook {
  const told = (cell: SimulatedCellData) => (cell.formula ? { ...cell, value: null } : cell);
  const sheets = saved.sheets.map((sheet) => ({
    ...sheet,
    cells: Object.fromEntries(Object.entries(sheet.cells).map(([a1, cell]) => [a1, told(cell)])),
  }));
  return { ...saved, sheets };
}

/** Every cell of a saved workbook by its name. */
function cellsOf(saved: SavedWorkbook): Map<string, SimulatedCellData> {
  return new Map(
    withoutResults(saved).sheets.flatMap(({ name, cells }) =>
      Object.entries(cells).map(([a1, cell]): [string, SimulatedCellData] => [
        `${name}!${a1}`,
        cell,
      ]),
    ),
  );
}

/** Some corrections, picked by the bits of a number. */
function pick(corrections: readonly Correction[], bits: number): Correction[] {
  return corrections.filter((_, index) => (bits >> (index % 30)) & 1);
}

/** Rules whose corrections are written. */
const FIXABLE = [
  "total-score",
  "total-weight",
  "execution-rate",
  "execution-score",
  "number-as-text",
  "markup-in-text",
  "row-slipped",
];

/** Types faults into the first form of the workbook, as a clerk would. */
async function injectFaults({ simulated, workbook }: InExcel, rules: readonly string[]) {
  const { forms } = review(await workbook.read());
  if (forms.length === 0) return;
  const { form } = forms[0]!;
  for (const rule of rules) {
    const { changes = {} } = INJECTORS[rule]!(form) ?? {};
    for (const [a1, text] of Object.entries(changes)) simulated.type(form.range.sheet, a1, text);
  }
}

/** Writes, checks what became of it, takes it back; answers how many corrections there were. */
async function writeAndUndo({ simulated, workbook }: InExcel, bits: number): Promise<number> {
  const start = simulated.save();
  const corrections = pick(review(await workbook.read()).plan.corrections, bits);
  const report = await workbook.apply(corrections.flatMap(({ edits }) => edits));
  expect(report.skipped).toEqual([]);

  const written = new Map(report.written.map((edit) => [toSheetA1(edit.at), edit.after]));
  const [before, now] = [cellsOf(start), cellsOf(simulated.save())];
  for (const name of new Set([...before.keys(), ...now.keys()])) {
    const meant = written.get(name);
    const cell = now.get(name) ?? {};
    if (!meant) expect([name, cell]).toEqual([name, before.get(name) ?? {}]);
    else {
      expect([name, cell.formula ?? null]).toEqual([name, meant.formula]);
      if (meant.formula === null) expect(cell.value ?? null).toEqual(meant.value);
      expect(cell.numberFormat ?? "General").toBe(meant.numberFormat);
      expect(cell.fill).toEqual(before.get(name)?.fill);
    }
  }
  const found = findingsOf(review(await workbook.read()));
  const done = [...new Set(corrections.map(({ finding }) => nameOf(finding)))];
  expect(done.filter((name) => found.includes(name))).toEqual([]);

  expect((await workbook.apply(inverse(report.written))).skipped).toEqual([]);
  expect(withoutResults(simulated.save())).toEqual(withoutResults(start));
  return done.length;
}

test("any corrections of any form: written, they are gone; nothing else changes; undone, all is as it was", async () => {
  let corrections = 0;
  await fc.assert(
    fc.asyncProperty(
      formattedWorkbook,
      fc.subarray(FIXABLE),
      fc.nat(2 ** 30 - 1),
      async ({ sheets }, faults, bits) => {
        const excel = await openInExcel(sheets, { excelApi: "1.14" });
        await injectFaults(excel, faults);
        corrections += await writeAndUndo(excel, bits);
      },
    ),
    { numRuns: RUNS },
  );
  expect(corrections).toBeGreaterThan(RUNS / 2);
}, 120_000);

test.each(galleryForms.map((form) => [form.id, form] as const))(
  "%s with every fault, all of them corrected",
  async (_, { sheets }) => {
    const excel = await openInExcel(
      sheets.map((sheet) => toSheetData(snapshotOf(sheet))),
      { excelApi: "1.14" },
    );
    await injectFaults(excel, FIXABLE);
    await writeAndUndo(excel, -1);
  },
);

const colours: readonly MarkColour[] = ["error", "warning", "info"];

/** Marks on some cells of the first sheet, beside those of the findings. */
const extraMarks = fc.array(
  fc.record({ row: fc.nat(45), column: fc.nat(12), colour: fc.constantFrom(...colours) }),
  { maxLength: 30 },
);

async function marksFor(excel: InExcel, extra: readonly (Mark["at"] & { colour: MarkColour })[]) {
  const { forms } = review(await excel.workbook.read());
  const found = forms.flatMap(({ findings }) =>
    findings.map(({ cells, severity }): Mark => ({ at: cells[0]!, colour: severity })),
  );
  return [...found, ...extra.map(({ colour, ...at }): Mark => ({ at, colour }))];
}

/** Two marks in one merged area are one only where Excel tells that it is merged. */
const TOLD_MERGES = { excelApi: "1.14" };

test("marks: saved, opened elsewhere, two rows inserted above, cleared: as the original with two rows", async () => {
  await fc.assert(
    fc.asyncProperty(formattedWorkbook, extraMarks, async ({ sheets }, extra) => {
      const name = sheets[0]!.name;
      const plain = openInExcel(sheets, TOLD_MERGES);
      plain.simulated.insert(name, "1:2");
      const expected = savedSheets(plain);

      const first = openInExcel(sheets, TOLD_MERGES);
      const marks = await marksFor(
        first,
        extra.map((one) => ({ ...one, sheet: name })),
      );
      const { changed } = await first.workbook.mark(marks);
      const later = reopen(first, TOLD_MERGES);
      later.simulated.insert(name, "1:2");
      expect(await later.workbook.clearMarks()).toMatchObject({
        changed,
        unrecorded: [],
        skipped: [],
      });
      expect(savedSheets(later)).toEqual(expected);
      expect(later.simulated.save().xmlParts).toEqual([]);
      expect(later.simulated.roundTrips).toBeLessThanOrEqual(3);
    }),
    { numRuns: RUNS },
  );
}, 120_000);

test("marks set anew again and again leave nothing behind either", async () => {
  await fc.assert(
    fc.asyncProperty(
      formattedWorkbook,
      fc.array(extraMarks, { minLength: 2, maxLength: 4 }),
      async ({ sheets }, rounds) => {
        const excel = openInExcel(sheets, TOLD_MERGES);
        const start = excel.simulated.save();
        for (const round of rounds) {
          const at = round.map(({ colour, ...place }): Mark => ({
            at: { ...place, sheet: sheets[0]!.name },
            colour,
          }));
          await excel.workbook.mark(at);
        }
        await excel.workbook.clearMarks();
        expect(excel.simulated.save()).toEqual(start);
      },
    ),
    { numRuns: RUNS },
  );
}, 120_000);
