import { utils, write } from "@e965/xlsx";
import { readWorkbook } from "../../../src/xlsx/read-workbook";
import { readTables } from "../../../src/xlsx/tables/read-tables";
import { onlySheet, textsOf } from "../support";
import { bytesOf, numberCell, sheetOf, tableOf, textCell, worksheet, xml2003 } from "./support";

test("a workbook that a library wrote is readable", async () => {
  const sheet = utils.aoa_to_sheet([["总分", 100]]);
  const workbook = { SheetNames: ["表"], Sheets: { 表: sheet } };
  const text = write(workbook, { bookType: "xlml", type: "string" }) as string;
  const { name, cells } = onlySheet(await readWorkbook(bytesOf(text)));
  expect(name).toBe("表");
  expect(cells).toEqual([
    { row: 0, column: 0, value: "总分", text: "总分", formula: null, numberFormat: "General" },
    { row: 0, column: 1, value: 100, text: "100", formula: null, numberFormat: "General" },
  ]);
});

describe("places", () => {
  test("a cell after a merged area stands right of it, also when the area is empty", () => {
    const { cells, merges } = tableOf(`<Row><Cell ss:MergeAcross="2"/>${textCell("乙")}</Row>`);
    expect(cells.map(({ row, column }) => [row, column])).toEqual([[0, 3]]);
    expect(merges).toEqual([{ sheet: "表", top: 0, left: 0, bottom: 0, right: 2 }]);
  });

  test("an index moves on, and what follows goes on from there", () => {
    const row = `<Row ss:Index="3">${textCell("a", 'ss:Index="2"')}${textCell("b")}</Row>`;
    expect(textsOf(tableOf(`${row}<Row>${textCell("c")}</Row>`))).toEqual({
      B3: "a",
      C3: "b",
      A4: "c",
    });
  });

  test("a spanning row takes its followers with it, hidden as it is", () => {
    const table = `<Row ss:Span="2" ss:Hidden="1"/><Row>${textCell("a")}</Row>`;
    const { cells, hiddenRows } = tableOf(table);
    expect(cells.map(({ row }) => row)).toEqual([3]);
    expect(hiddenRows).toEqual([0, 1, 2]);
  });

  test("a merge downwards leaves the next rows' cells where they say they are", () => {
    const first = `<Row>${textCell("a", 'ss:MergeDown="1"')}${textCell("b")}</Row>`;
    const sheet = tableOf(`${first}<Row>${textCell("c", 'ss:Index="2"')}</Row>`);
    expect(textsOf(sheet)).toEqual({ A1: "a", B1: "b", B2: "c" });
    expect(sheet.merges).toEqual([{ sheet: "表", top: 0, left: 0, bottom: 1, right: 0 }]);
  });

  test("hidden columns are given up to the last one with content", () => {
    const columns =
      '<Column ss:Index="2" ss:Span="1" ss:Hidden="1"/><Column/><Column ss:Hidden="1" ss:Span="99"/>';
    const { hiddenColumns } = tableOf(`${columns}<Row>${textCell("a", 'ss:Index="6"')}</Row>`);
    expect(hiddenColumns).toEqual([1, 2, 4, 5]);
  });
});

test("columns come from left to right", () => {
  const columns = '<Column ss:Index="3" ss:Hidden="1"/><Column ss:Index="1" ss:Hidden="1"/>';
  const { hiddenColumns } = tableOf(`${columns}<Row>${textCell("a", 'ss:Index="6"')}</Row>`);
  expect(hiddenColumns).toEqual([2, 3]);
});

describe("what a cell holds", () => {
  test("every type", () => {
    const data = [
      ["Number", " -1.5E3 "],
      ["String", "007"],
      ["Boolean", "1"],
      ["Boolean", "0"],
      ["Error", "#DIV/0!"],
      ["DateTime", "2023-05-01T12:00:00.000"],
      ["DateTime", "1899-12-31T06:00:00.000"],
      ["Number", "not one"],
      ["Number", ""],
    ];
    const cells = data.map(([type, text]) => `<Cell><Data ss:Type="${type}">${text}</Data></Cell>`);
    const sheet = tableOf(`<Row>${cells.join("")}</Row>`);
    expect(sheet.cells.map(({ value, text }) => [value, text])).toEqual([
      [-1500, "-1500"],
      ["007", "007"],
      [true, "TRUE"],
      [false, "FALSE"],
      ["#DIV/0!", "#DIV/0!"],
      [45047.5, "45047.5"],
      [0.25, "0.25"],
      ["not one", "not one"],
    ]);
  });

  test("a formatted text is read whole, whatever marks it up", () => {
    const data =
      '<ss:Data ss:Type="String" xmlns="http://www.w3.org/TR/REC-html40"><B>填表日期：</B><Font html:Color="#FF0000">91<I>年</I></Font>06月</ss:Data>';
    expect(textsOf(tableOf(`<Row><Cell>${data}</Cell></Row>`))).toEqual({
      A1: "填表日期：91年06月",
    });
  });

  test("lines and spaces are kept", () => {
    const sheet = tableOf(`<Row>${textCell("  甲&#10;乙&#13;丙&lt;<![CDATA[&]]> ")}</Row>`);
    expect(sheet.cells[0]!.value).toBe("  甲\n乙\n丙<& ");
  });

  test("a comment is a note, not the cell's text", () => {
    const comment =
      '<Comment ss:Author="张"><ss:Data xmlns="http://www.w3.org/TR/REC-html40"><B>张:</B><Font>&#10;核对</Font></ss:Data></Comment>';
    const { cells, notes } = tableOf(
      `<Row><Cell ss:Index="2"><Data ss:Type="Number">5</Data>${comment}</Cell><Cell>${comment}</Cell></Row>`,
    );
    expect(cells.map(({ value }) => value)).toEqual([5]);
    expect(notes).toEqual([
      { row: 0, column: 1, text: "张:\n核对" },
      { row: 0, column: 2, text: "张:\n核对" },
    ]);
  });

  test("the calendar of 1904 counts from its own first day", () => {
    const date = '<Row><Cell><Data ss:Type="DateTime">1904-01-03T00:00:00.000</Data></Cell></Row>';
    const calendar =
      '<ExcelWorkbook xmlns="urn:schemas-microsoft-com:office:excel"><Date1904/></ExcelWorkbook>';
    expect(sheetOf(xml2003(calendar, worksheet(date))).cells[0]!.value).toBe(2);
  });

  test("a formula never calculated has no value; a formula of another language is none", () => {
    const { cells } = tableOf(
      `<Row>${numberCell("1")}<Cell ss:Formula="=RC[-1]*2"/>${numberCell("3", 'ss:Formula="of:=[.A1]"')}</Row>`,
    );
    expect(cells.map(({ value, text, formula }) => [value, text, formula])).toEqual([
      [1, "1", null],
      [null, "", "=A1*2"],
      [3, "3", null],
    ]);
  });
});

describe("number formats", () => {
  const styles = `<Styles>
    <Style ss:ID="Default"><NumberFormat ss:Format="0.000"/></Style>
    <Style ss:ID="a"><NumberFormat ss:Format="Percent"/></Style>
    <Style ss:ID="b" ss:Parent="a"><Font/></Style>
    <Style ss:ID="c"><NumberFormat/></Style>
    <Style ss:ID="d"><NumberFormat ss:Format="Short Date"/></Style>
    <Style ss:ID="circle" ss:Parent="ring"/><Style ss:ID="ring" ss:Parent="circle"/></Styles>`;

  test("a style without one has its parent's, at last the default one's", () => {
    const ids = ["a", "b", "c", "d", "circle", "absent"];
    const row = [...ids.map((id) => numberCell("0.5", `ss:StyleID="${id}"`)), numberCell("0.5")];
    const { cells } = sheetOf(xml2003(styles, worksheet(`<Row>${row.join("")}</Row>`)));
    expect(cells.map(({ numberFormat }) => numberFormat)).toEqual([
      ...["0.00%", "0.00%", "General", "yyyy/m/d", "General", "General", "0.000"],
    ]);
    expect(cells[0]!.text).toBe("50.00%");
  });

  test("the style of the cell comes before that of its row, its column and its table", () => {
    const plain = (count: number) => numberCell("1").repeat(count);
    const table = `<Worksheet ss:Name="表"><Table ss:StyleID="d"><Column ss:StyleID="a"/>
      <Row>${plain(2)}</Row><Row ss:StyleID="c">${plain(1)}${numberCell("1", 'ss:StyleID="b"')}</Row></Table></Worksheet>`;
    const { cells } = sheetOf(xml2003(styles, table));
    expect(cells.map(({ numberFormat }) => numberFormat)).toEqual([
      ...["0.00%", "yyyy/m/d", "General", "0.00%"],
    ]);
  });

  test.each([
    ["General Date", "yyyy/m/d h:mm"],
    ["Long Date", 'yyyy"年"m"月"d"日"'],
    ["Standard", "#,##0.00"],
    ["Fixed", "0.00"],
    ["Currency", '"¥"#,##0.00;[Red]"¥"\\-#,##0.00'],
    ["Yes/No", '"是";"是";"否"'],
    ["#,##0\\ &quot;元&quot;", '#,##0\\ "元"'],
    ["General", "General"],
  ])("%s is %s", (name, code) => {
    const style = `<Styles><Style ss:ID="s"><NumberFormat ss:Format="${name}"/></Style></Styles>`;
    const row = `<Row>${numberCell("1", 'ss:StyleID="s"')}</Row>`;
    expect(sheetOf(xml2003(style, worksheet(row))).cells[0]!.numberFormat).toBe(code);
  });

  test("a date shows as its style has it", () => {
    const date =
      '<Cell ss:StyleID="d"><Data ss:Type="DateTime">2023-05-01T00:00:00.000</Data></Cell>';
    const { cells } = sheetOf(xml2003(styles, worksheet(`<Row>${date}</Row>`)));
    expect(cells[0]).toMatchObject({ value: 45047, text: "2023/5/1" });
  });
});

describe("sheets", () => {
  const options = (visible: string) =>
    `<WorksheetOptions xmlns="urn:schemas-microsoft-com:office:excel"><Visible>${visible}</Visible></WorksheetOptions>`;

  test("names, visibility and protection", () => {
    const sheets = [
      '<Worksheet ss:Name="甲&amp;乙" ss:Protected="1"/>',
      `<Worksheet ss:Name="二">${options("SheetHidden")}</Worksheet>`,
      `<Worksheet ss:Name="三">${options("SheetVeryHidden")}</Worksheet>`,
      "<Worksheet/>",
    ];
    const { sheets: read } = readTables(bytesOf(xml2003(...sheets)));
    expect(read.map((sheet) => [sheet.name, sheet.visibility, sheet.protected])).toEqual([
      ["甲&乙", "visible", true],
      ["二", "hidden", false],
      ["三", "veryHidden", false],
      ["Sheet4", "visible", false],
    ]);
  });

  test("the prefixes are the file's own affair", () => {
    const text = `<a:Workbook xmlns:a="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:other"><a:Worksheet a:Name="表"><a:Table>
      <a:Row><a:Cell a:Index="2" ss:Index="5"><a:Data a:Type="Number">7</a:Data></a:Cell><ss:Cell/></a:Row></a:Table></a:Worksheet></a:Workbook>`;
    expect(textsOf(sheetOf(text))).toEqual({ B1: "7" });
  });

  test("prefixes that a careless writer did not bind are the usual ones", () => {
    const text = `<Workbook><Worksheet ss:Name="表"><Table><Row>${numberCell("7")}</Row></Table></Worksheet></Workbook>`;
    expect(textsOf(sheetOf(text))).toEqual({ A1: "7" });
  });
});
