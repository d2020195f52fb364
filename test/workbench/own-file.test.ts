import { strFromU8, unzipSync } from "fflate";
import { createWorkbook, type SimulatedSheetData } from "../../src/simulator";
import { MARK_COLOURS } from "../../src/sheet/mark-colours";
import { toSheetA1 } from "../../src/sheet/address";
import { changesSince } from "../../src/workbench/changes-since";
import { MESSAGES } from "../../src/locale";
import { fileToSave } from "../../src/workbench/file-to-save";
import { fromSnapshot } from "../../src/workbench/from-snapshot";
import { ownFile } from "../../src/workbench/own-file";
import { parseText, printText } from "../../src/record/kept-text";
import { PartSet } from "../../src/xlsx/in-place/part-set";
import { oursIn } from "../../src/xlsx/in-place/record-part";
import { relate } from "../../src/xlsx/in-place/relations";
import { readLooks } from "../../src/xlsx/looks/read-looks";
import { readWorkbook } from "../../src/xlsx/read-workbook";
import { differentParts } from "../xlsx/in-place/compare";
import { madeWorkbooks } from "../xlsx/in-place/made-workbooks";

/** A file open as the page has it. */
async function open(bytes: Uint8Array) {
  const workbook = createWorkbook(fromSnapshot(await readWorkbook(bytes), readLooks(bytes)));
  const opened = workbook.save();
  const changes = () => changesSince(opened, workbook.save(), workbook.linesMoved());
  return { workbook, changes, taken: () => ownFile(bytes, changes()!, workbook.save()) };
}

async function valueIn(bytes: Uint8Array, row: number, column: number) {
  const [sheet] = (await readWorkbook(bytes)).sheets;
  return sheet!.cells.find((cell) => cell.row === row && cell.column === column)?.value ?? null;
}

const NOTHING = { rows: [], merges: [], sheets: [], edits: [], refilled: [], texts: new Map() };

let files: Record<string, Uint8Array>;
beforeAll(async () => {
  files = await madeWorkbooks();
});

test("a file nobody has changed is given back to the byte, whoever wrote it", async () => {
  for (const [name, bytes] of Object.entries(files)) {
    if (!readLooks(bytes)) continue;
    const { changes, taken } = await open(bytes);
    expect([name, changes()]).toEqual([name, NOTHING]);
    expect((await taken()).bytes).toBe(bytes);
  }
});

test("what is typed and marked is in the file, and no part that has nothing of it is touched", async () => {
  const bytes = files["hucre-chart"]!;
  const { workbook, taken } = await open(bytes);
  const sheet = workbook.selection().sheet;
  workbook.type(sheet, "D2", "119");
  workbook.fill(sheet, "D3", MARK_COLOURS.error);
  const { bytes: after, skipped, unfilled } = await taken();
  expect([skipped, unfilled]).toEqual([[], []]);
  expect(await valueIn(after, 1, 3)).toBe(119);
  const reopened = await open(after);
  const fill = reopened.workbook.save().sheets[0]!.cells.D3!.fill;
  expect(fill).toMatchObject({ pattern: "Solid", color: MARK_COLOURS.error });
  expect(differentParts(bytes, after).sort()).toEqual(
    expect.arrayContaining(["xl/styles.xml", "xl/worksheets/sheet1.xml"]),
  );
  expect(differentParts(bytes, after).filter((part) => /chart|drawing|theme/.test(part))).toEqual(
    [],
  );
  reopened.workbook.fill(sheet, "D3", null);
  const cleared = await open((await reopened.taken()).bytes);
  expect(cleared.workbook.save().sheets[0]!.cells.D3!.fill).toBeUndefined();
});

test("the result of a formula that comes to something else is written with it", async () => {
  const { workbook, taken, changes } = await open(files["hucre-plain"]!);
  const sheet = workbook.selection().sheet;
  workbook.type(sheet, "F6", "=SUM(F2:F4)");
  const first = await open((await taken()).bytes);
  first.workbook.type(sheet, "F2", "1");
  expect(first.changes()!.edits.map(({ at }) => toSheetA1(at))).toEqual([
    `${sheet}!F2`,
    `${sheet}!F6`,
  ]);
  expect(await valueIn((await first.taken()).bytes, 5, 5)).toBe(30);
  expect(changes()).not.toBeNull();
});

test("a fill that is no mark is told, since the file keeps its own", async () => {
  const { workbook, taken } = await open(files["hucre-plain"]!);
  const sheet = workbook.selection().sheet;
  workbook.fill(sheet, "B2", "#00B050");
  expect((await taken()).unfilled.map(toSheetA1)).toEqual([`${sheet}!B2`]);
});

test("a row that came and went again leaves the file as it was, to the byte", async () => {
  const bytes = files["hucre-chart"]!;
  const { workbook, taken, changes } = await open(bytes);
  const { sheet } = workbook.selection();
  workbook.insert(sheet, "3:3");
  expect(changes()!.rows).toEqual([{ sheet, kind: "insert", row: 2, like: "above" }]);
  workbook.remove(sheet, "3:3");
  expect((await taken()).bytes).toBe(bytes);
});

test("rows and cells move with the chart that shows them", async () => {
  const { workbook, taken } = await open(files["hucre-chart"]!);
  const { sheet } = workbook.selection();
  workbook.insert(sheet, "3:4");
  workbook.type(sheet, "F3", "7");
  workbook.remove(sheet, "2:2");
  const { bytes } = await taken();
  expect(await valueIn(bytes, 1, 5)).toBe(7);
  expect(await valueIn(bytes, 3, 5)).toBe(9);
  const parts = unzipSync(bytes);
  const chart = Object.keys(parts).find((name) => /charts\/chart\d+\.xml$/.test(name))!;
  expect(strFromU8(parts[chart]!)).toContain("!F2:F5<");
});

test("a new row that looks like the one below it is made like that one", () => {
  const bold = { value: "头", style: { bold: true } };
  const opened = {
    ...{ settings: {}, xmlParts: [] },
    sheets: [{ name: "表", cells: { A1: bold, A2: { value: 1, numberFormat: "0.0" } } }],
  };
  const present = {
    ...opened,
    sheets: [
      {
        name: "表",
        cells: { A1: bold, A2: { numberFormat: "0.0" }, A3: { value: 1, numberFormat: "0.0" } },
      },
    ],
  };
  const saved = ({ sheets }: { sheets: SimulatedSheetData[] }) => createWorkbook(sheets).save();
  const line = { sheet: "表", axis: "rows", at: 1, count: 1 } as const;
  const changes = changesSince(saved(opened), saved(present), [line])!;
  expect(changes).toMatchObject({ rows: [{ row: 1, like: "below" }], edits: [], refilled: [] });
});

test("texts of the pane that a file came with are changed and taken out, and none is added", async () => {
  const plain = files["hucre-plain"]!;
  const parts = new PartSet(plain);
  const names = ["undo", "settings"];
  names.forEach((name, index) => {
    parts.put(`customXml/item${index + 5}.xml`, printText(name, "甲"));
    relate(parts, "xl/workbook.xml", { type: "customXml", part: `customXml/item${index + 5}.xml` });
  });
  const bytes = parts.join();
  expect(oursIn(bytes)).toHaveLength(2);
  const opened = createWorkbook(fromSnapshot(await readWorkbook(bytes)), {
    xmlParts: oursIn(bytes),
  }).save();
  const present = {
    ...opened,
    xmlParts: [printText("settings", "乙"), printText("preferences", "丙")],
  };
  const { bytes: after } = await ownFile(bytes, changesSince(opened, present, [])!, present);
  expect(oursIn(after).map((xml) => parseText("settings", xml))).toEqual(["乙"]);
});

test("a file that is no .xlsx comes back as one, and what that means is said", async () => {
  const workbook = createWorkbook([{ name: "表", cells: { A1: { value: "甲" } } }]);
  const opened = workbook.save();
  const open = { name: "自评表.xls", generation: 1, workbook, opened, skipped: [] };
  const words = MESSAGES["zh-CN"];
  const foreign = await fileToSave({ ...open, source: { kind: "foreign" } }, words);
  expect(foreign).toMatchObject({ name: "自评表-副本.xlsx", notes: [words.workbench.converted] });
  expect(await valueIn(foreign.bytes, 0, 0)).toBe("甲");
  const own = await fileToSave({ ...open, name: "新.xlsx", source: { kind: "new" } }, words);
  expect(own).toMatchObject({ name: "新.xlsx", notes: [] });
});

test("a blank sheet that nothing is left on is no sheet of the file", async () => {
  const bytes = files["hucre-plain"]!;
  const { workbook } = await open(bytes);
  const opened = workbook.save();
  const present = { ...opened, sheets: [...opened.sheets, { name: "空", cells: {} }] };
  expect(changesSince(opened, present, [])!.sheets).toEqual([]);
});

test("whatever is no content, fill, merged area, row or new sheet is a change that no file takes", () => {
  const opened = {
    sheets: [{ name: "表", cells: { A1: { value: 1 } }, merges: ["A1:B1"] }],
    settings: {},
    xmlParts: [],
  };
  const changed = (sheet: object) =>
    changesSince(opened, { ...opened, sheets: [{ ...opened.sheets[0]!, ...sheet }] }, []);
  expect(
    changed({ cells: { A1: { value: 2, fill: "#FFFFFF" }, B9: { value: "新" } } }),
  ).toMatchObject({
    edits: [{ at: { row: 0 } }, { at: { row: 8 } }],
  });
  expect(changed({ merges: [] })?.merges).toHaveLength(1);
  expect(changed({ name: "改名" })).toBeNull();
  expect(changed({ rowHeights: { 3: 20 } })).toBeNull();
  expect(changed({ cells: { A1: { value: 1, style: { bold: true } } } })).toBeNull();
  expect(changed({ cells: { A1: { value: 1, note: "请核对" } } })).toBeNull();
  expect(changesSince(opened, { ...opened, sheets: [] }, [])).toBeNull();
  const more = {
    ...opened,
    sheets: [...opened.sheets, { name: "新", cells: { A1: { value: 1 } } }],
  };
  expect(changesSince(opened, more, [])?.sheets).toHaveLength(1);
  const columns = [{ sheet: "表", axis: "columns", at: 0, count: 1 } as const];
  expect(changesSince(opened, opened, columns)).toBeNull();
});
