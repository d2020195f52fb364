import { MARK_COLOURS } from "../../../src/excel/marks/mark-colours";
import { rangeToA1 } from "../../../src/sheet/range";
import type { SimulatedSheetData } from "../../../src/simulator";
import { draftAt } from "../drafts/small-draft";
import { openInExcel } from "../office-host";
import { formBook } from "../rows/form-rows";

/** An Excel that tells of a merged area only where its top left cell is in the range. */
const open = (sheets: SimulatedSheetData[]) =>
  openInExcel(sheets, { excelApi: "1.14", differences: ["mergesByTopLeft"] });

test("a draft over part of a merged area that begins before it is refused, the area stays", async () => {
  const { simulated, workbook } = open([{ name: "表", cells: {}, merges: ["A1:B3"] }]);
  const inserting = workbook.insert(draftAt(1, 1), { kind: "on-sheet", name: "表" });
  await expect(inserting).rejects.toMatchObject({ problem: "occupied", detail: "B2" });
  expect(simulated.save().sheets[0]).toMatchObject({ merges: ["A1:B3"], cells: {} });
});

test("a draft far below more merged areas than Excel gives at once is set up", async () => {
  const rows = Array.from({ length: 300 }, (_, i) => i + 1);
  const merges = rows.flatMap((row) => [`A${row}:B${row}`, `D${row}:E${row}`]);
  const { workbook } = open([{ name: "表", cells: { A1: { value: 1 } }, merges }]);
  await workbook.insert(draftAt(310, 0), { kind: "on-sheet", name: "表" });
  const over = workbook.insert(draftAt(299, 4), { kind: "on-sheet", name: "表" });
  await expect(over).rejects.toMatchObject({ problem: "occupied", detail: "E300" });
});

test("a deleted row that comes back brings the end of a merged area that begins above it", async () => {
  const [form] = formBook();
  const { simulated, workbook } = open([{ ...form!, merges: [...form!.merges!, "F3:F4"] }]);
  const before = simulated.save();
  const change = { sheet: "表", row: 3, expects: [], merges: [], contents: [], like: null };
  simulated.beforeBatch(2, () => simulated.type("表", "B4", "改过"));
  await expect(workbook.changeRow({ ...change, kind: "delete" })).rejects.toThrow();
  simulated.type("表", "B4", "指标二");
  expect([...simulated.save().sheets[0]!.merges!].sort()).toEqual(
    [...before.sheets[0]!.merges!].sort(),
  );
});

test("marks inside a merged area that begins before the first cell with content are one mark", async () => {
  const cells = { C2: { value: 1 }, B4: { value: 2 } };
  const { simulated, workbook } = open([{ name: "表", cells, merges: ["A2:B3"] }]);
  const before = simulated.save();
  const at = (row: number, column: number) => ({ sheet: "表", row, column });
  const marks = [
    { at: at(2, 1), colour: "warning" },
    { at: at(1, 0), colour: "error" },
  ] as const;
  expect(await workbook.mark(marks)).toMatchObject({ changed: 1, skipped: [] });
  expect(simulated.snapshot().sheets[0]!.cells.A2!.fill).toBe(MARK_COLOURS.error);
  expect(await workbook.clearMarks()).toMatchObject({ changed: 1, skipped: [] });
  expect(simulated.save()).toEqual(before);
});

test.each([
  ["in one answer", {}],
  ["in pages", { responseBytes: 1000 }],
])(
  "a merged area that begins before the first cell with content is read, %s",
  async (_, limits) => {
    const cells = { C2: { value: 1 }, B4: { value: 2 } };
    const { simulated, workbook } = open([
      { name: "表", cells, merges: ["A2:B3", "C3:D5", "F1:G1"] },
    ]);
    simulated.setLimits(limits);
    const { sheets } = await workbook.read();
    expect(sheets[0]!.merges.map(rangeToA1)).toEqual(["A2:B3", "C3:D5"]);
  },
);
