import type { SimulatedSheetData, SimulatedWorkbook } from "../../../src/simulator";
import { sheetNamed, snapshotCell } from "../drafts/set-up-support";
import { openInExcel } from "../office-host";
import { area, formBook, insertion, placed } from "./form-rows";

/** The form with a note, a link and conditional formats in the row that others are made like. */
function annotated(more: Partial<SimulatedSheetData> = {}): SimulatedSheetData[] {
  const [form] = formBook();
  const { B5, D5 } = form!.cells;
  const cells = {
    ...form!.cells,
    B5: { ...B5, note: "领导要求", link: "https://example.com/附件" },
    D5: { ...D5, note: "请核对" },
  };
  return [{ ...form!, cells, conditionalFormats: ["D5"], ...more }];
}

const opened = (sheets: SimulatedSheetData[]) =>
  openInExcel(sheets, { differences: [], excelApi: "1.14" });

function rowOf(simulated: SimulatedWorkbook, row: number) {
  const { cells } = sheetNamed(simulated, "表");
  return ["B", "C", "D", "E"].map((column) => cells[`${column}${row}`]);
}

test("a new row has its neighbour's look, conditional formats too, but no note and no link of it", async () => {
  const { simulated, workbook } = opened(annotated());
  await workbook.changeRow(insertion);
  const [was, is] = [rowOf(simulated, 5), rowOf(simulated, 6)];
  expect(is.map((cell) => cell?.style)).toEqual(was.map((cell) => cell?.style));
  expect(is.map((cell) => cell?.fill)).toEqual([null, null, "#FFFF00", null]);
  expect(is.map((cell) => [cell?.note, cell?.link])).toEqual(Array(4).fill([null, null]));
  expect(is.map((cell) => cell?.value)).toEqual([null, null, null, "#DIV/0!"]);
  expect(sheetNamed(simulated, "表").conditionalFormats).toEqual(["D5", "D6"]);
  expect(snapshotCell(sheetNamed(simulated, "表"), "B5").note).toBe("领导要求");
});

test("its cells take in what the neighbour's do, seen from their own row", async () => {
  const { simulated, workbook } = opened(annotated());
  await workbook.changeRow(insertion);
  const [validation, ...others] = sheetNamed(simulated, "表").validations;
  const [before] = formBook()[0]!.validations!;
  expect(validation).toEqual({ ...before, area: "D3:D6" });
  expect(others).toEqual([]);
});

test("so they do above the neighbour, and formulas that look below the new row follow", async () => {
  const [before] = formBook()[0]!.validations!;
  const validations = [
    { ...before!, area: "D4", decimal: { operator: "Between", formula1: 0, formula2: "=C4" } },
    { ...before!, area: "C4", decimal: { operator: "Between", formula1: 0, formula2: "=$C$6" } },
  ] as SimulatedSheetData["validations"];
  const { simulated, workbook } = opened(annotated({ validations }));
  await workbook.changeRow({
    ...insertion,
    row: 3,
    like: area("B5:E5"),
    expects: [placed("B4", { value: "指标二" })],
    merges: [],
    contents: [],
  });
  const bounds = sheetNamed(simulated, "表").validations.map(({ area: at, decimal }) => [
    at,
    decimal?.formula2,
  ]);
  expect(bounds).toEqual(
    expect.arrayContaining([
      ["D4:D5", "=C4"],
      ["C4:C5", "=$C$7"],
    ]),
  );
});

test("a prompt without a rule is the new cell's too", async () => {
  const prompt = { title: "名称", message: "写全称。" };
  const error = { title: "", message: "", style: "Stop" as const };
  const told = { area: "B5", decimal: null, ignoreBlanks: true, prompt, error };
  const { simulated, workbook } = opened(annotated({ validations: [told] }));
  await workbook.changeRow(insertion);
  expect(sheetNamed(simulated, "表").validations).toEqual([{ ...told, area: "B5:B6" }]);
});

test("a row whose height is only rounded to pixels has no height of its own", async () => {
  const { simulated, workbook } = opened(annotated({ rowHeights: { 2: 24, 4: 14, 6: 60 } }));
  const expects = [placed("B4", { value: "指标二" })];
  await workbook.changeRow({
    ...insertion,
    row: 3,
    like: area("B6:E6"),
    expects,
    merges: [],
    contents: [],
  });
  expect(sheetNamed(simulated, "表").rowHeights).toEqual({ 2: 24, 5: 14, 7: 60 });
});
