import { strFromU8, unzipSync } from "fflate";
import { fromA1 } from "../../../src/sheet/address";
import { BLANK_CONTENT, type CellContent, type Edit } from "../../../src/sheet/edit";
import type { Mark, MarkColour } from "../../../src/sheet/workbook";
import { CLEAR, editInPlace } from "../../../src/xlsx/in-place/edit-in-place";
import { printText } from "../../../src/record/kept-text";
import { strayMarks } from "../../../src/xlsx/in-place/stray-marks";
import { readWorkbook } from "../../../src/xlsx/read-workbook";
import { fixture, relationships, zip, type Parts } from "../support";
import { differentParts } from "./compare";
import { oddParts } from "./odd-workbooks";

const SHEET = "xl/worksheets/sheet1.xml";
const RECORD = "customXml/item1.xml";

const at = (a1: string) => ({ sheet: "表", ...fromA1(a1) });

function edit(a1: string, after: Partial<CellContent>, before: Partial<CellContent> = {}): Edit {
  const old = { ...BLANK_CONTENT, ...before };
  return { at: at(a1), before: old, after: { ...old, ...after } };
}

const mark = (a1: string, colour: MarkColour = "error"): Mark => ({ at: at(a1), colour });

const textOf = (bytes: Uint8Array, part = SHEET): string => strFromU8(unzipSync(bytes)[part]!);

/** The text of one cell's element. */
function cellIn(bytes: Uint8Array, a1: string): string | undefined {
  return new RegExp(`<c r="${a1}"(?:[^>]*/>|.*?</c>)`, "s").exec(textOf(bytes))?.[0];
}

/** The fill of a cell by its place in the list of fills. */
function fillOf(bytes: Uint8Array, a1: string): string {
  const styles = textOf(bytes, "xl/styles.xml");
  const lists = (name: string, item: RegExp) =>
    new RegExp(`<${name}[ >].*</${name}>`, "s").exec(styles)![0].match(item)!;
  const style = Number(/ s="(\d+)"/.exec(cellIn(bytes, a1)!)?.[1] ?? 0);
  const format = lists("cellXfs", /<xf .*?(?:\/>|<\/xf>)/gs)[style]!;
  const fills = lists("fills", /<fill>.*?<\/fill>/gs);
  return fills[Number(/fillId="(\d+)"/.exec(format)![1])]!;
}

test.each<[what: string, after: Partial<CellContent>, written: string]>([
  ["a number", { value: 1234.5 }, '<c r="B1"><v>1234.5</v></c>'],
  ["a truth", { value: true }, '<c r="B1" t="b"><v>1</v></c>'],
  ["an error", { value: "#N/A" }, '<c r="B1" t="e"><v>#N/A</v></c>'],
  [
    "a text that looks like a formula",
    { value: "=1+1 <a>" },
    '<c r="B1" t="inlineStr"><is><t xml:space="preserve">=1+1 &lt;a&gt;</t></is></c>',
  ],
  [
    "a text with signs that XML cannot hold",
    { value: "a\u0001_x0041_\ud800" },
    '<c r="B1" t="inlineStr"><is><t xml:space="preserve">a_x0001__x005F_x0041__xD800_</t></is></c>',
  ],
  [
    "a formula with its result",
    { formula: "=IFS(A1>1,2)", value: 2 },
    '<c r="B1"><f>_xlfn.IFS(A1&gt;1,2)</f><v>2</v></c>',
  ],
  [
    "a formula with a text",
    { formula: '="甲"', value: "甲" },
    '<c r="B1" t="str"><f>=&quot;甲&quot;</f><v>甲</v></c>'.replace("<f>=", "<f>"),
  ],
  ["nothing", { value: null }, '<c r="B1"></c>'],
])("%s is written as the format has it", async (_, after, written) => {
  const bytes = zip(oddParts('<row r="1"><c r="B1"><v>1.50</v></c></row>'));
  const report = editInPlace(bytes, { edits: [edit("B1", after, { value: 1.5 })] });
  expect(cellIn(report.bytes, "B1")).toBe(written);
  const [cell] = (await readWorkbook(report.bytes)).sheets[0]!.cells;
  if (after.value !== null) expect(cell).toMatchObject(after);
});

test("what a cell says of its value goes with it, what it says beside stays", () => {
  const bytes = zip(
    oddParts(
      '<row r="1"><c r="A1" s="2" t="s" vm="1" ph="1"><v>0</v><extLst><ext uri="x"/></extLst></c></row>',
    ),
  );
  const { bytes: after } = editInPlace(bytes, { edits: [edit("A1", { value: 2 })] });
  expect(cellIn(after, "A1")).toBe(
    '<c r="A1" s="2" ph="1"><v>2</v><extLst><ext uri="x"/></extLst></c>',
  );
});

test("cells and rows that are not there are put in where they belong, and the area in use grows", () => {
  const bytes = zip(
    oddParts('<row r="2"><c r="B2"><v>1</v></c><c r="D2"><v>1</v></c></row><row r="5"/>'),
  );
  const edits = ["A1", "C2", "E2", "F2", "A5", "A9"].map((a1) => edit(a1, { value: 7 }));
  const text = textOf(editInPlace(bytes, { edits }).bytes);
  const cell = (a1: string) => `<c r="${a1}"><v>7</v></c>`;
  expect(/<sheetData>(.*)<\/sheetData>/.exec(text)![1]).toBe(
    `<row r="1">${cell("A1")}</row><row r="2"><c r="B2"><v>1</v></c>${cell("C2")}<c r="D2"><v>1</v></c>` +
      `${cell("E2")}${cell("F2")}</row><row r="5">${cell("A5")}</row><row r="9">${cell("A9")}</row>`,
  );
  expect(text).toContain('<dimension ref="A1:F9"/>');
});

test("cells without addresses are found where their neighbours leave them", () => {
  const bytes = zip(oddParts("<row/><row><c><v>1</v></c><c><v>2</v></c></row>"));
  const text = textOf(editInPlace(bytes, { edits: [edit("B2", { value: 9 })] }).bytes);
  expect(text).toContain("<row/><row><c><v>1</v></c><c><v>9</v></c></row>");
});

test("a number in the place of a text behind an apostrophe is a number; another format is another style", async () => {
  const bytes = zip(oddParts('<row r="1"><c r="A1" s="1" t="str"><v>98</v></c></row>'));
  const format = { numberFormat: "0.000" };
  const plain = editInPlace(bytes, { edits: [edit("A1", { value: 98 }, format)] }).bytes;
  expect(textOf(plain, "xl/styles.xml").match(/quotePrefix/g)).toHaveLength(1);
  const other = editInPlace(bytes, {
    edits: [edit("A1", { value: 98, numberFormat: '0.0"分"' }, format)],
  }).bytes;
  const [cell] = (await readWorkbook(other)).sheets[0]!.cells;
  expect(cell).toMatchObject({ value: 98, text: "98.0分" });
  const builtIn = editInPlace(bytes, {
    edits: [edit("A1", { value: 0.98, numberFormat: "0%" }, format)],
  });
  expect((await readWorkbook(builtIn.bytes)).sheets[0]!.cells[0]!.text).toBe("98%");
  expect(textOf(builtIn.bytes, "xl/styles.xml")).toContain('<numFmts count="1">');
});

test.each<[what: string, rows: string, a1: string, reason: string]>([
  ["an array", '<row r="1"><c r="A1"><f t="array" ref="A1:B2">X</f></c></row>', "B2", "array"],
  [
    "a table of what-if",
    '<row r="1"><c r="A1"><f t="dataTable" ref="A1:A3"/></c></row>',
    "A3",
    "array",
  ],
  [
    "a formula that others share",
    '<row r="1"><c r="A1"><f t="shared" ref="A1:A2" si="0">B1</f></c></row>',
    "A1",
    "failed",
  ],
])("a cell in %s is refused, and the file stays as it was", (_, rows, a1, reason) => {
  const bytes = zip(oddParts(rows));
  const report = editInPlace(bytes, { edits: [edit(a1, { value: 1 })] });
  expect(report.skipped).toEqual([{ at: at(a1), reason }]);
  expect(report.bytes).toBe(bytes);
});

test("headings of a table, which its part has too, are refused; its other cells are not", () => {
  const parts: Parts = {
    "xl/worksheets/_rels/sheet1.xml.rels": relationships({
      rId1: ["table", "../tables/table1.xml"],
    }),
    "xl/tables/table1.xml": '<table ref="A1:B4" totalsRowCount="1"/>',
  };
  const bytes = zip(oddParts('<row r="1"><c r="A1"><v>1</v></c></row>', parts));
  const edits = ["A1", "B4", "B3"].map((a1) => edit(a1, { value: 1 }));
  const report = editInPlace(bytes, { edits });
  expect(report.skipped.map(({ at: { row }, reason }) => [row, reason])).toEqual([
    [0, "table"],
    [3, "table"],
  ]);
  expect(report.written).toHaveLength(1);
});

const CHAIN = '<calcChain><c r="A1" i="1" l="1"/><c r="A2"/><c r="B9" i="2"/></calcChain>';

function chained(chain: string): Uint8Array {
  const formula = (a1: string) =>
    `<row r="${a1.slice(1)}"><c r="${a1}"><f>1+1</f><v>2</v></c></row>`;
  return zip(
    oddParts(formula("A1") + formula("A2"), {
      "xl/calcChain.xml": chain,
      "xl/_rels/workbook.xml.rels": relationships({
        rId1: ["worksheet", "worksheets/sheet1.xml"],
        rId2: ["styles", "styles.xml"],
        rId3: ["calcChain", "calcChain.xml"],
      }),
    }),
  );
}

test("a formula that goes leaves the chain of calculation, its sheet is told by the next entry", () => {
  const report = editInPlace(chained(CHAIN), {
    edits: [edit("A1", { value: 1, formula: null }, { formula: "=1+1" })],
  });
  expect(textOf(report.bytes, "xl/calcChain.xml")).toBe(
    '<calcChain><c r="A2" i="1"/><c r="B9" i="2"/></calcChain>',
  );
  expect(textOf(report.bytes, "xl/workbook.xml")).toContain(
    '</sheets><calcPr fullCalcOnLoad="1"/>',
  );
});

test("a chain of calculation without entries is none", () => {
  const edits = [edit("A1", { value: 1, formula: null }, { formula: "=1+1" })];
  const report = editInPlace(chained('<calcChain><c r="A1" i="1"/></calcChain>'), { edits });
  expect(Object.keys(unzipSync(report.bytes))).not.toContain("xl/calcChain.xml");
  expect(textOf(report.bytes, "xl/_rels/workbook.xml.rels")).not.toContain("calcChain");
});

test("a workbook without formulas is not told to calculate", () => {
  const bytes = zip(oddParts('<row r="1"><c r="A1"><v>1</v></c></row>'));
  const report = editInPlace(bytes, { edits: [edit("A1", { value: 2 })] });
  expect(textOf(report.bytes, "xl/workbook.xml")).not.toContain("calcPr");
});

const MARKED =
  '<row r="1"><c r="A1" s="1"><v>1</v></c><c r="B1"><v>2</v></c><c r="C1" s="2"/></row>';

test("a mark has the look of its cell but for the fill; no style that is there is changed", () => {
  const bytes = zip(oddParts(MARKED));
  const { bytes: after, marked } = editInPlace(bytes, { marks: [mark("A1"), mark("B1", "info")] });
  expect(marked).toBe(2);
  expect(fillOf(after, "A1")).toContain('rgb="FFFFC7CF"');
  expect(fillOf(after, "B1")).toContain('rgb="FFD6E8FB"');
  const styles = textOf(after, "xl/styles.xml");
  expect(styles).toContain(
    '<xf numFmtId="164" fontId="0" fillId="4" borderId="0" xfId="0" applyFill="1" quotePrefix="1"><alignment',
  );
});

test("a long sheet is marked where it is merged, and cleared", () => {
  const rows = Array.from({ length: 16_000 }, (_, index) => {
    const cells = ["A", "B"].map((name) => `<c r="${name}${index + 1}" s="0"><v>${index}</v></c>`);
    return `<row r="${index + 1}" spans="1:2">${cells.join("")}</row>`;
  });
  const merges = '<mergeCells count="1"><mergeCell ref="A3:A5"/></mergeCells>';
  const bytes = zip(oddParts(rows.join(""), {}, merges));
  const marked = editInPlace(bytes, { marks: [mark("A4"), mark("B9")] });
  expect(marked).toMatchObject({ marked: 2, skipped: [] });
  expect(cellIn(marked.bytes, "A3")).not.toContain('s="0"');
  expect(cellIn(marked.bytes, "A4")).toContain('s="0"');
  expect(textOf(editInPlace(marked.bytes, CLEAR).bytes)).toBe(textOf(bytes));
});

test("marks are put in place of all earlier ones, over the cells' own look", () => {
  const first = editInPlace(zip(oddParts(MARKED)), { marks: [mark("A1"), mark("B1")] }).bytes;
  const second = editInPlace(first, { marks: [mark("A1", "warning")] });
  expect(fillOf(second.bytes, "A1")).toContain("FFFFE69A");
  expect(cellIn(second.bytes, "B1")).toBe('<c r="B1"><v>2</v></c>');
  expect(textOf(editInPlace(second.bytes, CLEAR).bytes)).toBe(textOf(zip(oddParts(MARKED))));
  expect(editInPlace(first, { marks: [mark("A1"), mark("B1")] }).bytes).toBe(first);
});

test("of several marks on one cell the most serious shows; a gradient is left alone and told", () => {
  const marks = [mark("A1", "info"), mark("A1"), mark("A1", "warning"), mark("C1")];
  const report = editInPlace(zip(oddParts(MARKED)), { marks });
  expect(fillOf(report.bytes, "A1")).toContain("FFFFC7CF");
  expect(report.skipped).toEqual([{ at: at("C1"), reason: "failed" }]);
});

test("a cell that somebody has filled since is left alone, and told", () => {
  const { bytes } = editInPlace(zip(oddParts(MARKED)), { marks: [mark("A1")] });
  const parts = unzipSync(bytes);
  const repainted = zip({ ...parts, [SHEET]: textOf(bytes).replace(/s="3"/, 's="1"') });
  const report = editInPlace(repainted, CLEAR);
  expect(report.skipped).toEqual([{ at: at("A1"), reason: "stale" }]);
  expect(cellIn(report.bytes, "A1")).toContain('s="1"');
});

test("where styles were renumbered since, the look is found again, or made", () => {
  const { bytes } = editInPlace(zip(oddParts(MARKED)), { marks: [mark("A1"), mark("B1")] });
  const parts = unzipSync(bytes);
  const hint = zip({ ...parts, [RECORD]: textOf(bytes, RECORD).replace('s="1"', 's="0"') });
  expect(cellIn(editInPlace(hint, CLEAR).bytes, "A1")).toBe('<c r="A1" s="1"><v>1</v></c>');
  const styles = textOf(bytes, "xl/styles.xml").replace('<alignment wrapText="1"/>', "");
  const gone = editInPlace(zip({ ...parts, "xl/styles.xml": styles }), CLEAR).bytes;
  const own = /own="#(\w+)"/.exec(textOf(bytes, RECORD))![1]!;
  expect(fillOf(gone, "A1")).toContain(`rgb="FF${own}"`);
});

test("a blank cell is marked in the look of its row or column, and goes with the mark", () => {
  const around = '<cols><col min="2" max="3" style="1"/></cols>';
  const parts = oddParts('<row r="2" s="2" customFormat="1"/>');
  parts[SHEET] = String(parts[SHEET]).replace("<sheetData>", `${around}<sheetData>`);
  const bytes = zip(parts);
  const report = editInPlace(bytes, { marks: [mark("C7"), mark("A7"), mark("B2")] });
  expect(report.skipped).toEqual([{ at: at("B2"), reason: "failed" }]);
  const format = /<xf [^>]*quotePrefix="1">/g;
  expect(textOf(report.bytes, "xl/styles.xml").match(format)).toHaveLength(2);
  expect(textOf(editInPlace(report.bytes, CLEAR).bytes)).toBe(textOf(bytes));
});

test("a mark on a cell that is then filled in is taken off, and the content stays", () => {
  const bytes = zip(oddParts('<row r="1"><c r="A1"><v>1</v></c></row>'));
  const marked = editInPlace(bytes, { marks: [mark("C4")] }).bytes;
  const written = editInPlace(marked, { edits: [edit("C4", { value: 5 })] });
  expect(written.marked).toBe(1);
  expect(fillOf(written.bytes, "C4")).toContain("FFFFC7CF");
  expect(cellIn(editInPlace(written.bytes, CLEAR).bytes, "C4")).toBe('<c r="C4"><v>5</v></c>');
});

test("a mark on a merged area is on its first cell, also when its row has nothing else to change", () => {
  const rows =
    '<row r="1"><c r="A1" s="1"><v>1</v></c><c r="B1" s="1"/></row><row r="2"><c r="B2" s="1"/></row>';
  const bytes = zip(oddParts(rows, {}, '<mergeCells><mergeCell ref="A1:B2"/></mergeCells>'));
  const { bytes: after } = editInPlace(bytes, { marks: [mark("B2")] });
  expect(fillOf(after, "A1")).toContain("FFFFC7CF");
  expect(cellIn(after, "B2")).toBe('<c r="B2" s="1"/>');
});

test("a colour of marks that no record knows is no fill of the cell's own, and is told", () => {
  const { bytes } = editInPlace(zip(oddParts(MARKED)), { marks: [mark("A1")] });
  const forgotten = zip({ ...unzipSync(bytes), [RECORD]: '<a xmlns="urn:a"/>' });
  expect(strayMarks(bytes)).toEqual([]);
  expect(strayMarks(forgotten)).toEqual([at("A1")]);
  const { bytes: again } = editInPlace(forgotten, { marks: [mark("A1", "info")] });
  const record = Object.entries(unzipSync(again)).find(([, text]) =>
    strFromU8(text).includes('urn:ziping:record" v'),
  )!;
  expect(strFromU8(record[1])).toContain('own="unknown"');
  const cleared = editInPlace(again, CLEAR);
  expect(cleared).toMatchObject({ unmarked: 0, marked: 1, skipped: [], record: null });
  expect(cleared.bytes).toBe(again);
  expect(strayMarks(cleared.bytes)).toEqual([at("A1")]);
});

test("of a record with an entry that cannot be read the other marks are cleared, and that one is told", () => {
  const { bytes } = editInPlace(zip(oddParts(MARKED)), { marks: [mark("A1"), mark("B1")] });
  const entry = (text: string) => text.replace(/own="[^"]*"/, 'own="red"');
  const bad = zip({ ...unzipSync(bytes), [RECORD]: entry(textOf(bytes, RECORD)) });
  const report = editInPlace(bad, CLEAR);
  expect(report).toMatchObject({ unmarked: 1, marked: 1, record: null });
  expect(strayMarks(report.bytes)).toHaveLength(1);
});

const NOTE = { at: at("A1"), text: "错误：<a>\n第二行" };
const noted = (parts: Parts) => zip(oddParts('<row r="1"><c r="A1"><v>1</v></c></row>', parts));
const partNames = (bytes: Uint8Array) => Object.keys(unzipSync(bytes)).sort();

test("a note has its part, its box and its references, and all go with it", async () => {
  const bytes = noted({});
  const report = editInPlace(bytes, { notes: [NOTE] });
  expect((await readWorkbook(report.bytes)).sheets[0]!.notes).toEqual([
    { row: 0, column: 0, text: NOTE.text },
  ]);
  expect(textOf(report.bytes, "xl/drawings/vmlDrawing1.vml")).toContain("<x:Row>0</x:Row>");
  expect(textOf(report.bytes)).toMatch(
    /<legacyDrawing xmlns:r="[^"]+" r:id="ziping\d"\/><\/worksheet>$/,
  );
  const cleared = editInPlace(report.bytes, CLEAR);
  expect(partNames(cleared.bytes)).toEqual(partNames(bytes));
  expect(textOf(cleared.bytes)).toBe(textOf(bytes));
  expect(textOf(cleared.bytes, "[Content_Types].xml")).toBe(textOf(bytes, "[Content_Types].xml"));
});

test("notes of ours come and go beside those of others, whose names keep their numbers", async () => {
  const bytes = fixture("features.xlsx");
  const { sheets } = await readWorkbook(bytes);
  const sheet = sheets.find(({ notes }) => notes.length > 0)!;
  const foreign = sheet.notes[0]!;
  const note = (row: number, column: number) => ({
    at: { sheet: sheet.name, row, column },
    text: "甲",
  });
  const asked = [note(foreign.row, foreign.column), note(30, 3)];
  const report = editInPlace(bytes, { notes: asked });
  expect(report.notesKept).toEqual([asked[0]!.at]);
  expect(report.noted).toEqual([asked[1]!.at]);
  const { notes } = (await readWorkbook(report.bytes)).sheets.find(
    ({ name }) => name === sheet.name,
  )!;
  expect(notes).toEqual([...sheet.notes, { row: 30, column: 3, text: "甲" }]);
  const replaced = editInPlace(report.bytes, { notes: [note(31, 3)] });
  const after = (await readWorkbook(replaced.bytes)).sheets.find(
    ({ name }) => name === sheet.name,
  )!;
  expect(after.notes).toEqual([...sheet.notes, { row: 31, column: 3, text: "甲" }]);
  expect(differentParts(bytes, editInPlace(replaced.bytes, CLEAR).bytes)).toEqual([]);
});

test("a note of ours is taken off a sheet that was renamed, from where a row has taken it", () => {
  const { bytes } = editInPlace(noted({}), { notes: [NOTE] });
  const id = "{00000000-0001-0000-0000-000000000000}";
  const parts = Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]),
  );
  const change = (name: string, from: string | RegExp, to: string) =>
    (parts[name] = parts[name]!.replace(from, to));
  const item = Object.keys(parts).find((name) => /item\d\.xml$/.test(name))!;
  change(item, /(<sheet name="[^"]*")/, `$1 id="${id}"`);
  change("xl/workbook.xml", 'name="表"', 'name="终稿"');
  change(SHEET, "<worksheet ", `<worksheet xmlns:xr="urn:xr" xr:uid="${id}" `);
  const moved = editInPlace(zip(parts), {
    rows: [{ sheet: "终稿", kind: "insert", row: 0, like: "below" }],
  });
  const stale = unzipSync(moved.bytes);
  const report = editInPlace(zip({ ...parts, ...stale, [item]: parts[item]! }), CLEAR);
  expect(report.skipped).toEqual([]);
  expect(
    Object.keys(unzipSync(report.bytes)).filter((name) => /comments|vml|custom/i.test(name)),
  ).toEqual([]);
});

test("a drawing that is no XML is left alone, and the notes are told", () => {
  const rels = relationships({ rId1: ["vmlDrawing", "../drawings/vmlDrawing1.vml"] });
  const parts = {
    "xl/worksheets/_rels/sheet1.xml.rels": rels,
    "xl/drawings/vmlDrawing1.vml": "<xml><br></xml>",
  };
  const old = oddParts(
    '<row r="1"><c r="A1"><v>1</v></c></row>',
    parts,
    '<legacyDrawing r:id="rId1"/>',
  );
  const bytes = zip(old);
  const report = editInPlace(bytes, { notes: [NOTE], marks: [mark("A1")] });
  expect(report.skipped).toEqual([{ at: NOTE.at, reason: "failed" }]);
  expect(report.marked).toBe(1);
  expect(partNames(report.bytes).filter((name) => name.includes("comments"))).toEqual([]);
});

test.each([
  ["newer", (text: string) => text.replace('version="1"', 'version="2"')],
  ["damaged", (text: string) => text.replace("<mark", "<later")],
] as const)(
  "a record that is %s is left alone, and no mark is put on or off",
  (problem, change) => {
    const { bytes } = editInPlace(zip(oddParts(MARKED)), { marks: [mark("A1")] });
    const other = zip({ ...unzipSync(bytes), [RECORD]: change(textOf(bytes, RECORD)) });
    const report = editInPlace(other, { marks: [mark("B1")], edits: [edit("B1", { value: 5 })] });
    expect(report.record).toBe(problem);
    expect(textOf(report.bytes, RECORD)).toBe(textOf(other, RECORD));
    expect(cellIn(report.bytes, "B1")).toBe('<c r="B1"><v>5</v></c>');
    expect(editInPlace(other, CLEAR).bytes).toBe(other);
  },
);

test("custom XML of others stays, and the record goes beside it", () => {
  const parts: Parts = {
    "customXml/item1.xml": '<a xmlns="urn:a"/>',
    "xl/_rels/workbook.xml.rels": relationships({
      rId1: ["worksheet", "worksheets/sheet1.xml"],
      rId2: ["styles", "styles.xml"],
      rId7: ["customXml", "../customXml/item1.xml"],
    }),
  };
  const bytes = zip(oddParts(MARKED, parts));
  const after = editInPlace(bytes, { marks: [mark("A1")] }).bytes;
  expect(textOf(after, "customXml/item2.xml")).toContain("urn:ziping:record");
  expect(Object.keys(unzipSync(editInPlace(after, CLEAR).bytes))).toEqual(
    Object.keys(unzipSync(bytes)),
  );
});

test("what the pane has kept in a file goes when it is cleared; custom XML of others and a damaged record stay", () => {
  const kept: Parts = {
    "xl/_rels/workbook.xml.rels": relationships({
      rId1: ["worksheet", "worksheets/sheet1.xml"],
      rId2: ["styles", "styles.xml"],
      rId3: ["customXml", "../customXml/item1.xml"],
      rId4: ["customXml", "../customXml/item2.xml"],
    }),
    "customXml/item1.xml": printText("undo", "原来的内容"),
    "customXml/item2.xml": `<fremd xmlns="urn:fremd:ziping"/>`,
  };
  const bytes = zip(oddParts(MARKED, kept));
  const cleared = editInPlace(bytes, CLEAR);
  expect(cleared).toMatchObject({ unmarked: 0, forgotten: true, record: null });
  const parts = Object.keys(unzipSync(cleared.bytes)).filter((part) => /^customXml/.test(part));
  expect(parts).toEqual(["customXml/item2.xml"]);
  expect(textOf(cleared.bytes, "xl/_rels/workbook.xml.rels")).not.toContain("item1.xml");
  expect(editInPlace(cleared.bytes, CLEAR)).toMatchObject({ forgotten: false });
  expect(editInPlace(bytes, { marks: [] })).toMatchObject({ bytes, forgotten: false });

  const damaged = { "customXml/item2.xml": `<record xmlns="urn:ziping:record" version="x"/>` };
  const left = editInPlace(zip(oddParts(MARKED, { ...kept, ...damaged })), CLEAR);
  expect(left).toMatchObject({ forgotten: false, record: "damaged" });
});

test("of two records nobody knows which holds: both are left alone", () => {
  const marked = unzipSync(editInPlace(zip(oddParts(MARKED)), { marks: [mark("A1")] }).bytes);
  const rels = "xl/_rels/workbook.xml.rels";
  const other =
    '<Relationship Id="x" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml" Target="../customXml/item2.xml"/>';
  const twice = zip({
    ...marked,
    "customXml/item2.xml": marked[RECORD]!,
    [rels]: strFromU8(marked[rels]!).replace("</Relationships>", `${other}</Relationships>`),
  });
  const report = editInPlace(twice, CLEAR);
  expect(report.record).toBe("damaged");
  expect(report.bytes).toBe(twice);
});

test("a sheet that is not there, or cannot be read, is told; the others go on", () => {
  const bytes = zip(oddParts(MARKED));
  const gone = { at: { sheet: "无", row: 0, column: 0 }, colour: "error" as const };
  expect(editInPlace(bytes, { marks: [gone, mark("A1")] })).toMatchObject({
    marked: 1,
    skipped: [{ at: gone.at, reason: "missing-sheet" }],
  });
  const broken = zip(oddParts("<row>"));
  expect(editInPlace(broken, { marks: [mark("A1")] })).toMatchObject({
    bytes: broken,
    skipped: [{ at: at("A1"), reason: "failed" }],
  });
});

test.each(["form-libreoffice.xls", "locked.xlsx"])(
  "%s is no package that can be changed in place",
  (name) => {
    expect(() => editInPlace(fixture(name), CLEAR)).toThrow("damaged");
  },
);
