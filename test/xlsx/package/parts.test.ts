import { readWorkbook } from "../../../src/xlsx/read-workbook";
import {
  faultOf,
  onlySheet,
  relationships,
  textsOf,
  workbookParts,
  zip,
  type Parts,
} from "../support";

async function readSheet(parts: Parts) {
  return onlySheet(await readWorkbook(zip(parts)));
}

async function readTexts(sheetContent: string, changes?: Parts) {
  return textsOf(await readSheet(workbookParts(sheetContent, changes)));
}

/** The named parts of the smallest workbook plus the parts that its cells refer to. */
function withParts(parts: Record<"sharedStrings" | "styles", string>): Parts {
  return {
    "xl/_rels/workbook.xml.rels": relationships({
      rId1: ["worksheet", "/xl/worksheets/sheet1.xml"],
      rId2: ["sharedStrings", "sharedStrings.xml"],
      rId3: ["styles", "/xl/styles.xml"],
    }),
    "xl/sharedStrings.xml": parts.sharedStrings,
    "xl/styles.xml": parts.styles,
  };
}

test("cells and rows without address stand where their neighbours leave them", async () => {
  const rows =
    '<row><c><v>1</v></c><c><v>2</v></c></row><row r="3"><c r="C3"><v>3</v></c><c><v>4</v></c></row><row><c><v>5</v></c></row>';
  expect(await readTexts(`<sheetData>${rows}</sheetData>`)).toEqual({
    A1: "1",
    B1: "2",
    C3: "3",
    D3: "4",
    A4: "5",
  });
});

test("cells come row by row even if the file has them otherwise", async () => {
  const rows =
    '<row r="2"><c r="B2"><v>3</v></c><c r="A2"><v>2</v></c></row><row r="1"><c r="A1"><v>1</v></c></row>';
  expect(Object.keys(await readTexts(`<sheetData>${rows}</sheetData>`))).toEqual([
    "A1",
    "A2",
    "B2",
  ]);
});

test("every type of value is read, and what says nothing is left out", async () => {
  const cells = [
    '<c r="A1" t="b"><v>1</v></c>',
    '<c r="B1" t="e"><v>#DIV/0!</v></c>',
    '<c r="C1" t="str"><f>A1&amp;""</f><v>a_x000D_\nb</v></c>',
    '<c r="D1" t="inlineStr"><is><t>行内</t><rPh sb="0" eb="2"><t>xingnei</t></rPh></is></c>',
    '<c r="E1"><v><![CDATA[12]]></v></c>',
    '<c r="F1"><v>1,5</v></c>',
    '<c r="G1" s="3"/>',
    '<c r="H1" t="str"><f>A1</f><v></v></c>',
    '<c r="I1"><f>A1</f></c>',
    '<c r="J1" t="inlineStr"><is><t></t></is></c>',
  ];
  const { cells: read } = await readSheet(
    workbookParts(`<sheetData><row r="1">${cells.join("")}</row></sheetData>`),
  );
  expect(read.map(({ column, value, text, formula }) => [column, value, text, formula])).toEqual([
    [0, true, "TRUE", null],
    [1, "#DIV/0!", "#DIV/0!", null],
    [2, "a\r\nb", "a\r\nb", '=A1&""'],
    [3, "行内", "行内", null],
    [4, 12, "12", null],
    [5, "1,5", "1,5", null],
    [7, "", "", "=A1"],
    [8, null, "", "=A1"],
  ]);
});

test("shared strings: rich text joined, phonetic reading dropped, escapes undone", async () => {
  const strings = [
    "<si><t>普通</t></si>",
    '<si><r><t>富</t></r><r><rPr><b/></rPr><t xml:space="preserve"> 文本</t></r></si>',
    '<si><t>総分</t><rPh sb="0" eb="2"><t>ソウブン</t></rPh><phoneticPr fontId="1"/></si>',
    "<si><t>a_x000D_b_x005F_x000D_</t></si>",
    "<si/>",
  ];
  const cells = strings.map((_, index) => `<c t="s"><v>${index}</v></c>`).join("");
  const texts = await readTexts(
    `<sheetData><row>${cells}</row></sheetData>`,
    withParts({ sharedStrings: `<sst>${strings.join("")}</sst>`, styles: "<styleSheet/>" }),
  );
  expect(texts).toEqual({ A1: "普通", B1: "富 文本", C1: "総分", D1: "a\rb_x000D_" });
});

test("number formats come from the cell's own style, not from named or conditional ones", async () => {
  const styles =
    '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="0.00&quot;分&quot;"/></numFmts>' +
    '<cellStyleXfs><xf numFmtId="9"/></cellStyleXfs>' +
    '<cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="57"/></cellXfs>' +
    '<dxfs><dxf><numFmt numFmtId="164" formatCode="0%"/></dxf></dxfs></styleSheet>';
  const cells =
    '<c s="0"><v>1</v></c><c s="1"><v>1</v></c><c s="2"><v>43952</v></c><c s="9"><v>7</v></c>';
  expect(
    await readTexts(
      `<sheetData><row>${cells}</row></sheetData>`,
      withParts({ sharedStrings: "<sst/>", styles }),
    ),
  ).toEqual({ A1: "1", B1: "1.00分", C1: "2020年5月", D1: "7" });
});

test("prefixed names, the strict namespace and foreign elements are understood", async () => {
  const strict = "http://purl.oclc.org/ooxml/spreadsheetml/main";
  const parts = workbookParts("", {
    "xl/workbook.xml": `<x:workbook xmlns:x="${strict}" xmlns:d3="http://purl.oclc.org/ooxml/officeDocument/relationships"><x:workbookPr date1904="true"/><x:sheets><x:sheet name="表" sheetId="1" d3:id="rId1"/></x:sheets></x:workbook>`,
    "xl/worksheets/sheet1.xml": `<x:worksheet xmlns:x="${strict}" xmlns:o="urn:other"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>5</x:v></x:c><o:c r="B1"><o:v>6</o:v></o:c></x:row></x:sheetData></x:worksheet>`,
  });
  expect(textsOf(await readSheet(parts))).toEqual({ A1: "5" });
});

test.each([
  ["utf-16le", [0xff, 0xfe], 0],
  ["utf-16be", [0xfe, 0xff], 1],
])("parts in %s are read", async (_, mark, shift) => {
  const parts = workbookParts('<sheetData><row><c t="str"><v>总分</v></c></row></sheetData>');
  const text = `<?xml version="1.0" encoding="UTF-16"?>${parts["xl/worksheets/sheet1.xml"]}`;
  const units = [...text].flatMap((sign) => {
    const code = sign.charCodeAt(0);
    return shift ? [code >> 8, code & 255] : [code & 255, code >> 8];
  });
  parts["xl/worksheets/sheet1.xml"] = Uint8Array.from([...mark, ...units]);
  expect(textsOf(await readSheet(parts))).toEqual({ A1: "总分" });
});

test("targets are found relative, absolute, upwards and in any case", async () => {
  const content = "<sheetData><row><c><v>1</v></c></row></sheetData>";
  for (const target of [
    "worksheets/sheet1.xml",
    "/xl/worksheets/sheet1.xml",
    "../xl/./Worksheets/Sheet1.xml",
  ]) {
    const changes = {
      "xl/_rels/workbook.xml.rels": relationships({ rId1: ["worksheet", target] }),
    };
    expect(await readTexts(content, changes)).toEqual({ A1: "1" });
  }
});

test("hidden columns are given as far as there is content", async () => {
  const sheet = await readSheet(
    workbookParts(
      '<cols><col min="2" max="16384" hidden="1"/></cols><sheetData><row><c r="C1"><v>1</v></c></row></sheetData>',
    ),
  );
  expect(sheet.hiddenColumns).toEqual([1, 2]);
});

test.each<[what: string, change: Parts, detail: string]>([
  [
    "an unclosed element",
    { "xl/worksheets/sheet1.xml": "<worksheet><sheetData>" },
    "xl/worksheets/sheet1.xml:1:22: unclosed tag: sheetData",
  ],
  [
    "a document type",
    { "xl/worksheets/sheet1.xml": '<!DOCTYPE x [<!ENTITY a "aaaa">]><worksheet>&a;</worksheet>' },
    "a document type is not allowed here",
  ],
  [
    "an undefined entity",
    { "xl/worksheets/sheet1.xml": "<worksheet>&nbsp;</worksheet>" },
    "undefined entity",
  ],
  [
    "a missing sheet part",
    { "xl/_rels/workbook.xml.rels": relationships({ rId1: ["worksheet", "gone.xml"] }) },
    "xl/gone.xml is missing",
  ],
  [
    "a sheet without relationship",
    { "xl/_rels/workbook.xml.rels": relationships({}) },
    "sheet 表 has no part",
  ],
  [
    "a shared string that is not there",
    {
      "xl/worksheets/sheet1.xml":
        '<worksheet><sheetData><row><c r="B7" t="s"><v>3</v></c></row></sheetData></worksheet>',
    },
    "B7 refers to a shared string that is not there (3)",
  ],
])("%s is a damage that is named", async (_, change, detail) => {
  const fault = await faultOf(zip(workbookParts("", change)));
  expect(fault.reason).toBe("damaged");
  expect(fault.detail).toContain(detail);
});

const ONE = "<sheetData><row><c><v>1</v></c></row></sheetData>";

test.each<[what: string, content: string, change: Parts]>([
  ["shared strings that are not there and not used", ONE, withoutParts()],
  ["styles that are not there and not used", ONE.replace("<c>", '<c s="0">'), withoutParts()],
  ["an address that is none", ONE.replace("<c>", '<c r="总">'), {}],
  ["an address of zero", ONE.replace("<c>", '<c r="0">').replace("<row>", '<row r="0">'), {}],
  ["an address beyond the sheet", ONE.replace("<c>", '<c r="XFE1">'), {}],
  ["a merged area of nothing", `${ONE}<mergeCells><mergeCell ref="?"/></mergeCells>`, {}],
])("%s does no harm", async (_, content, change) => {
  expect(await readTexts(content, change)).toEqual({ A1: "1" });
});

/** Parts that the workbook names, but the package does not have. */
function withoutParts(): Parts {
  const { "xl/_rels/workbook.xml.rels": named } = withParts({ sharedStrings: "", styles: "" });
  return { "xl/_rels/workbook.xml.rels": named! };
}

test.each([
  ["a style", '<c s="3"><v>1</v></c>', "A1 refers to a style that is not there (3)"],
  ["a string", '<c t="s"><v>0</v></c>', "A1 refers to a shared string that is not there (0)"],
])("%s of a part that is not there is a damage", async (_, cell, detail) => {
  const parts = workbookParts(`<sheetData><row>${cell}</row></sheetData>`, withoutParts());
  expect((await faultOf(zip(parts))).detail).toBe(detail);
});

test("of two cells at one address the last one is read", async () => {
  const cells = '<c r="A1"><v>1</v></c><c r="B1"><v>2</v></c><c r="A1"><v>3</v></c>';
  const rows = `<row r="1">${cells}</row><row r="1"><c r="B1"><v>4</v></c></row>`;
  const { cells: read } = await readSheet(workbookParts(`<sheetData>${rows}</sheetData>`));
  expect(read.map(({ column, value }) => [column, value])).toEqual([
    [0, 3],
    [1, 4],
  ]);
});

test("merged areas of whole rows and columns end with the sheet", async () => {
  const { merges } = await readSheet(
    workbookParts(`${ONE}<mergeCells><mergeCell ref="B:C"/><mergeCell ref="5:6"/></mergeCells>`),
  );
  expect(merges).toEqual([
    { sheet: "表", top: 0, left: 1, bottom: 1_048_575, right: 2 },
    { sheet: "表", top: 4, left: 0, bottom: 5, right: 16_383 },
  ]);
});

test("times and durations in ISO form are numbers shown by their format", async () => {
  const styles =
    '<styleSheet><cellXfs><xf numFmtId="21"/><xf numFmtId="46"/></cellXfs></styleSheet>';
  const cells = '<c t="d"><v>10:10:10</v></c><c t="d" s="1"><v>PT30H11M0.000S</v></c>';
  expect(
    await readTexts(
      `<sheetData><row>${cells}</row></sheetData>`,
      withParts({ sharedStrings: "<sst/>", styles }),
    ),
  ).toEqual({ A1: "10:10:10", B1: "30:11:00" });
});

describe("beside a good sheet", () => {
  const SHEETS: [name: string, target: string][] = [
    ["rId1", "worksheets/sheet1.xml"],
    ["rId2", "worksheets/sheet2.xml"],
  ];
  const twoSheets = (second: Parts, idOfSecond = "rId2"): Parts => ({
    ...workbookParts(ONE),
    "xl/workbook.xml": `<workbook xmlns:r="urn:r"><sheets><sheet name="表" r:id="rId1"/><sheet name="另一张" r:id="${idOfSecond}"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": relationships(
      Object.fromEntries(SHEETS.map(([id, target]) => [id, ["worksheet", target]])),
    ),
    ...second,
  });
  const damaged = [{ name: "另一张", reason: "damaged" }];

  test.each<[what: string, parts: Parts, skipped: typeof damaged | undefined]>([
    ["a missing part is named", twoSheets({}), damaged],
    ["a broken part is named", twoSheets({ "xl/worksheets/sheet2.xml": "<worksheet>" }), damaged],
    ["an unknown relationship is named", twoSheets({}, "rId9"), damaged],
    ["a macro module, which has no part, is nothing", twoSheets({}, ""), undefined],
  ])("%s", async (_, parts, skipped) => {
    const workbook = await readWorkbook(zip(parts));
    expect(textsOf(onlySheet(workbook))).toEqual({ A1: "1" });
    expect(workbook.skipped).toEqual(skipped);
  });
});
