import "./text-encoding";
import { readXlsx } from "hucre/xlsx";
import { parseRecord } from "../../../src/record/parse-record";
import { printRecord } from "../../../src/record/print-record";
import { fromA1, toA1 } from "../../../src/sheet/address";
import { MARK_COLOURS } from "../../../src/sheet/mark-colours";
import type { Mark, MarkColour } from "../../../src/sheet/workbook";
import type { SavedWorkbook, SimulatedSheetData } from "../../../src/simulator";
import { fromSnapshot } from "../../../src/workbench/from-snapshot";
import { writeWorkbook } from "../../../src/workbench/write-workbook";
import { CLEAR, editInPlace } from "../../../src/xlsx/in-place/edit-in-place";
import { PartSet } from "../../../src/xlsx/in-place/part-set";
import { findRecord, putRecord, oursIn } from "../../../src/xlsx/in-place/record-part";
import { strayMarks } from "../../../src/xlsx/in-place/stray-marks";
import { readWorkbookParts } from "../../../src/xlsx/in-place/workbook";
import { readLooks } from "../../../src/xlsx/looks/read-looks";
import { readWorkbook } from "../../../src/xlsx/read-workbook";
import { openInExcel } from "../office-host";

/** Of older ones, which tell no merged areas, the cells behind a first one may stay unknown. */
const TOLD_MERGES = { excelApi: "1.14" };

const sheets = (): SimulatedSheetData[] => [
  {
    name: "自评表",
    cells: {
      ...{ A1: { value: "标题", fill: "#DDEBF7" }, B1: { fill: "#DDEBF7" } },
      ...{ A2: { fill: "#DDEBF7" }, B2: { fill: "#DDEBF7" } },
      ...{ A5: { value: 1 }, B5: { value: 2, fill: "#FFFFFF" }, C5: { value: 3, fill: "#FFFF00" } },
    },
    merges: ["A1:B2"],
  },
  { name: "附表 <二>", cells: { D4: { value: "x", fill: "#E2EFDA" }, D5: { value: "y" } } },
];

const mark = (a1: string, colour: MarkColour = "error", sheet = "自评表"): Mark => ({
  at: { sheet, ...fromA1(a1) },
  colour,
});
const all = [
  ...[mark("A1"), mark("A5", "info"), mark("B5"), mark("C5", "warning"), mark("G9")],
  ...[mark("D4", "error", "附表 <二>"), mark("D5", "info", "附表 <二>")],
];

/** A simulated workbook as Excel saves it: its custom XML parts are parts of the file. */
async function fileOf(saved: SavedWorkbook): Promise<Uint8Array> {
  const parts = new PartSet(await writeWorkbook(saved));
  const workbook = readWorkbookParts(parts);
  for (const xml of saved.xmlParts) {
    const record = parseRecord(xml);
    if (typeof record === "string") throw new Error(record);
    putRecord(parts, workbook, { found: findRecord(parts, workbook), record });
  }
  return parts.join();
}

/** "表!A1 #FFC7CF" of every filled cell, as another reader than the program's tells it. */
async function fillsOf(bytes: Uint8Array): Promise<string[]> {
  const { sheets: read } = await readXlsx(bytes, { readStyles: true });
  return read.flatMap(({ name, cells }) =>
    [...(cells ?? [])].flatMap(([key, { style }]) => {
      const [row, column] = key.split(",").map(Number) as [number, number];
      const fill = style?.fill;
      const color = fill?.type === "pattern" && fill.pattern === "solid" && fill.fgColor?.rgb;
      return color ? [`${name}!${toA1({ row, column })} #${color.slice(-6)}`] : [];
    }),
  );
}

/** Cells that a merged area hides. */
const HIDDEN = ["B1", "A2", "B2"];

/** What Excel makes of a file: the sheets as they were, filled as the file has it, with the file's record. */
async function inExcel(bytes: Uint8Array) {
  const parts = new PartSet(bytes);
  const { record } = findRecord(parts, readWorkbookParts(parts));
  const filled = sheets();
  for (const line of await fillsOf(bytes)) {
    const [, name, a1, fill] = /^(.*)!(\w+) (#\w+)$/.exec(line)!;
    const { cells } = filled.find((sheet) => sheet.name === name)!;
    cells[a1!] = { ...cells[a1!], fill: fill! };
  }
  return openInExcel(filled, { ...TOLD_MERGES, xmlParts: [printRecord(record)] });
}

/** Every fill of the sheets, without the cells that a merged area hides. */
function shown({ sheets: saved }: SavedWorkbook): unknown {
  return saved.map(({ name, cells }) =>
    Object.entries(cells).flatMap(([a1, { fill }]) =>
      fill && !(name === "自评表" && HIDDEN.includes(a1)) ? [[name, a1, fill]] : [],
    ),
  );
}

test("marks made in Excel are cleared in the file, on every cell of a merged area", async () => {
  const { simulated, workbook } = openInExcel(sheets(), TOLD_MERGES);
  const before = await fillsOf(await fileOf(simulated.save()));
  expect(await workbook.mark(all)).toMatchObject({ changed: 7, skipped: [] });
  const marked = await fileOf(simulated.save());
  expect((await fillsOf(marked)).filter((line) => line.startsWith("自评表!"))).toEqual(
    expect.arrayContaining([`自评表!B2 ${MARK_COLOURS.error}`, `自评表!G9 ${MARK_COLOURS.error}`]),
  );
  const report = editInPlace(marked, CLEAR);
  expect(report).toMatchObject({ unmarked: 7, marked: 0, skipped: [], record: null });
  expect(await fillsOf(report.bytes)).toEqual(before);
  expect(strayMarks(report.bytes)).toEqual([]);
  expect(new PartSet(report.bytes).has("customXml/item1.xml")).toBe(false);
});

test("marks that moved with rows, on a sheet that was renamed, are cleared in the file", async () => {
  const changed = (excel: ReturnType<typeof openInExcel>) => {
    excel.simulated.insert("自评表", "4:5");
    excel.simulated.insert("自评表", "8:8");
    excel.simulated.remove("附表 <二>", "5:5");
    excel.simulated.rename("自评表", "自评表（终稿）");
    excel.simulated.rename("附表 <二>", "附表");
    return fileOf(excel.simulated.save());
  };
  const before = await fillsOf(await changed(openInExcel(sheets(), TOLD_MERGES)));
  const excel = openInExcel(sheets(), TOLD_MERGES);
  await excel.workbook.mark(all);
  const moved = await changed(excel);
  const report = editInPlace(moved, CLEAR);
  // Row 5 of the second sheet is gone with its mark; row 8 came with the marks of the row above.
  expect(report).toMatchObject({ marked: 0, unmarked: 9, record: null });
  expect(report.skipped.map(({ at, reason }) => [at.sheet, toA1(at), reason])).toEqual([
    ["附表", "D5", "stale"],
  ]);
  expect(await fillsOf(report.bytes)).toEqual(before);
  expect(strayMarks(report.bytes)).toEqual([]);
  expect(oursIn(report.bytes)).toEqual([]);
  const marked = editInPlace(moved, { marks: [mark("A7", "info", "自评表（终稿）")] });
  const cleared = editInPlace(marked.bytes, CLEAR);
  expect(await fillsOf(cleared.bytes)).toEqual(before);
});

test("marks made in a file are cleared in Excel", async () => {
  const plain = await fileOf({ sheets: sheets(), settings: {}, xmlParts: [] });
  const report = editInPlace(plain, { marks: all });
  expect(report).toMatchObject({ marked: 7, skipped: [] });
  const { simulated, workbook } = await inExcel(report.bytes);
  expect(await workbook.clearMarks()).toMatchObject({ changed: 7, unrecorded: [], skipped: [] });
  expect(shown(simulated.save())).toEqual(
    shown(openInExcel(sheets(), TOLD_MERGES).simulated.save()),
  );
  expect(simulated.save().xmlParts).toEqual([]);
});

test("the page knows the record of the file that it opens: its marks are cleared, the fills are back", async () => {
  const plain = await fileOf({ sheets: sheets(), settings: {}, xmlParts: [] });
  const { bytes } = editInPlace(plain, { marks: all });
  const opened = (file: Uint8Array) =>
    readWorkbook(file).then((snapshot) => fromSnapshot(snapshot, readLooks(file)));
  const before = openInExcel(await opened(plain), TOLD_MERGES).simulated.save();
  const page = openInExcel(await opened(bytes), { ...TOLD_MERGES, xmlParts: oursIn(bytes) });
  expect(await page.workbook.clearMarks()).toMatchObject({ unrecorded: [], skipped: [] });
  expect(shown(page.simulated.save())).toEqual(shown(before));
  expect(oursIn(plain)).toEqual([]);
});

test("marks of a file are replaced in Excel, and those in the file again", async () => {
  const plain = await fileOf({ sheets: sheets(), settings: {}, xmlParts: [] });
  const excel = await inExcel(editInPlace(plain, { marks: all.slice(0, 4) }).bytes);
  await excel.workbook.mark(all.slice(2));
  const again = editInPlace(await fileOf(excel.simulated.save()), { marks: [mark("A5", "error")] });
  expect(again).toMatchObject({ marked: 1, unmarked: 5, skipped: [] });
  const cleared = editInPlace(again.bytes, CLEAR);
  expect(await fillsOf(cleared.bytes)).toEqual(await fillsOf(plain));
});

test("a note that a file has of ours stays on record while Excel marks and clears", async () => {
  const plain = await fileOf({ sheets: sheets(), settings: {}, xmlParts: [] });
  const noted = editInPlace(plain, {
    edits: [
      {
        at: mark("A5").at,
        before: { value: 1, formula: null, numberFormat: "General" },
        after: { value: 5, formula: null, numberFormat: "General" },
      },
    ],
    notes: [{ at: mark("C5").at, text: "错误：x" }],
  });
  const { simulated, workbook } = await inExcel(noted.bytes);
  await workbook.mark(all);
  await workbook.clearMarks();
  expect(simulated.save().xmlParts.map(parseRecord)).toMatchObject([
    { marks: [], notes: [mark("C5").at], writes: [{ at: mark("A5").at, before: { value: 1 } }] },
  ]);
});
