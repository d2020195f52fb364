import { readWorkbook } from "../../../src/xlsx/read-workbook";
import { fixture, onlySheet, textsOf } from "../support";
import { sheetOf } from "./support";

const table = (rows: string) => sheetOf(`<html><body><table>${rows}</table></body></html>`);
const areas = (rows: string) =>
  table(rows).merges.map(({ top, left, bottom, right }) => [top, left, bottom, right]);

test("an HTML table under the name .xls shows the same texts, without the trimmed spaces", async () => {
  const html = onlySheet(await readWorkbook(fixture("form-libreoffice-html.xls")));
  const xlsx = onlySheet(await readWorkbook(fixture("form-libreoffice.xlsx")));
  expect(textsOf(html)).toEqual(textsOf(xlsx));
});

describe("texts", () => {
  test.each([
    ["white space is one space", " 绩效 \n\t 目标 ", "绩效 目标"],
    ["elements inside do not part words", "<b>绩<i>效</i></b><span>目标</span>", "绩效目标"],
    ["a line ends at br", "一 <br/> 二<BR>三<br>", "一\n二\n三"],
    [
      "a paragraph is a line",
      "<p>一</p><p>二</p><div>三<div>四</div></div>五",
      "一\n二\n三\n四\n五",
    ],
    ["entities are signs", "&lt;5&gt; &amp; &#26032;&#x589E; &yen;&ge;", "<5> & 新增 ¥≥"],
    ["a hard space is one", "甲&nbsp;&nbsp;乙&nbsp;", "甲  乙"],
    ["full-width spaces indent", "　　二级", "　　二级"],
    [
      "what a browser runs is no text",
      "甲<script>'<td>'</script><style>td{}</style><!-- 乙 -->",
      "甲",
    ],
    ["Excel's cut off text is whole", "项目<span style='display:none'>支出</span>", "项目支出"],
    ["a quoted code stays a text", '="0012"', "0012"],
  ])("%s", (_, cell, text) => {
    const [{ value, text: shown } = { value: null, text: null }] = table(
      `<tr><td>${cell}</td></tr>`,
    ).cells;
    expect([value, shown]).toEqual([text, text]);
  });

  test("a cell of spaces or line ends only is empty", () => {
    expect(table("<tr><td>&nbsp;</td><td><font><br></font></td><td> </td></tr>").cells).toEqual([]);
  });
});

describe("places", () => {
  test("spans are merges, and what follows goes round them", () => {
    const rows = `<tr><td rowspan=2>a</td><th colspan=2>b</th><td>c</td></tr><tr><td>d</td><td>e</td></tr>`;
    expect(textsOf(table(rows))).toEqual({ A1: "a", B1: "b", D1: "c", B2: "d", C2: "e" });
    expect(areas(rows)).toEqual([
      [0, 0, 1, 0],
      [0, 1, 0, 2],
    ]);
  });

  test("a span over the end of the table stops there; a faulty one is 1", () => {
    expect(areas("<tr><td rowspan=99>a</td></tr><tr><td>b</td></tr>")).toEqual([[0, 0, 1, 0]]);
    expect(areas("<tr><td rowspan=0 colspan='x'>a</td><td colspan=-1>b</td></tr>")).toEqual([]);
  });

  test("a cell over which Excel only lets the text flow is not merged", () => {
    const rows = `<tr><td colspan=3 style='height:14pt;mso-ignore:colspan'>a</td><td>b</td></tr>`;
    expect(areas(rows)).toEqual([]);
    expect(textsOf(table(rows))).toEqual({ A1: "a", D1: "b" });
  });

  test("tags left out are no matter", () => {
    const page = "<table><thead><td>a<td>b<tbody><td>c<tr><td><p>d<td>e</table>";
    expect(textsOf(sheetOf(page))).toEqual({ A1: "a", B1: "b", A2: "c", A3: "d", B3: "e" });
  });

  test("tables and lines of text stand one below the other", () => {
    const page =
      "<html><title>x</title><h1>自评表</h1><p>一<br>二</p><table><caption>表</caption><tr><td>a<td>b</table>" +
      "<table><tr><td>c</table><div>尾</div></html>";
    expect(textsOf(sheetOf(page))).toEqual({
      ...{ A1: "自评表", A2: "一", A3: "二", A4: "表", A5: "a", B5: "b", A6: "c", A7: "尾" },
    });
  });

  test("a table in a cell begins there and moves the rest aside", () => {
    const inner = "<table><tr><td>1<td>2</tr><tr><td>3<td>4</tr></table>";
    const sheet = table(
      `<tr><td colspan=2>前${inner}后</td><td rowspan=2>右</td></tr><tr><td>下</td></tr>`,
    );
    expect(textsOf(sheet)).toEqual({
      ...{ A1: "前", A2: "1", B2: "2", A3: "3", B3: "4", A4: "后" },
      ...{ C1: "右", A5: "下" },
    });
    expect(sheet.merges).toEqual([{ sheet: "Sheet1", top: 0, left: 2, bottom: 4, right: 2 }]);
  });

  test("a table broader than its cell moves the next cell aside", () => {
    const inner = "<table><tr><td>1<td>2<td>3</table>";
    const sheet = table(`<tr><td>${inner}</td><td>右</td></tr><tr><td>下</td></tr>`);
    expect(textsOf(sheet)).toEqual({ A1: "1", B1: "2", C1: "3", D1: "右", A2: "下" });
  });

  test("a table or a text between cells is no matter", () => {
    const page = "<table>甲<table><tr>乙<td>1</table><tr>丙<td>2</table>";
    expect(textsOf(sheetOf(page))).toEqual({ A1: "1", A2: "2" });
  });

  test("rows of a template are none", () => {
    const rows = "<tr><td>1</td></tr><template><tr><td>2</td></tr></template><tr><td>3</td></tr>";
    expect(textsOf(table(rows))).toEqual({ A1: "1", A2: "3" });
  });

  test("a page laid out by a table of one cell is the table in it", () => {
    const rows = "<tr><td><table><tr><td>a<td>b<tr><td>c<td>d</table></td></tr>";
    expect(textsOf(table(rows))).toEqual({ A1: "a", B1: "b", A2: "c", B2: "d" });
  });
});

test("rows and columns that are not displayed are hidden", () => {
  const style = "<style>.off, col.x { display : none }</style>";
  const columns = `<colgroup span=1></colgroup><col style="DISPLAY:none" span=2><col><col class=x>`;
  const rows = `<tr class="on off"><td>1</td></tr><tr><td colspan=9>2</td><td>3</td></tr><tr style="display: none"><td>4</td></tr>`;
  const sheet = sheetOf(`${style}<table>${columns}${rows}</table>`);
  expect(sheet.hiddenRows).toEqual([0, 2]);
  expect(sheet.hiddenColumns).toEqual([1, 2, 4]);
  expect(textsOf(sheet)).toEqual({ A1: "1", A2: "2", J2: "3", A3: "4" });
});

test("a table that is not displayed is hidden row by row", () => {
  const rows = "<tr><td>1</td></tr><tr><td>2</td></tr>";
  const page = ` \n<table style="display:none">${rows}</table><table>${rows}</table>`;
  expect(sheetOf(page).hiddenRows).toEqual([0, 1]);
});

describe("the sheet's name", () => {
  const listed = (name: string) =>
    `<!--[if gte mso 9]><xml><x:ExcelWorkbook><x:ExcelWorksheets><x:ExcelWorksheet><x:Name>${name}</x:Name>
     <x:WorksheetOptions><x:ProtectContents>True</x:ProtectContents></x:WorksheetOptions></x:ExcelWorksheet></x:ExcelWorksheets></x:ExcelWorkbook></xml><![endif]-->`;
  const body = "<table><tr><td>1</td></tr></table>";

  test("is Excel's, else the page's title", () => {
    const { name, protected: isProtected } = sheetOf(
      `<title>t</title>${listed("甲&amp;乙")}${body}`,
    );
    expect([name, isProtected]).toEqual(["甲&乙", true]);
    expect(sheetOf(`<title> 自评表：2023/1 </title>${body}`).name).toBe("自评表：2023 1");
    expect(sheetOf(`<title>${"长".repeat(40)}</title>${body}`).name).toBe("长".repeat(31));
    expect(sheetOf(`<title>?</title>${body}`).name).toBe("Sheet1");
  });

  test("a list without end is none", () => {
    expect(sheetOf(listed("表").split("</x:ExcelWorksheets>")[0] + "-->" + body).name).toBe(
      "Sheet1",
    );
  });

  test("and nothing of its list is shown where it is no comment", () => {
    const bare = listed("表").replace(/<!--.*?\]>|<!\[endif\]-->/g, "");
    expect(textsOf(sheetOf(bare + body))).toEqual({ A1: "1" });
  });
});

test("XHTML is HTML", () => {
  const page =
    '<?xml version="1.0" encoding="UTF-8"?><!DOCTYPE html><html xmlns="http://www.w3.org/1999/xhtml"><head><title/><script src="a.js"/></head><body><table><tr><td/><td>98%</td></tr></table></body></html>';
  expect(textsOf(sheetOf(page))).toEqual({ B1: "98%" });
});
