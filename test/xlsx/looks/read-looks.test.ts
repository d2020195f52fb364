import { readFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { writeXlsx } from "hucre/xlsx";
import { readLooks } from "../../../src/xlsx/looks/read-looks";

const fixture = (name: string) =>
  new Uint8Array(readFileSync(join(__dirname, "../../fixtures", name)));

const red = { style: "double", color: { rgb: "FF0000" } } as const;
const thin = { style: "thin", color: { rgb: "00FF00" } } as const;

function made(style: object, sheet: object = {}): Promise<Uint8Array> {
  const cells = new Map([["1,2", { value: "得分", style }]]);
  return writeXlsx({ sheets: [{ name: "表", cells, ...sheet }] });
}

async function lookOf(style: object) {
  const looks = readLooks(await made(style))!;
  const cell = looks.sheets[0]!.cells.find(({ row, column }) => row === 1 && column === 2)!;
  return looks.styles[cell.style]!;
}

/** The file with one of its parts changed. */
function changed(bytes: Uint8Array, part: string, by: (text: string) => string): Uint8Array {
  const parts = unzipSync(bytes);
  return zipSync({ ...parts, [part]: strToU8(by(strFromU8(parts[part]!))) });
}

test("fonts, alignment, borders, fills and formats of a cell", async () => {
  const { style, fill, numberFormat } = await lookOf({
    font: { name: "仿宋", size: 14, bold: true, italic: true, color: { rgb: "0000FF" } },
    alignment: { horizontal: "right", vertical: "top", wrapText: true, indent: 2 },
    border: { top: red, left: thin },
    fill: { type: "pattern", pattern: "solid", fgColor: { rgb: "FFF2CC" } },
    numFmt: "0.0%",
  });
  expect(style).toEqual({
    font: "仿宋",
    size: 14,
    bold: true,
    italic: true,
    color: "#0000FF",
    horizontal: "Right",
    vertical: "Top",
    wrap: true,
    indent: 2,
    borders: { top: "#FF0000", left: "#00FF00" },
    lines: { top: "double" },
  });
  expect(fill).toMatchObject({ pattern: "Solid", color: "#FFF2CC" });
  expect(numberFormat).toBe("0.0%");
});

test.each([
  [45, 45],
  [90, 90],
  [135, -45],
  [180, -90],
  [255, "Stacked"],
])("a rotation of %d is a turn of %s", async (textRotation, turn) => {
  expect((await lookOf({ alignment: { textRotation } })).style.turn).toBe(turn);
});

test("sizes in points, frozen panes, lines of the grid", async () => {
  const [sheet] = readLooks(
    await made(
      { font: { name: "宋体", size: 11 } },
      {
        columns: [{ width: 20 }, {}, {}, {}, { hidden: true }],
        rowDefs: new Map([[1, { height: 33 }]]),
        freezePane: { rows: 2, columns: 1 },
        view: { showGridLines: false },
      },
    ),
  )!.sheets;
  expect(sheet).toMatchObject({ frozenRows: 2, frozenColumns: 1, gridlines: false });
  expect(sheet!.rowHeights).toEqual({ 1: 33 });
  expect(sheet!.hiddenColumns).toEqual([4]);
  const { 0: first, 1: second, 18: last } = sheet!.columnWidths;
  expect(first! / 20).toBeCloseTo(7 * 0.75, 0);
  expect(second).toBe(last);
  expect(Object.keys(sheet!.columnWidths)).toHaveLength(19);
});

test("the sheet that is shown first; none where the file says nothing that fits", () => {
  const sample = new Uint8Array(readFileSync("assets/sample.xlsx"));
  expect(readLooks(sample)!.active).toBe("示例 十处典型错误");
  const lost = changed(sample, "xl/workbook.xml", (text) =>
    text.replace('activeTab="8"', 'activeTab="80"'),
  );
  expect(readLooks(lost)!.active).toBeNull();
});

test("what cannot be changed in place has no looks; of a damaged sheet beside good ones the others are told", () => {
  for (const name of ["form-libreoffice.xls", "locked.xlsx", "form-libreoffice-html.xls"]) {
    expect([name, readLooks(fixture(name))]).toEqual([name, null]);
  }
  const sample = new Uint8Array(readFileSync("assets/sample.xlsx"));
  const broken = changed(sample, "xl/worksheets/sheet2.xml", (text) => text.slice(0, 400));
  expect(readLooks(broken)!.sheets).toHaveLength(8);
  expect(readLooks(changed(sample, "xl/styles.xml", (text) => text.slice(0, 300)))).toBeNull();
});

test("hostile sizes and styles neither throw nor blow up", async () => {
  const bytes = await made({}, { columns: [{ width: 9 }] });
  const hostile = changed(bytes, "xl/worksheets/sheet1.xml", (text) =>
    text
      .replace(/<cols>.*<\/cols>/s, '<cols><col min="-5" max="99999999999" width="1e3"/></cols>')
      .replace(/r="C2"[^>]*>/, 'r="XFD2" s="99999">')
      .replace('<row r="2"', '<row r="2" ht="1e9"'),
  );
  const [sheet] = readLooks(hostile)!.sheets;
  expect(Object.keys(sheet!.columnWidths).length).toBeLessThanOrEqual(16384);
  const widest = Math.max(...Object.values(sheet!.columnWidths));
  expect(widest).toBeLessThan(255 * 10);
  expect(sheet!.rowHeights).toEqual({ 1: 409.5 });
});
