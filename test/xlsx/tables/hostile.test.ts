import { readTables } from "../../../src/xlsx/tables/read-tables";
import { UnreadableFileError } from "../../../src/xlsx/unreadable-file-error";
import {
  bytesOf,
  faultIn,
  numberCell,
  sheetOf,
  tableOf,
  textCell,
  worksheet,
  xml2003,
} from "./support";

const HUGE = "99999999999999999999";

test.each([
  ["a page without a table", "<html><body>请登录<!-- <table> --></body></html>", "web-page"],
  ["other XML", "<svg><table-cell/></svg>", "not-a-workbook"],
  ["nothing", "", "plain-text"],
  ["a text", "项目,金额\n<table>", "plain-text"],
  ["bytes", "\u0000\u0001", "not-a-workbook"],
])("%s is named for what it is", (_, text, reason) => {
  expect(faultIn(text).reason).toBe(reason);
});

test("a file beyond all reason is not tried", () => {
  expect(faultIn(new Uint8Array(64 * 1024 * 1024 + 1)).reason).toBe("too-large");
});

describe("XML 2003", () => {
  test.each([
    ["a document type", xml2003().replace("?>", '?><!DOCTYPE Workbook [<!ENTITY a "b">]>')],
    ["an open end", xml2003(worksheet("<Row>")).slice(0, -20)],
    ["an unknown entity", xml2003(worksheet(`<Row>${textCell("&lol;")}</Row>`))],
    ["elements without end of depth", xml2003("<a>".repeat(100_000))],
  ])("%s is damaged", (_, text) => {
    expect(faultIn(text).reason).toBe("damaged");
  });

  test("huge numbers cost nothing, and nothing stands beyond a sheet's edges", () => {
    const sheet = tableOf(
      `<Column ss:Span="${HUGE}" ss:Hidden="1"/><Column ss:Index="${HUGE}"/><Column ss:Hidden="1" ss:Span="1e300"/>
       <Row ss:Span="${HUGE}" ss:Hidden="1"/><Row>${numberCell("1")}</Row>
       <Row ss:Index="2">${numberCell("2", `ss:MergeAcross="${HUGE}" ss:MergeDown="${HUGE}"`)}${numberCell("3")}</Row>
       <Row ss:Index="1">${numberCell("4", `ss:Index="16385"`)}${numberCell("5", `ss:Index="-1" ss:Formula="=RC"`)}</Row>
       <Row ss:Index="x">${numberCell("6", 'ss:Index="1.5"')}</Row>`,
    );
    expect(sheet.cells.map(({ row, column, value }) => [row, column, value])).toEqual([[1, 0, 6]]);
    expect(sheet.merges).toEqual([
      { sheet: "表", top: 1, left: 0, bottom: 1_048_575, right: 16_383 },
    ]);
    expect(sheet.hiddenRows).toEqual([0, 1]);
    expect(sheet.hiddenColumns).toEqual([0]);
  });

  test("lines hidden again and again are hidden once", () => {
    const row = `<Row ss:Index="1" ss:Span="1048575" ss:Hidden="1"/>`.repeat(20_000);
    const within = '<Row ss:Index="2" ss:Hidden="1"/>';
    const { hiddenRows } = tableOf(
      `${row}${within}${within.replace('"2"', '"3"')}<Row ss:Index="3">${numberCell("1")}</Row>`,
    );
    expect(hiddenRows).toEqual([0, 1, 2]);
  });

  test("a style with many forebears is looked up once, and a formula of a book's length is none", () => {
    const ids = Array.from({ length: 20_000 }, (_, index) => index);
    const styles = ids.map((id) => `<Style ss:ID="${id}" ss:Parent="${id + 1}"/>`).join("");
    const last = '<Style ss:ID="20000"><NumberFormat ss:Format="Fixed"/></Style>';
    const cells = ids.map((id) => numberCell("1", `ss:Index="1" ss:StyleID="${id}"`));
    const formula = numberCell("2", `ss:Formula="=${"RC+".repeat(100_000)}1"`);
    const rows = `<Row>${cells.reverse().join("")}${formula}</Row>`;
    const sheet = sheetOf(xml2003(`<Styles>${styles}${last}</Styles>`, worksheet(rows)));
    expect(sheet.cells[0]!.text).toBe("1.00");
    expect(sheet.cells.at(-1)).toMatchObject({ value: 2, formula: null });
  });

  test("elements where they have no place are passed over", () => {
    const stray = `<Data>1</Data>${numberCell("2")}<Comment><Data>3</Data></Comment><x:Visible>SheetHidden</x:Visible>`;
    const text = xml2003(stray, "<NumberFormat/>", worksheet(stray, stray));
    expect(sheetOf(text)).toMatchObject({ cells: [], notes: [], visibility: "visible" });
  });

  test("control characters, which Excel itself writes, are left out", () => {
    expect(tableOf(`<Row>${textCell("甲\u0007&#7;&#x1F;乙&#10;")}</Row>`).cells[0]!.value).toBe(
      "甲乙\n",
    );
  });
});

describe("HTML", () => {
  test("huge spans cost nothing", () => {
    const cell = `<td colspan=${HUGE} rowspan=${HUGE}>1</td>`;
    const { cells, merges } = sheetOf(
      `<table><tr>${cell.repeat(1000)}</tr><tr>${cell}</tr></table>`,
    );
    expect(cells).toHaveLength(17);
    expect(merges.at(-1)).toMatchObject({ bottom: 1, left: 16_000, right: 16_383 });
  });

  test("a long style is no style", () => {
    const style = `mso-number-format:'\\@';a:${"'x".repeat(3_000_000)}`;
    const page = `<style>td{${style}}</style><table><tr><td style="${style}">1</td></tr></table>`;
    expect(sheetOf(page).cells[0]).toMatchObject({ value: "1", numberFormat: "@" });
  });

  test("cells that go round others without end are too many", () => {
    const wall = "<tr>" + "<td rowspan=65534>".repeat(16_384) + "</tr>";
    expect(faultIn(`<table>${wall}${"<tr><td>".repeat(10_000)}</table>`).reason).toBe("too-large");
  });

  test("elements without end of depth are damaged", () => {
    expect(faultIn("<table><tr><td>" + "<b>".repeat(100_000)).reason).toBe("damaged");
    expect(faultIn("<table><tr><td>".repeat(100_000)).reason).toBe("damaged");
  });

  test.each([
    "</table></td></tr><table>",
    "<table></td></tr><td>",
    "<table><table><tr></table></td>",
    "<td><table><caption><col><tr></caption><td></table></table>",
    "<table><style><title><tr><td>",
    "<table><xml></table><tr><td></xml><td>",
    "<![CDATA[<table>]]><table><![endif]>",
    "<x:ExcelWorksheets></x:Name><x:WorksheetSource></x:ExcelWorksheets><table>",
  ])("%s is read, whatever it means", (page) => {
    expect(sheetOf(page).cells).toEqual([]);
  });
});

test("long runs of one thing take no time", () => {
  const runs = [
    "<!--",
    "/*",
    "{",
    "\\",
    'mso-number-format:"',
    ";a:'",
    "<br>",
    " ",
    "&nbsp;",
    "<table ",
    "=\n",
    "-",
  ].map((piece) => piece.repeat(50_000));
  const start = performance.now();
  for (const run of runs) {
    const pages = [
      `<style>${run}</style><table><tr><td>${run}</td></tr></table>`,
      `<table><tr><td style="${run.replace(/"/g, "&quot;")}" colspan="${run.replace(/"/g, "")}">1${run}1</table>`,
      `<?xml ${run}`,
      `${run}<table>`,
      `MIME-Version: 1.0\n${run}`,
      xml2003(worksheet(`<Row ss:Index="${run.replace(/[<&"]/g, "")}"/>`)),
    ];
    for (const page of pages) {
      try {
        readTables(bytesOf(page));
      } catch (error) {
        expect(error).toBeInstanceOf(UnreadableFileError);
      }
    }
  }
  expect(performance.now() - start).toBeLessThan(20_000);
});
