import { readFileSync } from "node:fs";
import { join } from "node:path";
import { read, utils, type WorkSheet } from "@e965/xlsx";
import { toA1 } from "../../src/sheet/address";
import { rangeToA1 } from "../../src/sheet/range";
import type { SheetSnapshot } from "../../src/sheet/snapshot";
import { readWorkbook } from "../../src/xlsx/read-workbook";
import { fixture } from "./support";

/** The accounting format of this cell has a built-in id, which Chinese Excel shows without brackets. */
const CHINESE_ACCOUNTING = { file: "features.xlsx", cell: "B8" };

function ourContent(sheet: SheetSnapshot) {
  return Object.fromEntries(
    sheet.cells.map((cell) => [
      toA1(cell),
      { value: cell.value, text: cell.text, formula: cell.formula },
    ]),
  );
}

/** The same from SheetJS, whose uncomputed formulas hold 0 and whose errors hold a number. */
function theirContent(sheet: WorkSheet) {
  const cells = Object.entries(sheet).filter(([address]) => !address.startsWith("!"));
  return Object.fromEntries(
    cells
      .filter(([, { t, f }]) => t !== "z" || f !== undefined)
      .map(([address, { t, v, w, f }]) => [
        address,
        {
          value: t === "z" ? null : t === "e" ? w : v,
          text: t === "z" ? "" : w,
          formula: f === undefined ? null : `=${f}`,
        },
      ]),
  );
}

const FILES = [
  "features.xlsx",
  "features-libreoffice.xlsx",
  "form.xlsx",
  "form-libreoffice.xlsx",
  "shared-formulas.xlsx",
  "dates-1904.xlsx",
  "rich-text-libreoffice.xlsx",
  "../../assets/sample.xlsx",
];

test.each(FILES)("%s reads as SheetJS reads it", async (file) => {
  const bytes = readFileSync(join(__dirname, "../fixtures", file));
  const ours = await readWorkbook(bytes);
  const theirs = read(bytes, { cellNF: true, cellHTML: false, sheetStubs: true });
  const worksheets = theirs.SheetNames.filter((name) => theirs.Sheets[name]!["!type"] !== "chart");
  expect(ours.sheets.map(({ name }) => name)).toEqual(worksheets);
  for (const sheet of ours.sheets) {
    const oracle = theirs.Sheets[sheet.name]!;
    const [mine, expected] = [ourContent(sheet), theirContent(oracle)];
    if (file === CHINESE_ACCOUNTING.file && sheet === ours.sheets[0]) {
      expect(mine[CHINESE_ACCOUNTING.cell]!.text).toBe(" -20.00 ");
      expect(expected[CHINESE_ACCOUNTING.cell]!.text).toBe(" (20.00)");
      delete mine[CHINESE_ACCOUNTING.cell];
      delete expected[CHINESE_ACCOUNTING.cell];
    }
    expect(mine).toEqual(expected);
    expect(sheet.merges.map(rangeToA1)).toEqual((oracle["!merges"] ?? []).map(utils.encode_range));
  }
});

describe.each(["features.xlsx", "features-libreoffice.xlsx", "features-libreoffice.xls"])(
  "%s",
  (file) => {
    let sheets: readonly SheetSnapshot[];
    beforeAll(async () => {
      sheets = (await readWorkbook(fixture(file))).sheets;
    });

    test("tells hidden rows and columns, and notes", () => {
      expect(sheets[0]!.hiddenRows).toEqual([4, 5]);
      expect(sheets[0]!.hiddenColumns).toEqual([3]);
      expect(sheets[0]!.notes).toEqual([
        { row: 0, column: 0, text: "请核对\n这个数" },
        { row: 2, column: 1, text: "元，不是万元" },
      ]);
    });

    test("tells hidden and protected sheets and leaves chart sheets out", () => {
      const names = sheets.map(({ name }) => name);
      expect(names.slice(0, 5)).toEqual(["指标 & 数据", "隐藏表", "深藏表", "受保护", "图表数据"]);
      expect(names).toContain("空表");
      expect(sheets[1]!.visibility).toBe("hidden");
      expect(sheets[2]!.visibility).not.toBe("visible");
      expect(sheets.map((sheet) => sheet.protected).slice(0, 5)).toEqual([
        false,
        false,
        false,
        true,
        false,
      ]);
    });

    test("gives cells row by row, and none for cells that hold nothing but a border", () => {
      const places = sheets[0]!.cells.map(({ row, column }) => row * 100 + column);
      expect(places).toEqual([...places].sort((a, b) => a - b));
      expect(sheets[0]!.cells).toHaveLength(40);
      expect(sheets.find(({ name }) => name === "空表")!.cells).toEqual([]);
    });
  },
);

test("veryHidden is told from hidden", async () => {
  const { sheets } = await readWorkbook(fixture("features.xlsx"));
  expect(sheets[2]!.visibility).toBe("veryHidden");
});

test("a formula that was never calculated has no value, and one that was has its result", async () => {
  const formulas = async (file: string) =>
    (await readWorkbook(fixture(file))).sheets[0]!.cells.filter(
      ({ formula, row }) => formula !== null && row < 2,
    ).map(({ value, text }) => [value, text]);
  expect(await formulas("features.xlsx")).toEqual([
    [null, ""],
    [null, ""],
    [null, ""],
    [null, ""],
  ]);
  expect(await formulas("features-libreoffice.xlsx")).toEqual([
    [98, "98"],
    ["#DIV/0!", "#DIV/0!"],
    ["合计1454201", "合计1454201"],
    ["#N/A", "#N/A"],
  ]);
});

test("formulas that share a text are written out, as SheetJS writes them out", async () => {
  const { cells } = (await readWorkbook(fixture("shared-formulas.xlsx"))).sheets[0]!;
  expect(cells.find(({ row, column }) => row === 2 && column === 3)!.formula).toBe(
    "=B3*$B$1+SUM($A3:C$2)+'共享'!B3&LOG10(B3)",
  );
});

test("dates written as ISO texts are serial numbers", async () => {
  const { cells } = (await readWorkbook(fixture("iso-dates.xlsx"))).sheets[0]!;
  expect(cells.map(({ value, text }) => [value, text])).toEqual([
    [43952, "2020-05-01"],
    [expect.closeTo(43952.770833, 6), "2020-05-01 18:30"],
  ]);
});
