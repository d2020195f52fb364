import fc from "fast-check";
import type { Form } from "../../../src/form/model/form";
import { computedScore, computedWeight } from "../../../src/measure/totals";
import { review } from "../../../src/review";
import { toA1 } from "../../../src/sheet/address";
import type { RowChange } from "../../../src/sheet/row-change";
import type { WorkbookSnapshot } from "../../../src/sheet/snapshot";
import { createWorkbook } from "../../../src/simulator";
import { draftOf, planRow, TEMPLATES, type RowPlan } from "../../../src/template";
import { fromSnapshot } from "../../../src/workbench/from-snapshot";
import { pictureOf, sheetOfDraft } from "../../support/draft-sheet";
import { readGallery, snapshotOf } from "../../support/gallery";
import { markedSheets } from "../../support/gallery-measure";
import { LAYOUTS } from "../../support/layouts";
import { randomOf } from "../../support/noise";
import { applyRowChange, heldIn } from "../../support/row-change";
import { varied } from "../../support/variants";
import { NO_HEAD } from "../every-draft";

const SHEETS = markedSheets(readGallery());
const BESIDE = SHEETS.filter(({ forms }) => forms.length === 1);
const RUNS = 300;
const SEED = 20260314;

const PASTED = Object.values(LAYOUTS).flatMap((layout) => layout());

jest.setTimeout(30_000);

/** A seed form's sheet, or a gallery sheet, as it is or with random harmless changes; and one of its rows. */
const anyRow = fc.record({
  sheet: fc.nat(SHEETS.length + PASTED.length - 1),
  changes: fc.option(fc.nat()),
  pick: fc.nat(),
});

function workbookOf(sheet: number, changes: number | null): WorkbookSnapshot {
  const marked = SHEETS[sheet];
  if (!marked) return { sheets: [PASTED[sheet - SHEETS.length]!] };
  const changed = changes === null ? marked : varied(marked, BESIDE, randomOf(changes)).marked;
  return { sheets: [snapshotOf(changed.sheet)] };
}

interface Planned {
  readonly forms: readonly Form[];
  /** Which of them it is, and which row of it. */
  readonly at: number;
  readonly row: number;
  readonly plan: RowPlan;
}

/** A plan for one of all rows of a workbook's forms; null without forms, or where it is refused. */
function planned(
  kind: RowChange["kind"],
  workbook: WorkbookSnapshot,
  pick: number,
): Planned | null {
  const forms = formsIn(workbook);
  const rows = forms.flatMap((form, at) => rowsOf(form).map((row) => ({ at, row })));
  if (rows.length === 0) return null;
  const { at, row } = rows[pick % rows.length]!;
  const { sheet, right: column } = forms[at]!.range;
  const plan = planRow(kind, { sheet, row, column }, { forms, snapshot: workbook });
  return "refusal" in plan ? null : { forms, at, row, plan };
}

function formsIn(workbook: WorkbookSnapshot): Form[] {
  return review(workbook).forms.map(({ form }) => form);
}

function rowsOf({ tables }: Form): number[] {
  return tables.flatMap(({ rows }) => rows);
}

/** What a form's indicators say, without those of one row. */
function reading({ indicators }: Form, without = -1): string[] {
  return indicators
    .filter(({ row }) => row !== without)
    .map(({ category, subcategory, name, target, actual, weight, score, explanation }) => {
      const fields = [name, target, actual, weight, score, explanation];
      return [category, subcategory, ...fields.map((field) => field?.text ?? "")].join(" | ");
    });
}

/** Rows without target and actual value may be sums of those below: whether they are hangs on every one of these. */
function withoutParts(form: Form): Form {
  return {
    ...form,
    indicators: form.indicators.filter(({ target, actual }) => target?.text || actual?.text),
  };
}

/** Findings form by form, without their places. */
function findings(workbook: WorkbookSnapshot): string[][] {
  return review(workbook).forms.map((one) =>
    one.findings.map(({ rule, severity }) => `${severity} ${rule}`),
  );
}

/** Whether more of the table follows: a blank row at an open end is the form's only once it is filled in. */
function isInside({ tables, total }: Form, row: number): boolean {
  const table = tables.find(({ rows }) => rows.includes(row))!;
  const last = table.rows[table.rows.length - 1]!;
  return row < last || total?.label.cell.row === last + 1;
}

test("a row put in changes no reading and no finding, and goes again without a trace", () => {
  let plans = 0;
  const property = fc.property(anyRow, ({ sheet, changes, pick }) => {
    const workbook = workbookOf(sheet, changes);
    const found = planned("insert", workbook, pick);
    if (!found) return;
    plans += 1;
    const { forms, at, row, plan } = found;
    const after = applyRowChange(workbook, plan.change);
    const now = formsIn(after);
    expect(now.map((form) => reading(form))).toEqual(forms.map((form) => reading(form)));
    expect(findings(after)).toEqual(findings(workbook));
    if (isInside(forms[at]!, row)) {
      expect(rowsOf(now[at]!)).toHaveLength(rowsOf(forms[at]!).length + 1);
    }
    expect(heldIn(applyRowChange(after, plan.undo))).toEqual(heldIn(workbook));
  });
  fc.assert(property, { numRuns: RUNS, seed: SEED });
  expect(plans).toBeGreaterThan(RUNS / 2);
});

test("a row taken out is missing alone, and comes back as it was", () => {
  let plans = 0;
  const property = fc.property(anyRow, ({ sheet, changes, pick }) => {
    const workbook = workbookOf(sheet, changes);
    const found = planned("delete", workbook, pick);
    if (!found) return;
    plans += 1;
    const { forms, at, row, plan } = found;
    const after = applyRowChange(workbook, plan.change);
    expect(formsIn(after).map((form) => reading(withoutParts(form)))).toEqual(
      forms.map((form, index) => reading(withoutParts(form), index === at ? row : undefined)),
    );
    expect(heldIn(applyRowChange(after, plan.undo))).toEqual(heldIn(workbook));
  });
  fc.assert(property, { numRuns: RUNS, seed: SEED });
  expect(plans).toBeGreaterThan(RUNS / 2);
});

describe.each(TEMPLATES.map((template) => [template.id, template] as const))(
  "%s",
  (_, template) => {
    const blank = async () => {
      const choices = { year: 2026, unit: template.unit, rows: 2, head: NO_HEAD };
      const draft = draftOf(template, choices, { row: 1, column: 1 });
      return createWorkbook([sheetOfDraft("表", draft)]);
    };

    /** The workbook worked out anew, as Excel does after every change. */
    const workedOut = async (workbook: WorkbookSnapshot) => {
      const simulated = createWorkbook(fromSnapshot(workbook));
      return { simulated, picture: { sheets: [pictureOf(simulated, "表")] } };
    };

    test("rows put in anywhere and taken out again leave the blank form blank", async () => {
      const workbook = { sheets: [pictureOf(await blank(), "表")] };
      for (const row of rowsOf(formsIn(workbook)[0]!)) {
        for (const kind of ["insert", "delete"] as const) {
          const { forms, plan } = planned(
            kind,
            workbook,
            rowsOf(formsIn(workbook)[0]!).indexOf(row),
          )!;
          const after = applyRowChange(workbook, plan.change);
          const [form] = formsIn(after);
          expect([form!.dialect.id, form!.filled, form!.indicators]).toEqual([
            template.id,
            false,
            [],
          ]);
          expect(rowsOf(form!).length - rowsOf(forms[0]!).length).toBe(kind === "insert" ? 1 : -1);
          expect(heldIn(applyRowChange(after, plan.undo))).toEqual(heldIn(workbook));
        }
      }
    });

    test("totals follow the rows that come and go", async () => {
      const workbook = await blank();
      const [form] = formsIn({ sheets: [pictureOf(workbook, "表")] });
      const { columns, rows } = form!.tables[0]!;
      const columnOf = (role: string) => columns.find((one) => one.role === role)!.left;
      const fill = (one: typeof workbook, row: number, points: number) => {
        one.type("表", toA1({ row, column: columnOf("name") }), `指标${row}`);
        one.type("表", toA1({ row, column: columnOf("actual") }), "完成");
        one.type("表", toA1({ row, column: columnOf("weight") }), String(points));
        one.type("表", toA1({ row, column: columnOf("score") }), String(points - 1));
      };
      rows.forEach((row, index) => fill(workbook, row, index + 2));
      const filled = { sheets: [pictureOf(workbook, "表")] };
      for (const [index, row] of rows.entries()) {
        const grown = await workedOut(
          applyRowChange(filled, planned("insert", filled, index)!.plan.change),
        );
        fill(grown.simulated, row + 1, 50);
        expectTotals({ sheets: [pictureOf(grown.simulated, "表")] }, rows.length + 1);
        const shrunk = applyRowChange(filled, planned("delete", filled, index)!.plan.change);
        expectTotals((await workedOut(shrunk)).picture, rows.length - 1);
      }
    });
  },
);

function expectTotals(workbook: WorkbookSnapshot, indicators: number): void {
  const [form] = formsIn(workbook);
  expect(form!.indicators).toHaveLength(indicators);
  expect(form!.total!.weight!.number?.toFixed()).toBe(computedWeight(form!).toFixed());
  expect(form!.total!.score!.number?.toFixed()).toBe(computedScore(form!).toFixed());
}
