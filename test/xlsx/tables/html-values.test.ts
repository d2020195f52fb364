import type { Cell } from "../../../src/sheet/snapshot";
import { sheetOf } from "./support";

function cellOf(text: string, attributes = "", head = ""): Cell | undefined {
  return sheetOf(`${head}<table><tr><td ${attributes}>${text}</td></tr></table>`).cells[0];
}

test.each([
  ["1,454,200.00", 1454200, "#,##0.00"],
  ["1,200", 1200, "#,##0"],
  ["98%", 0.98, "0%"],
  ["33.3%", 0.333, "0.00%"],
  ["-3", -3, "General"],
  ["+.5", 0.5, "General"],
  ["12.50", 12.5, "General"],
  ["0", 0, "General"],
  ["￥1,234.5", 1234.5, "#,##0.00"],
  ["1.2345678E7", 12345678, "General"],
  ["123456789012345", 123456789012345, "General"],
  ["33.33333333333333", 33.33333333333333, "General"],
  ["&nbsp;5 ", 5, "General"],
])("%s is a number, shown as written", (text, value, numberFormat) => {
  const shown = text.replace("&nbsp;", "").trim();
  expect(cellOf(text)).toMatchObject({ value, numberFormat, text: shown });
});

test.each(
  "0012 00 -01 1234567890123456 12E3 1,2345 12,34 2020-05-01 1/2 ５ 5元 (1) 1. % - . 1.2.3 1E5% TRUE".split(
    " ",
  ),
)("%s is a text", (text) => {
  expect(cellOf(text)).toMatchObject({ value: text, text, numberFormat: "General" });
});

describe("number formats", () => {
  test.each([
    [`style="mso-number-format:'\\@'"`, "@", "0.5"],
    [`style="color:red;mso-number-format:\\@;"`, "@", "0.5"],
    [`style='mso-number-format:"0\\.00"'`, "0.00", 0.5],
    [`style='mso-number-format:"\\0022¥\\0022\\#\\,\\#\\#0\\;\\-0";x:y'`, '"¥"#,##0;-0', 0.5],
    [`style="MSO-NUMBER-FORMAT:Percent"`, "0.00%", 0.5],
    [`class="a xl24"`, "@", "0.5"],
    [`class=xl24 style="mso-number-format:General"`, "General", 0.5],
    [`class=c`, "0.00", 0.5],
    [`class=only`, "General", 0.5],
    [`class=XL24`, "General", 0.5],
    ["", "General", 0.5],
  ])("%s", (attributes, numberFormat, value) => {
    const head = `<style><!-- td {mso-number-format:General} table td, td:first {mso-number-format:0} /* .c{} */ .c{mso-number-format:Fixed} @media x { .y, .xl24 { color:red; mso-number-format:"\\@"; } } th.only{mso-number-format:"\\@"} --></style>`;
    expect(cellOf("0.5", attributes, head)).toMatchObject({ numberFormat, value, text: "0.5" });
  });

  test("of the row or the table, where the cell has none", () => {
    const style = `style="mso-number-format:'\\@'"`;
    const page = `<table ${style}><tr><td>1</td></tr><tr style="mso-number-format:0"><td>2</td><td ${style}>3</td></tr></table>`;
    expect(sheetOf(page).cells.map(({ value }) => value)).toEqual(["1", 2, "3"]);
  });
});

describe("Excel's own attributes", () => {
  test.each([
    ['x:num="0.98123"', "98%", 0.98123],
    ['x:num="43952" style="mso-number-format:Short Date"', "2020/5/1", 43952],
    ["x:num", "1,200", 1200],
    ["x:num", "n/a", "n/a"],
    ['x:num="no"', "7", "7"],
    ["x:str", "12", "12"],
    [`x:str="12 "`, "12", "12 "],
    ["x:bool", "TRUE", true],
    ['x:bool="FALSE"', "FALSE", false],
    ["x:err", "#N/A", "#N/A"],
  ])("%s", (attributes, text, value) => {
    expect(cellOf(text, attributes)).toMatchObject({ value, text });
  });

  test("in a table of texts only what is said to be a number is one", () => {
    const page = "<table x:str><tr><td>1</td><td x:num>2</td><td x:num='3.14'>3</td></tr></table>";
    expect(sheetOf(page).cells.map(({ value }) => value)).toEqual(["1", 2, 3.14]);
  });

  test("a formula", () => {
    expect(cellOf("3", 'x:num x:fmla="=SUM(A2:A3)"')).toMatchObject({
      value: 3,
      formula: "=SUM(A2:A3)",
    });
  });
});
