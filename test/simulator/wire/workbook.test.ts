import { createWorkbook } from "../../../src/simulator";

async function typed(input: string, numberFormat = "General") {
  const workbook = createWorkbook([{ name: "表", cells: { A1: { value: "旧", numberFormat } } }]);
  workbook.type("表", "A1", input);
  const cell = workbook.snapshot().sheets[0]!.cells.A1;
  return cell && [cell.value, cell.text, cell.formula, cell.numberFormat];
}

test.each([
  ["98%", [0.98, "98%", null, "0%"]],
  ["98.5%", [0.985, "98.50%", null, "0.00%"]],
  ["1,234.5", [1234.5, "1,234.50", null, "#,##0.00"]],
  ["1,454,200", [1454200, "1,454,200", null, "#,##0"]],
  ["-5", [-5, "-5", null, "General"]],
  ["1e3", [1000, "1.00E+03", null, "0.00E+00"]],
  ["true", [true, "TRUE", null, "General"]],
  ["2020年5月", [43952, "2020年5月", null, 'yyyy"年"m"月"']],
  ["2020-05-01", [43952, "2020/5/1", null, "yyyy/m/d"]],
  ["2020年5月31日", [43982, "2020年5月31日", null, 'yyyy"年"m"月"d"日"']],
  ["2020-02-30", ["2020-02-30", "2020-02-30", null, "General"]],
  ["=SUM(1,2)", [3, "3", "=SUM(1,2)", "General"]],
  ["+1+1", [2, "2", "=+1+1", "General"]],
  ["＝1+1", [2, "2", "=1+1", "General"]],
  ["'=x", ["=x", "=x", null, "General"]],
  ["=不是公式", ["=不是公式", "=不是公式", null, "General"]],
  ["-项目", ["-项目", "-项目", null, "General"]],
  ["≥20000卷/份", ["≥20000卷/份", "≥20000卷/份", null, "General"]],
  [".", [".", ".", null, "General"]],
  ["", undefined],
])("a user who types %p gets %p", async (input, cell) => {
  expect(await typed(input)).toEqual(cell);
});

test("a cell formatted as text keeps what is typed, another format stays", async () => {
  expect(await typed("98%", "@")).toEqual(["98%", "98%", null, "@"]);
  expect(await typed("=1+1", "@")).toEqual(["=1+1", "=1+1", null, "@"]);
  expect(await typed("98%", "0.00")).toEqual([0.98, "0.98", null, "0.00"]);
});

test.each([
  [43952, "yyyy年m月", "2020年5月"],
  [43952, '[$-804]yyyy"年"m"月"d"日";@', "2020年5月1日"],
  [1454200, "¥#,##0.00", "¥1,454,200.00"],
  [0.1 + 0.2, "General", "0.3"],
  [0.5, "上午/下午 h:mm", "下午 12:00"],
  [3, '0"件"', "3件"],
  ["文字", "0.00", "文字"],
  [true, "0%", "TRUE"],
])("%p shows under %s as %s", async (value, numberFormat, text) => {
  const workbook = createWorkbook([{ name: "表", cells: { A1: { value, numberFormat } } }]);
  expect(workbook.snapshot().sheets[0]!.cells.A1!.text).toBe(text);
});

test("a snapshot has content, fills and notes; merged areas are filled whole", async () => {
  const workbook = createWorkbook([
    {
      name: "表",
      cells: { A1: { value: 1, fill: "#ffff00" }, C3: { note: "批注" } },
      merges: ["A1:B1"],
    },
    { name: "隐", visibility: "hidden", protected: true, cells: {} },
  ]);
  const cell = {
    value: null,
    text: "",
    formula: null,
    numberFormat: "General",
    fill: null,
    note: null,
    link: null,
    style: {},
  };
  const plain = {
    columnWidths: {},
    rowHeights: {},
    hiddenRows: [],
    hiddenColumns: [],
    validations: [],
    conditionalFormats: [],
    page: null,
    frozenRows: 0,
    frozenColumns: 0,
    gridlines: true,
  };
  expect(workbook.snapshot()).toEqual({
    sheets: [
      {
        name: "表",
        visibility: "visible",
        protected: false,
        cells: {
          A1: { ...cell, value: 1, text: "1", fill: "#FFFF00" },
          B1: { ...cell, fill: "#FFFF00" },
          C3: { ...cell, note: "批注" },
        },
        merges: ["A1:B1"],
        ...plain,
      },
      { name: "隐", visibility: "hidden", protected: true, cells: {}, merges: [], ...plain },
    ],
    settings: {},
    xmlParts: [],
    roundTrips: 0,
  });
  workbook.fill("表", "B1", null);
  expect(workbook.snapshot().sheets[0]!.cells.A1!.fill).toBeNull();
});

test("changes are told until the listener is taken off, and the selection follows clicks", async () => {
  const workbook = createWorkbook([{ name: "表", cells: {} }]);
  const listener = jest.fn();
  const stop = workbook.onChange(listener);
  workbook.type("表", "A1", "1");
  workbook.fill("表", "A1", "#FF0000");
  workbook.select("表", "C4");
  expect(workbook.selection()).toEqual({ sheet: "表", a1: "C4" });
  expect(listener).toHaveBeenCalledTimes(3);
  stop();
  workbook.type("表", "A1", "2");
  expect(listener).toHaveBeenCalledTimes(3);
});

test("mistakes are named", async () => {
  const workbook = createWorkbook([{ name: "表", cells: {} }]);
  expect(() => workbook.type("没有", "A1", "1")).toThrow("No sheet 没有; there are 表");
  expect(() => workbook.type("表", "第一格", "1")).toThrow("Not a cell address: 第一格");
  expect(() => createWorkbook([])).toThrow("visible sheet");
});
