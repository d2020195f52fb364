import type { Form } from "../../../src/form/model/form";
import { review } from "../../../src/review";
import type { RowChange } from "../../../src/sheet/row-change";
import type { WorkbookSnapshot } from "../../../src/sheet/snapshot";
import { planRow } from "../../../src/template";
import { fromSnapshot } from "../../../src/workbench/from-snapshot";
import { readGallery, snapshotOf } from "../../support/gallery";
import { applyRowChange, heldIn } from "../../support/row-change";
import { openInExcel } from "../office-host";

/**
 * Where what planning assumes of a row change is held against what becomes of one above Office.js, which
 * tells merged areas from ExcelApi 1.13 on.
 */

jest.setTimeout(60_000);

const BOOKS = readGallery()
  .map(({ id, sheets }) => ({ id, workbook: { sheets: sheets.map(snapshotOf) } }))
  .filter(({ workbook }) => formsIn(workbook).some(({ tables }) => tables.length > 0));

function formsIn(workbook: WorkbookSnapshot): Form[] {
  return review(workbook).forms.map(({ form }) => form);
}

/** The change planned in the middle of a workbook's first table; null where it is refused. */
function changeIn(workbook: WorkbookSnapshot, kind: RowChange["kind"]): RowChange | null {
  const forms = formsIn(workbook);
  const { range, tables } = forms.find((form) => form.tables.length > 0)!;
  const { rows } = tables[0]!;
  const cell = { sheet: range.sheet, row: rows[rows.length >> 1]!, column: range.right };
  const plan = planRow(kind, cell, { forms, snapshot: workbook });
  return "refusal" in plan ? null : plan.change;
}

test.each(["insert", "delete"] as const)("%s: as planned, so in Excel", async (kind) => {
  let changes = 0;
  for (const { id, workbook } of BOOKS) {
    const change = changeIn(workbook, kind);
    if (!change) continue;
    changes += 1;
    const { workbook: inExcel } = openInExcel(fromSnapshot(workbook), {
      excelApi: "1.14",
    });
    await inExcel.changeRow(change);
    expect({ id, held: heldIn(await inExcel.read()) }).toEqual({
      id,
      held: heldIn(applyRowChange(workbook, change)),
    });
  }
  expect(changes).toBeGreaterThan(50);
});
