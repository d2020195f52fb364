import type { Difference, SimulatedSheetData } from "../../../src/simulator";
import { draftAt } from "../drafts/small-draft";
import { openInExcel } from "../office-host";
import { formBook, insertion, undoing } from "../rows/form-rows";

const onTheDesktop = { differences: ["readOnlyIsWritable"] as Difference[], excelApi: "1.14" };
const onTheWeb = { differences: [], excelApi: "1.14" };
const sheets = (): SimulatedSheetData[] => [...formBook(), { name: "空", cells: {} }];

const draft = draftAt(0, 0);
const edit = {
  at: { sheet: "表", row: 2, column: 3 },
  before: { value: 9, formula: null, numberFormat: "General" },
  after: { value: 10, formula: null, numberFormat: "General" },
};

test("on the desktop a workbook that was opened read-only is changed in every way", async () => {
  const { simulated, workbook } = openInExcel(sheets(), onTheDesktop);
  simulated.setReadOnly(true);
  const start = simulated.snapshot().sheets.map(({ cells }) => cells);
  expect((await workbook.apply([edit])).skipped).toEqual([]);
  await workbook.changeRow(insertion);
  await workbook.changeRow(undoing);
  const inserted = [
    await workbook.insert(draft, { kind: "on-sheet", name: "空" }),
    await workbook.insert(draft, { kind: "new-sheet", name: "新" }),
  ];
  expect(inserted.map(({ unfinished }) => unfinished)).toEqual([[], []]);
  for (const one of inserted) await workbook.takeOut(one);
  await workbook.keep("undo", "{}");
  const [form, blank] = simulated.snapshot().sheets;
  expect(form!.cells.D3!.value).toBe(10);
  expect(form!.cells.D6!.value).toBe(45);
  expect(blank!.cells).toEqual(start[1]);
});

test("where Excel refuses, nothing is changed and the reason is told", async () => {
  const { simulated, workbook } = openInExcel(sheets(), onTheWeb);
  const inserted = await workbook.insert(draft, { kind: "on-sheet", name: "空" });
  simulated.setReadOnly(true);
  const start = simulated.save();
  const acts = [
    () => workbook.apply([edit]),
    () => workbook.changeRow(insertion),
    () => workbook.insert(draft, { kind: "new-sheet", name: "新" }),
    () => workbook.takeOut(inserted),
    () => workbook.keep("undo", "{}"),
  ];
  for (const act of acts) await expect(act()).rejects.toMatchObject({ problem: "read-only" });
  expect(simulated.save()).toEqual(start);
});

test("the picture tells how the workbook was opened", async () => {
  const { simulated, workbook } = openInExcel(sheets());
  expect(await workbook.read()).not.toHaveProperty("readOnly");
  simulated.setReadOnly(true);
  expect(await workbook.read()).toHaveProperty("readOnly", true);
});
