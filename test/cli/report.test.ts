import { Decimal } from "decimal.js";
import { checkFile, type CheckedFile } from "../../src/cli/check-file";
import type { Settings } from "../../src/lint/settings";
import { toJsonReport } from "../../src/cli/report-json";
import { toTextReport } from "../../src/cli/report-text";
import type { Form, NumberField } from "../../src/form/model/form";
import type { FormReview, Review } from "../../src/review";

const FIXTURES = "test/fixtures";

async function reviewed(name: string) {
  const file = await checkFile(`${FIXTURES}/${name}`);
  if ("error" in file) throw new Error(file.error);
  return file;
}

function onlyForm(file: CheckedFile) {
  const report = toJsonReport([file]).files[0]!;
  expect(report.forms).toHaveLength(1);
  return report.forms[0]!;
}

test("the report of a form has the keys of the contract, in order", async () => {
  const report = toJsonReport([await reviewed("form.xlsx")]);
  expect(Object.keys(report)).toEqual(["version", "product", "ruleSet", "files"]);
  expect(report).toMatchObject({
    version: 1,
    product: "ziping 0.1.0",
    ruleSet: { version: "2026.1", options: "default" },
  });
  const file = report.files[0]!;
  expect(Object.keys(file)).toEqual(["path", "error", "forms", "unrecognised"]);
  const form = file.forms[0]!;
  expect(Object.keys(form)).toEqual([
    "sheet",
    "range",
    "dialect",
    "project",
    "filled",
    "funds",
    "indicators",
    "total",
    "findings",
    "unjudged",
  ]);
});

test("numbers are plain decimals, texts are shown texts, cells are addresses", async () => {
  const form = onlyForm(await reviewed("form.xlsx"));
  expect(form).toMatchObject({ sheet: "自评表", project: "会议室软硬件运维", filled: true });
  expect(form.funds[0]).toEqual({
    role: "total",
    initialBudget: "417935.14",
    annualBudget: "417935.14",
    executed: "417935.14",
    weight: "10",
    executionRate: "1",
    score: "10",
  });
  expect(form.funds.map(({ role }) => role)).toEqual([
    "total",
    "appropriation",
    "carryover",
    "other",
  ]);
  expect(form.funds[1]!.score).toBeNull();
  expect(form.indicators.find(({ name }) => name === "巡检服务")).toEqual({
    category: "产出指标",
    subcategory: "数量指标",
    name: "巡检服务",
    target: "12次",
    actual: "10次",
    weight: "10",
    score: "9",
    explanation: "该项目服务期至2021年5月29日，服务期未到。",
    cells: { name: "D14", target: "E14", actual: "F14", weight: "G14", score: "H14" },
  });
  expect(form.total).toEqual({
    weight: { stated: "100", computed: "100", cell: "H22" },
    score: { stated: "98", computed: "98", cell: "I22" },
  });
  expect(form.findings.find(({ rule }) => rule === "row-slipped")).toMatchObject({
    severity: "warning",
    cells: expect.arrayContaining(["H22"]),
    message: expect.stringContaining("总分"),
  });
});

test("the same form gives the same report from .xlsx, .xls and HTML", async () => {
  const { sheet, ...xlsx } = onlyForm(await reviewed("form-libreoffice.xlsx"));
  expect(sheet).toBe("自评表");
  expect(onlyForm(await reviewed("form-libreoffice.xls"))).toEqual({ sheet, ...xlsx });
  expect(onlyForm(await reviewed("form-libreoffice-html.xls"))).toEqual({
    sheet: "Sheet1",
    ...xlsx,
  });
});

/** A review of one form with hardly anything on it, for what no fixture has. */
function handMade(parts: Partial<Form>, told: Partial<FormReview> = {}): CheckedFile {
  const at = (row: number, column: number) => ({ sheet: "表", row, column });
  const text = (words: string, row: number, column: number) => ({
    cell: at(row, column),
    text: words,
  });
  const number = (words: string, row: number, column: number): NumberField => ({
    ...text(words, row, column),
    state: "number",
    number: new Decimal(words),
    decimals: 0,
    numeric: true,
    fixed: false,
    formula: false,
  });
  const form = {
    range: { sheet: "表", top: 0, left: 0, bottom: 5, right: 5 },
    filled: true,
    dialect: { id: "hand-made" },
    info: {},
    funds: [],
    indicators: [
      {
        row: 3,
        category: "产出指标",
        subcategory: "",
        name: text("只有名称", 3, 2),
        target: null,
        actual: text("\u001b[31m红", 3, 4),
        weight: null,
        score: number("7.50", 3, 5),
        explanation: null,
      },
    ],
    total: null,
    slips: [],
    guesses: [],
    unread: [],
    ...parts,
  } as unknown as Form;
  const review: Review = {
    forms: [
      {
        form,
        findings: [
          {
            rule: "made-up",
            severity: "info",
            correction: "none",
            cells: [at(3, 4), { ...at(0, 0), sheet: "别的表" }],
            text: "\u001b[31m红",
            message: { "zh-CN": "内容是\u001b[31m红\u202e\n第二行", "en-US": "red" },
            expected: null,
            changes: [],
          },
        ],
        targets: 0,
        unjudged: [],
        missing: [],
        ...told,
      },
    ],
    unrecognised: [
      {
        range: { sheet: "坏\u0007表", top: 1, left: 1, bottom: 2, right: 2 },
        reason: "no-header",
      },
    ],
    hidden: [],
    plan: { corrections: [], leftOut: [] },
  };
  return { path: "手工.xlsx", sheets: ["表", "坏\u0007表", "空表"], skipped: [], review };
}

test("what a form lacks is null, empty or absent", () => {
  const report = toJsonReport([handMade({})]).files[0]!;
  expect(report.forms[0]).toMatchObject({
    range: "A1:F6",
    dialect: "hand-made",
    project: "",
    total: {
      weight: { stated: null, computed: "0", cell: null },
      score: { stated: null, computed: "7.5", cell: null },
    },
  });
  expect(report.forms[0]!.indicators[0]).toEqual({
    category: "产出指标",
    subcategory: "",
    name: "只有名称",
    target: "",
    actual: "\u001b[31m红",
    weight: null,
    score: "7.5",
    explanation: "",
    cells: { name: "C4", actual: "E4", score: "F4" },
  });
  expect(report.forms[0]!.findings[0]!.cells).toEqual(["E4", "别的表!A1"]);
  expect(report.unrecognised[0]).toMatchObject({
    range: "B2:C3",
    reason: expect.stringContaining("表头"),
  });
});

test("what was not understood and what is still blank is told in both reports", () => {
  const cells = [{ sheet: "表", row: 3, column: 4 }];
  const unread = [{ row: 6, weight: null, score: null }];
  const file = handMade({ unread, filled: false }, { missing: [{ field: "unit", cells }] });
  expect(toJsonReport([file]).files[0]!.forms[0]).toMatchObject({
    unread: [{ row: 7, weight: null, score: null }],
    missing: [{ field: "unit", cells: ["E4"] }],
  });
  const report = toTextReport([file]);
  expect(report).toContain("还没有填：实施单位。");
  expect(report).toContain("第 7 行有分数");
});

test("nothing in the text report can drive a terminal or break its lines", () => {
  expect(toTextReport([handMade({})]).split("\n")).toEqual([
    "表 表 E4 提示 made-up: 内容是 [31m红  第二行",
    expect.stringMatching(/^坏 表 表 B2:C3 未能识别: .*表头/),
    "空表 没有发现自评表",
    "手工.xlsx：1 张自评表，0 处错误，0 处警告，1 处提示",
    "",
  ]);
});

test("headings understood by what stands under them are named before the findings", () => {
  const heading = { cell: { sheet: "表", row: 4, column: 4 }, text: "考核标准" };
  const [first] = toTextReport([handMade({ guesses: [{ heading, meaning: "target" }] })]).split(
    "\n",
  );
  expect(first).toContain("“考核标准”按内容理解为年度指标值");
});

test("what could not be judged is in the JSON, and in words where it is most of a form", () => {
  const cell = { sheet: "表", row: 3, column: 3 };
  const file = (targets: number) =>
    handMade(
      {},
      {
        targets,
        unjudged: [
          { cell, reason: "text" },
          { cell: { ...cell, row: 4 }, reason: "unit" },
        ],
      },
    );
  expect(onlyForm(file(3)).unjudged).toEqual([
    { cell: "D4", reason: "text" },
    { cell: "D5", reason: "unit" },
  ]);
  expect(toTextReport([file(3)]).split("\n")[0]).toBe(
    "表 表 A1:F6 3 项指标值中有 2 项看不出是否达到（多为文字，或单位对不上），这几项没有校验完成情况，请人工核对。",
  );
  expect(toTextReport([file(4)])).not.toContain("看不出");
});

test("a form without results says so in one line", () => {
  const file = handMade({ filled: false });
  expect(toTextReport([file]).split("\n")[0]).toBe(
    "表 表 A1:F6 尚未填写实际完成值和得分，填好后再校验。",
  );
  expect(onlyForm(file).filled).toBe(false);
});

test("sheets that could not be read are named, in words and in the JSON", () => {
  const skipped = [{ name: "附表", reason: "damaged" as const }];
  const file = { ...handMade({}), skipped };
  expect(toTextReport([file])).toContain("工作表 附表 在文件中缺失或已损坏，没有读取，没有校验。");
  expect(toJsonReport([file]).files[0]).toMatchObject({ skipped });
});

test("what is told once for many says how many", () => {
  const file = handMade({});
  if ("error" in file) throw new Error(file.error);
  const [place] = file.review.unrecognised;
  const many = { ...file, review: { ...file.review, unrecognised: [{ ...place!, more: 7 }] } };
  expect(toTextReport([many])).toContain("（同表另有 7 处相同，不再一一列出）");
  expect(toJsonReport([many]).files[0]!.unrecognised).toMatchObject([{ more: 7 }]);
});

test("forms on hidden sheets are said to be unchecked", () => {
  const file = handMade({});
  if ("error" in file) throw new Error(file.error);
  const hidden = [{ sheet: "旧表", forms: 2 }];
  const withHidden = { ...file, review: { ...file.review, hidden } };
  expect(toTextReport([withHidden])).toContain("隐藏的工作表 旧表 中有 2 张自评表，没有校验。");
  expect(toJsonReport([withHidden]).files[0]).toMatchObject({ hidden });
});

test("a fault of the program's own is not called the file's", async () => {
  const broken = null as unknown as Settings;
  const file = await checkFile(`${FIXTURES}/form.xlsx`, broken);
  expect(file).toMatchObject({ error: expect.stringContaining("程序在校验这个文件时出错") });
});
