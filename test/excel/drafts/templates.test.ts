import { recogniseForms } from "../../../src/form/recognise";
import { toA1 } from "../../../src/sheet/address";
import { rangeToA1 } from "../../../src/sheet/range";
import type { RowChange } from "../../../src/sheet/row-change";
import type { SheetSnapshot } from "../../../src/sheet/snapshot";
import { draftOf, planRow, TEMPLATES, type Template } from "../../../src/template";
import { openInExcel, type InExcel } from "../office-host";
import { countActions, saved } from "./set-up-support";

jest.setTimeout(60_000);

const templates = TEMPLATES.map((template) => [template.id, template] as const);
const kind = { differences: [] } as const;
const newSheet = { kind: "new-sheet", name: "2026年自评表" } as const;

function draftAt(template: Template, row: number, column: number) {
  const head = { project: "信息系统运维", department: "", unit: "" };
  return draftOf(template, { ...template, year: 2026, head }, { row, column });
}

/** What each cell holds, by its address. */
function contentsOf({ cells }: Pick<SheetSnapshot, "cells">): Record<string, unknown> {
  return Object.fromEntries(cells.map((cell) => [toA1(cell), cell.formula ?? cell.value]));
}

test.each(templates)(
  "%s stands on a new sheet as drafted, after two round trips",
  async (_, template) => {
    const { simulated, workbook } = await openInExcel([{ name: "表", cells: {} }], kind);
    const actions = countActions(simulated);
    const draft = draftAt(template, 0, 0);
    const { amiss } = await workbook.insert(draft, newSheet);
    expect([simulated.roundTrips, amiss]).toEqual([2, []]);
    expect(actions[0]).toBeLessThan(1000);
    expect(simulated.requestBytes).toBeLessThan(100_000);
    const sheet = (await workbook.read()).sheets[1]!;
    const drafted = draft.cells.map((cell) => [toA1(cell), cell.formula ?? cell.value]);
    expect(contentsOf(sheet)).toEqual(Object.fromEntries(drafted));
    const { merges } = simulated.snapshot().sheets[1]!;
    expect(merges.sort()).toEqual(draft.merges.map(rangeToA1).sort());
  },
);

test.each(templates)("%s is taken out again from below and beside another", async (_, template) => {
  const { simulated, workbook } = await openInExcel([{ name: "表", cells: {} }]);
  await workbook.insert(draftAt(template, 0, 0), newSheet);
  const start = saved(simulated);
  for (const [row, column] of [
    [60, 0],
    [0, 12],
  ] as const) {
    const inserted = await workbook.insert(draftAt(template, row, column), {
      kind: "on-sheet",
      name: "2026年自评表",
    });
    expect([inserted.whole, inserted.amiss]).toEqual([false, []]);
    expect(saved(simulated)).not.toEqual(start);
    await workbook.takeOut(inserted);
    expect(saved(simulated)).toEqual(start);
  }
});

/** What becomes of a row of indicators, and what takes it back; null where it may not be. */
async function planned({ workbook }: InExcel, kind: RowChange["kind"], row: number) {
  const snapshot = await workbook.read();
  const forms = snapshot.sheets.flatMap((sheet) => recogniseForms(sheet).forms);
  const plan = planRow(kind, { sheet: "2026年自评表", row, column: 0 }, { forms, snapshot });
  return "refusal" in plan ? null : plan;
}

test.each(templates)("rows of %s come and go, and come back", async (_, template) => {
  // The labels of a row are merged areas, which are told from ExcelApi 1.13 on.
  const excel = await openInExcel([{ name: "表", cells: {} }], { excelApi: "1.14" });
  await excel.workbook.insert(draftAt(template, 0, 0), newSheet);
  const [form] = recogniseForms((await excel.workbook.read()).sheets[1]!).forms;
  const rows = form!.tables.flatMap((table) => table.rows);
  let changed = 0;
  for (const row of rows) {
    for (const kind of ["insert", "delete"] as const) {
      const start = saved(excel.simulated);
      const plan = await planned(excel, kind, row);
      if (!plan) continue;
      await excel.workbook.changeRow(plan.change);
      expect(saved(excel.simulated)).not.toEqual(start);
      await excel.workbook.changeRow(plan.undo);
      expect(saved(excel.simulated)).toEqual(start);
      changed += 1;
    }
  }
  expect(changed).toBeGreaterThan(rows.length);
});
