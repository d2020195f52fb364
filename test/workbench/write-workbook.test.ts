import { XMLParser } from "fast-xml-parser";
import { strFromU8, unzipSync } from "fflate";
import type { SimulatedSheetData } from "../../src/simulator";
import { rangeToA1 } from "../../src/sheet/range";
import { readWorkbook } from "../../src/xlsx/read-workbook";
import { writeWorkbook } from "../../src/workbench/write-workbook";

const black = "#000000";
const frame = { top: black, left: black, bottom: black, right: black };

const form: SimulatedSheetData = {
  name: "2026年自评表'初稿",
  protected: true,
  allowFormatCells: true,
  cells: {
    A1: {
      value: "项目支出绩效自评表",
      style: { font: "黑体", size: 18, bold: true, horizontal: "Center", vertical: "Center" },
    },
    A2: { value: "=1+1 不是公式", style: { wrap: true, color: "#C00000", borders: frame } },
    B2: { value: 0.985, numberFormat: "0.00%", locked: false, style: { shrink: true } },
    A3: { value: 12, note: "见第2页" },
    B3: { value: 24, formula: '=IF(A3>10,A3*2,"不足")' },
    A4: { value: "项目支出绩效自评表（甲）", formula: '=A1&"（甲）"' },
    B4: { value: true, fill: "#FFC7CE" },
    A5: { value: "_x0041_ \u0007 <b>&甲</b>\n二" },
    C9: { style: { borders: { bottom: "#7F7F7F" } } },
  },
  merges: ["A1:C1"],
  hiddenRows: [6],
  hiddenColumns: [3],
  columnWidths: { 0: 60, 1: 105, 4: 33 },
  rowHeights: { 0: 36, 2: 24.75 },
  validations: [
    {
      area: "B3:B9",
      decimal: { operator: "Between", formula1: 0, formula2: "=A3" },
      ignoreBlanks: true,
      prompt: { title: "得分", message: "填数字，\n不超过分值。" },
      error: { title: "得分", message: "得分应在 0 到分值之间。", style: "Warning" },
    },
    {
      area: "C3:C9",
      decimal: null,
      ignoreBlanks: true,
      prompt: { title: "偏差原因", message: "没有完成的写明原因。" },
      error: { title: "", message: "", style: "Stop" },
    },
  ],
  page: {
    orientation: "Portrait",
    paper: "A4",
    fitToWidth: 1,
    fitToHeight: null,
    centerHorizontally: true,
    margins: { top: 54, bottom: 54, left: 36, right: 36 },
    titleRows: "$2:$3",
    area: "A1:C9",
  },
  frozenRows: 2,
  gridlines: false,
};

const sheets: SimulatedSheetData[] = [
  { name: "封面", visibility: "hidden", cells: { A1: { value: "暗" } } },
  form,
  { name: "底稿", visibility: "veryHidden", cells: {} },
];

const write = () => writeWorkbook({ sheets });

const xml = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: "",
  htmlEntities: true,
  isArray: (name) => ["col", "row", "c", "xf", "font", "border", "fill", "numFmt"].includes(name),
});

/** A part of the written file, as data. */
async function part(path: string) {
  return xml.parse(strFromU8(unzipSync(await write())[path]!));
}

async function formSheet() {
  return (await part("xl/worksheets/sheet2.xml")).worksheet;
}

/** The format of a cell of the form, its parts looked up in the file's tables. */
async function formatOf(a1: string) {
  const { cellXfs, fonts, borders, fills, numFmts } = (await part("xl/styles.xml")).styleSheet;
  const cells = (await formSheet()).sheetData.row.flatMap((row: { c: object[] }) => row.c ?? []);
  const { s } = cells.find(({ r }: { r: string }) => r === a1);
  const { alignment, protection, fontId, borderId, fillId, numFmtId } = cellXfs.xf[s];
  return {
    alignment,
    protection,
    font: fonts.font[fontId],
    border: borders.border[borderId],
    fill: fills.fill[fillId],
    numberFormat: numFmts.numFmt.find((each: { numFmtId: string }) => each.numFmtId === numFmtId)
      ?.formatCode,
  };
}

test("what is written is read again: contents, merges, hidden lines, notes, protection", async () => {
  const [hidden, read, veryHidden] = (await readWorkbook(await write())).sheets;
  expect([hidden!.visibility, read!.visibility, veryHidden!.visibility]).toEqual([
    "hidden",
    "visible",
    "veryHidden",
  ]);
  expect(read).toMatchObject({ name: form.name, protected: true, hiddenRows: [6] });
  expect(read!.merges.map(rangeToA1)).toEqual(["A1:C1"]);
  expect(read!.notes).toEqual([{ row: 2, column: 0, text: "见第2页" }]);
  expect(read!.cells.map(({ value, formula }) => [value, formula])).toEqual([
    ["项目支出绩效自评表", null],
    ["=1+1 不是公式", null],
    [0.985, null],
    [12, null],
    [24, '=IF(A3>10,A3*2,"不足")'],
    ["项目支出绩效自评表（甲）", '=A1&"（甲）"'],
    [true, null],
    ["_x0041_ \u0007 <b>&甲</b>\n二", null],
  ]);
});

test("the file opens on the first sheet that can be seen", async () => {
  const { workbook } = await part("xl/workbook.xml");
  expect(workbook.bookViews.workbookView.activeTab).toBe("1");
});

test("fonts, alignment, borders, fills, number formats and unlocked cells are written", async () => {
  expect(await formatOf("A1")).toMatchObject({
    font: { name: { val: "黑体" }, sz: { val: "18" }, b: "" },
    alignment: { horizontal: "center", vertical: "center" },
  });
  const line = { style: "thin", color: { rgb: "FF000000" } };
  expect(await formatOf("A2")).toMatchObject({
    font: { name: { val: "宋体" }, sz: { val: "11" }, color: { rgb: "FFC00000" } },
    alignment: { wrapText: "true" },
    border: { top: line, left: line, bottom: line, right: line },
  });
  expect(await formatOf("B2")).toMatchObject({
    alignment: { shrinkToFit: "true" },
    numberFormat: "0.00%",
    protection: { locked: "0" },
  });
  expect(await formatOf("B4")).toMatchObject({
    fill: { patternFill: { patternType: "solid", fgColor: { rgb: "FFFFC7CE" } } },
  });
  expect(await formatOf("C9")).toMatchObject({
    border: { top: "", bottom: { color: { rgb: "FF7F7F7F" } } },
  });
});

test("widths are counted in digits of 8 pixels, heights in points", async () => {
  const { cols, sheetData } = await formSheet();
  expect(cols.col).toMatchObject([
    { min: "1", width: "10" },
    { min: "2", width: "17.5" },
    { min: "4", hidden: "true" },
    { min: "5", width: "5.5" },
  ]);
  expect(sheetData.row[0]).toMatchObject({ ht: "36", customHeight: "1" });
  expect(sheetData.row[2]).toMatchObject({ r: "3", ht: "24.75" });
});

test("prompts, bounds and refusals are written", async () => {
  const { dataValidation } = (await formSheet()).dataValidations;
  expect(dataValidation).toEqual([
    {
      type: "decimal",
      sqref: "B3:B9",
      operator: "between",
      formula1: 0,
      formula2: "A3",
      allowBlank: "1",
      showInputMessage: "1",
      promptTitle: "得分",
      prompt: "填数字，\n不超过分值。",
      showErrorMessage: "1",
      errorStyle: "warning",
      errorTitle: "得分",
      error: "得分应在 0 到分值之间。",
    },
    {
      type: "none",
      sqref: "C3:C9",
      allowBlank: "1",
      showInputMessage: "1",
      promptTitle: "偏差原因",
      prompt: "没有完成的写明原因。",
    },
  ]);
});

test("the page, its repeated rows, the print area, frozen rows, no gridlines and the protection are written", async () => {
  expect(await formSheet()).toMatchObject({
    sheetPr: { pageSetUpPr: { fitToPage: "1" } },
    pageSetup: { paperSize: "9", orientation: "portrait", fitToWidth: "1", fitToHeight: "0" },
    printOptions: { horizontalCentered: "1" },
    pageMargins: { top: "0.75", bottom: "0.75", left: "0.5", right: "0.5" },
    sheetViews: {
      sheetView: {
        showGridLines: "0",
        pane: { ySplit: "2", topLeftCell: "A3", state: "frozen" },
      },
    },
    sheetProtection: { sheet: "1", formatCells: "0" },
  });
  const { definedNames } = (await part("xl/workbook.xml")).workbook;
  const quoted = "'2026年自评表''初稿'";
  expect(definedNames.definedName).toEqual([
    { name: "_xlnm.Print_Area", localSheetId: "1", "#text": `${quoted}!$A$1:$C$9` },
    { name: "_xlnm.Print_Titles", localSheetId: "1", "#text": `${quoted}!$2:$3` },
  ]);
});
