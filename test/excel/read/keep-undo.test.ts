import { rangeToA1 } from "../../../src/sheet/range";
import type { SimulatedSheetData } from "../../../src/simulator";
import { openInExcel, type InExcel } from "../office-host";

const sheets = (): SimulatedSheetData[] => [
  { name: "表", cells: { A1: { value: "标题" }, A3: { value: 1 } }, merges: ["A1:C1"] },
  { name: "二", cells: { A1: { value: 1 } }, merges: ["A1:A2"] },
];

/** A workbook that was read, in an Excel whose undo is easily lost, while changes are listened to. */
async function read(): Promise<InExcel> {
  const excel = openInExcel(sheets(), {
    excelApi: "1.14",
    differences: ["undoLostByMerges", "undoLostByWrites", "undoLostByHandlers"],
  });
  await excel.workbook.watch(() => {});
  await excel.workbook.read();
  return excel;
}

const settle = () => new Promise((resolve) => setTimeout(resolve, 5));

async function mergesOf({ workbook }: InExcel): Promise<string[]> {
  const { sheets } = await workbook.read({ keepUndo: true, active: true, kept: ["settings"] });
  return sheets.flatMap(({ name, merges }) => merges.map((merge) => `${name} ${rangeToA1(merge)}`));
}

test("a reading that keeps Excel's undo keeps it, and still knows the merged areas", async () => {
  const excel = await read();
  excel.simulated.type("表", "A3", "2");
  expect(await mergesOf(excel)).toEqual(["表 A1:C1", "二 A1:A2"]);
  excel.simulated.rename("二", "三");
  expect(await mergesOf(excel)).toEqual(["表 A1:C1", "三 A1:A2"]);
  expect(excel.simulated.undoStack()).toEqual(["type A3"]);
});

test("any other reading asks for the merged areas", async () => {
  const { simulated, workbook } = await read();
  simulated.type("表", "A3", "2");
  await workbook.read();
  expect(simulated.undoStack()).toEqual([]);
});

test.each([
  ["rows of the user's", async ({ simulated }: InExcel) => simulated.insert("表", "1:2")],
  [
    "a row of ours",
    async ({ workbook }: InExcel) => {
      const change = { sheet: "表", expects: [], merges: [], contents: [], like: null };
      for (const row of [0, 1]) await workbook.changeRow({ ...change, kind: "insert", row });
    },
  ],
])("merged areas are asked for again after %s", async (_, act) => {
  const excel = await read();
  await act(excel);
  await settle();
  expect(await mergesOf(excel)).toEqual(["表 A3:C3", "二 A1:A2"]);
});
