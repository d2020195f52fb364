import "../marks/text-encoding";
import { asWritten } from "../../../src/lint/as-written";
import { marksOf } from "../../../src/outcome";
import { review } from "../../../src/review";
import type { RowChange } from "../../../src/sheet/row-change";
import type { WorkbookSnapshot } from "../../../src/sheet/snapshot";
import { planRow, type RowPlan } from "../../../src/template";
import { changesSince } from "../../../src/workbench/changes-since";
import { fromSnapshot } from "../../../src/workbench/from-snapshot";
import { ownFile } from "../../../src/workbench/own-file";
import { oursIn } from "../../../src/xlsx/in-place/record-part";
import { readLooks } from "../../../src/xlsx/looks/read-looks";
import { readWorkbook } from "../../../src/xlsx/read-workbook";
import { applyRowChange, heldIn } from "../../support/row-change";
import { savers, workbooks } from "../../xlsx/in-place/savers";
import { excelMode, openInExcel } from "../office-host";

/** Where a row that the pane puts in or takes out is held against what becomes of the clerk's file. */

jest.setTimeout(120_000);

/** The change planned in the middle of a workbook's first table; null without one, or where it is refused. */
function planIn(snapshot: WorkbookSnapshot, kind: RowChange["kind"]): RowPlan | null {
  const forms = review(snapshot).forms.map(({ form }) => form);
  const form = forms.find(({ tables }) => tables.length > 0);
  if (!form) return null;
  const { rows } = form.tables[0]!;
  const at = { sheet: form.range.sheet, row: rows[rows.length >> 1]!, column: form.range.right };
  const plan = planRow(kind, at, { forms, snapshot });
  return "refusal" in plan ? null : plan;
}

/** Each Excel tries the files of one program: a matrix of both would tell no more. */
const SAVER = { kind: "hucre", documented: "SheetJS", harsh: "write-excel-file" }[excelMode];

test.each([SAVER])(
  "a form of %s with corrections, marks and a row: the file has exactly these",
  async (saver) => {
    let done = 0;
    for (const [index, { id, sheets }] of workbooks.entries()) {
      if (index % 3 === 2) continue;
      const bytes = await savers[saver]!(sheets);
      const read = await readWorkbook(bytes);
      const { simulated, workbook } = openInExcel(fromSnapshot(read, readLooks(bytes)), {
        excelApi: "1.14",
      });
      const opened = simulated.save();
      const before = await workbook.read();
      const plan = planIn(before, index % 2 === 0 ? "insert" : "delete");
      if (!plan) continue;
      done += 1;
      await workbook.changeRow(plan.change);
      const between = await workbook.read();
      expect({ id, held: heldIn(between) }).toEqual({
        id,
        held: heldIn(applyRowChange(before, plan.change)),
      });
      const checked = review(between);
      const { corrections } = checked.plan;
      const edits = asWritten(corrections, corrections, "formula").flatMap((one) => one.edits);
      if (index % 3 > 0) await workbook.apply(edits);
      if (index % 4 > 0) await workbook.mark(marksOf(checked));
      const present = simulated.save();
      const changes = changesSince(opened, present, simulated.linesMoved())!;
      expect(changes.rows).toHaveLength(1);
      const made = await ownFile(bytes, changes, present);
      expect([id, made.skipped, made.unfilled, made.record]).toEqual([id, [], [], null]);
      const after = await readWorkbook(made.bytes);
      expect({ id, held: heldIn(after) }).toEqual({ id, held: heldIn(await workbook.read()) });
      const again = openInExcel(fromSnapshot(after, readLooks(made.bytes)), {
        xmlParts: oursIn(made.bytes),
      });
      await again.workbook.clearMarks();
      const filled = again.simulated
        .save()
        .sheets.flatMap(({ cells }) =>
          Object.values(cells).filter(({ fill }) => fill !== undefined),
        );
      expect([id, filled]).toEqual([id, []]);
    }
    expect(done).toBeGreaterThan(20);
  },
);
