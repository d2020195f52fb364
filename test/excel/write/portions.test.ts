import { BLANK_CONTENT, type Edit } from "../../../src/sheet/edit";
import { openInExcel } from "../office-host";

jest.setTimeout(60_000);

/** One more than is written at once. */
const edits = Array.from({ length: 3001 }, (_, row): Edit => ({
  at: { sheet: "表", row, column: 0 },
  before: BLANK_CONTENT,
  after: { ...BLANK_CONTENT, value: "无" },
}));

test("more cells than one request takes are written in portions", async () => {
  const { simulated, workbook } = await openInExcel([{ name: "表", cells: {} }]);
  expect(await workbook.apply(edits)).toEqual({ written: edits, skipped: [] });
  expect(simulated.roundTrips).toBe(4);
});

test("what was written stays and is told, though a later portion cannot be looked at", async () => {
  const { simulated, workbook } = await openInExcel([{ name: "表", cells: {} }]);
  simulated.beforeBatch(3, () => simulated.setEditing(true));
  const { written, skipped } = await workbook.apply(edits);
  expect(written).toEqual(edits.slice(0, 3000));
  expect(skipped).toEqual([{ at: edits[3000]!.at, reason: "failed" }]);
});
