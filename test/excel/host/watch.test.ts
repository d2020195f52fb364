import type { CellAddress } from "../../../src/sheet/address";
import type { Change } from "../../../src/sheet/workbook";
import type { SimulatedSheetData } from "../../../src/simulator";
import { area } from "../rows/form-rows";
import { printText } from "../../../src/record/kept-text";
import { openInExcel, reopen, type InExcel } from "../office-host";
import { draftAt } from "../drafts/small-draft";

const sheets: SimulatedSheetData[] = [
  { name: "自评表", cells: { A1: { value: 1 } } },
  { name: "二", cells: { A1: { value: 1 } } },
];

/** Events arrive later, and some are asked about. */
const settle = () => new Promise((resolve) => setTimeout(resolve, 100));

async function watched(options: { excelApi?: string } = {}) {
  const excel = await openInExcel(sheets, options);
  const changes: Change[] = [];
  const stop = await excel.workbook.watch((change) => changes.push(change));
  return { ...excel, changes, stop };
}

const write = ({ workbook }: InExcel, value: number, before = 1) =>
  workbook.apply([
    {
      at: { sheet: "自评表", row: 0, column: 0 },
      before: { value: before, formula: null, numberFormat: "General" },
      after: { value, formula: null, numberFormat: "General" },
    },
  ]);

test("what the user and colleagues change is told, with sheet and range", async () => {
  const { simulated, workbook, changes } = await watched();
  simulated.type("自评表", "B2", "x");
  simulated.colleagueTypes("二", "C3", "y");
  simulated.insert("二", "5:6");
  simulated.fill("二", "A1", "#FF0000");
  simulated.select("二", "A2");
  await settle();
  expect(changes).toEqual([
    { sheet: "自评表", range: "B2", moved: false },
    { sheet: "二", range: "C3", moved: false },
    { sheet: "二", range: "5:6", moved: true },
  ]);
  await workbook.read();
  simulated.rename("二", "第二张");
  simulated.type("第二张", "C4", "z");
  await settle();
  expect(changes[3]).toEqual({ sheet: "二", range: "C4", moved: false });
});

test.each(["1.14", "1.13"])(
  "our own writes are not told, in an Excel with ExcelApi %s",
  async (excelApi) => {
    const excel = await watched({ excelApi });
    await excel.workbook.read();
    expect((await write(excel, 5)).written).toHaveLength(1);
    await excel.workbook.mark([{ at: { sheet: "自评表", row: 1, column: 1 }, colour: "error" }]);
    await excel.workbook.clearMarks();
    await settle();
    expect(excel.changes).toEqual([]);
    excel.simulated.type("自评表", "B1", "7");
    await settle();
    expect(excel.changes).toEqual([{ sheet: "自评表", range: "B1", moved: false }]);
  },
);

test.each(["1.14", "1.13"])(
  "neither are drafts and rows of ours, in an Excel with ExcelApi %s",
  async (excelApi) => {
    const { simulated, workbook, changes } = await watched({ excelApi });
    await workbook.read();
    const draft = draftAt(4, 0);
    const onNew = await workbook.insert(draft, { kind: "new-sheet", name: "二" });
    await settle();
    const onOld = await workbook.insert(draft, { kind: "on-sheet", name: "二" });
    await settle();
    const row = { sheet: "自评表", row: 0, expects: [], merges: [], contents: [] };
    await workbook.changeRow({ ...row, kind: "insert", like: area("A2:B2") });
    await settle();
    await workbook.changeRow({ ...row, kind: "delete", like: null });
    await settle();
    for (const inserted of [onNew, onOld]) {
      await workbook.takeOut(inserted);
      await settle();
    }
    expect(onNew.range.sheet).toBe("二 (2)");
    expect(changes).toEqual([]);
    simulated.colleagueTypes("自评表", "G1", "7");
    await settle();
    expect(changes).toEqual([{ sheet: "自评表", range: "G1", moved: false }]);
  },
);

test("after a while an older Excel's changes of the written cells are told again", async () => {
  const excel = await watched({ excelApi: "1.13" });
  await excel.workbook.read();
  await write(excel, 5);
  await settle();
  const now = Date.now();
  const clock = jest.spyOn(Date, "now").mockReturnValue(now + 2500);
  excel.simulated.type("自评表", "A1", "7");
  await settle();
  clock.mockRestore();
  expect(excel.changes).toEqual([{ sheet: "自评表", range: "A1", moved: false }]);
});

test("nothing is told any more after the watch has ended", async () => {
  const { simulated, changes, stop } = await watched();
  await stop();
  simulated.type("自评表", "B2", "x");
  await settle();
  expect(changes).toEqual([]);
});

test("watching and its end take one round trip each, a change none", async () => {
  const excel = await openInExcel(sheets);
  await excel.workbook.read();
  const before = excel.simulated.roundTrips;
  const stop = await excel.workbook.watch(() => {});
  excel.simulated.type("自评表", "B2", "x");
  await settle();
  await stop();
  expect(excel.simulated.roundTrips - before).toBe(2);
});

test("a workbook that is busy tells what changed in sheets it knows", async () => {
  const { simulated, workbook, changes } = await watched();
  simulated.setEditing(true);
  simulated.type("二", "A2", "x");
  await settle();
  expect(changes).toEqual([]);
  simulated.setEditing(false);
  await workbook.read();
  simulated.setEditing(true);
  simulated.type("二", "A2", "y");
  await settle();
  expect(changes).toEqual([{ sheet: "二", range: "A2", moved: false }]);
});

test("texts are kept in the workbook itself, in one round trip each, and travel with it", async () => {
  const excel = await openInExcel(sheets);
  const { simulated, workbook } = excel;
  expect(await workbook.kept("undo")).toBeNull();
  await workbook.keep("undo", '{"编辑":[1]}');
  expect(await workbook.kept("undo")).toBe('{"编辑":[1]}');
  expect(simulated.roundTrips).toBe(3);
  expect(simulated.snapshot().xmlParts).toEqual([printText("undo", '{"编辑":[1]}')]);
  const later = await reopen(excel);
  expect(await later.workbook.kept("undo")).toBe('{"编辑":[1]}');
  await later.workbook.keep("undo", null);
  await later.workbook.keep("undo", null);
  expect(await later.workbook.kept("undo")).toBeNull();
  expect(later.simulated.snapshot().xmlParts).toEqual([]);
});

test("a text of the old place, the settings, is read, and moves when it is kept again", async () => {
  const { simulated, workbook } = openInExcel(sheets, { settings: { "ziping.undo": "旧" } });
  expect(await workbook.kept("undo")).toBe("旧");
  await workbook.keep("undo", "新");
  const { settings, xmlParts } = simulated.save();
  expect([settings, xmlParts]).toEqual([{}, [printText("undo", "新")]]);
  const other = openInExcel(sheets, { settings: { "ziping.undo": "旧" } });
  await other.workbook.keep("undo", null);
  const after = other.simulated.save();
  expect([after.settings, after.xmlParts]).toEqual([{}, []]);
});

test("of a text that is there twice none holds; kept again, there is one, and others' parts stay", async () => {
  const theirs = '<a xmlns="urn:theirs"/>';
  const twice = [printText("undo", "一"), theirs, printText("undo", "二")];
  const { simulated, workbook } = openInExcel(sheets, { xmlParts: twice });
  expect(await workbook.kept("undo")).toBeNull();
  await workbook.keep("undo", "三");
  expect(simulated.save().xmlParts).toEqual([theirs, printText("undo", "三")]);
});

test("what another program put under our name is no text of ours", async () => {
  const { workbook } = await openInExcel(sheets, { settings: { "ziping.undo": 17 } });
  expect(await workbook.kept("undo")).toBeNull();
});

test("a read-only workbook keeps nothing, and says so", async () => {
  const { simulated, workbook } = await openInExcel(sheets, { differences: [] });
  simulated.setReadOnly(true);
  await expect(workbook.keep("undo", "x")).rejects.toMatchObject({ problem: "read-only" });
});

describe("the cell the user goes to", () => {
  async function followed() {
    const excel = await openInExcel(sheets, { differences: [] });
    const cells: CellAddress[] = [];
    const stop = await excel.workbook.watchSelection((cell) => cells.push(cell));
    return { ...excel, cells, stop };
  }

  test("is told with its sheet: of an area the first one, whoever selects", async () => {
    const { simulated, workbook, cells } = await followed();
    simulated.select("自评表", "B2");
    simulated.select("二", "C3:D5");
    await settle();
    await workbook.select({ sheet: "自评表", row: 4, column: 0 });
    await settle();
    expect(cells.slice(0, 2)).toEqual([
      { sheet: "自评表", row: 1, column: 1 },
      { sheet: "二", row: 2, column: 2 },
    ]);
    expect(cells[cells.length - 1]).toEqual({ sheet: "自评表", row: 4, column: 0 });
  });

  test("is told no more after the end, nor is a change of content", async () => {
    const { simulated, cells, stop } = await followed();
    simulated.type("自评表", "B2", "x");
    await settle();
    await stop();
    simulated.select("自评表", "B2");
    await settle();
    expect(cells).toEqual([]);
  });
});
