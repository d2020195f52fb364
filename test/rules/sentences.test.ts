import type { Text } from "../../src/language";
import type { Example } from "../../src/lint/rule";
import { review } from "../../src/review";
import type { SheetSnapshot, WorkbookSnapshot } from "../../src/sheet/snapshot";
import { told } from "../support/example";
import { exampleWorkbook, formatted } from "../support/example-form";

/** What a rule says of a cell; `found` is "rule A1". */
function sentenceOn(workbook: WorkbookSnapshot, found: string): Text {
  const findings = review(workbook).forms.flatMap((form) => form.findings);
  const lines = findings.map((finding) => told(finding).replace(/^\w+ /, ""));
  expect(lines).toContain(found);
  return findings[lines.indexOf(found)]!.message;
}

const LATER = "一期场地检修，下一步加快进度。";
/** The example form counted in 元, with a rate that is one off in its last digit. */
const IN_YUAN = {
  A5: "项目资金（元）",
  C6: "250000.00",
  D6: "250000.00",
  E6: "215457.60",
  G6: "86.19%",
  E7: "196457.60",
  C7: "230000.00",
  D7: "230000.00",
  G7: "85.42%",
};

/** Sentences that neither the rules' own examples nor the fault matrix have, and what they quote. */
const SENTENCES: readonly (readonly [
  what: string,
  changes: Example["changes"],
  found: string,
  says: Readonly<Record<keyof Text, readonly string[]>>,
])[] = [
  [
    "many numbers as text",
    { H13: "'15.0", H14: "'9", H15: "'10", H16: "'10" },
    "number-as-text H13",
    { "zh-CN": ["有 4 个数字", "“15.0”"], "en-US": ["4 numbers", '"15.0"'] },
  ],
  [
    "an indicator without points",
    { G15: "", H15: "", H22: "88.5" },
    "indicator-incomplete G15",
    {
      "zh-CN": ["“工程验收合格率”", "没有分值和得分"],
      "en-US": ['"工程验收合格率"', "no weight or score"],
    },
  ],
  [
    "an indicator with a score and no weight",
    { G15: "" },
    "indicator-incomplete G15",
    { "zh-CN": ["“工程验收合格率”", "没有分值。"], "en-US": ['"工程验收合格率"', "no weight."] },
  ],
  [
    "a placeholder with points",
    { D13: "指标1：" },
    "name-doubtful D13",
    { "zh-CN": ["分值 15", "“指标1：”"], "en-US": ["15 points", '"指标1："'] },
  ],
  [
    "a name that begins with more marks than are told",
    { D13: `${"、".repeat(21)}库房` },
    "name-doubtful D13",
    { "zh-CN": [`标点“${"、".repeat(20)}”`], "en-US": [`with "${"、".repeat(20)}"`] },
  ],
  [
    "a tag that is longer than what is quoted",
    { F11: `<p class="${"a".repeat(40)}">库房已改造。</p>` },
    "markup-in-text F11",
    { "zh-CN": [`“<p class="${"a".repeat(20)}”`], "en-US": [`("<p class="${"a".repeat(20)}")`] },
  ],
  [
    "one reason for more indicators than are named",
    Object.fromEntries(
      ["13", "14", "15", "16", "19", "20"].flatMap((row) => [
        [`H${row}`, "8"],
        [`I${row}`, LATER],
      ]),
    ),
    "explanation-repeated I14",
    {
      "zh-CN": [
        "“改造库房面积”、“培训人次”、“工程验收合格率”、“改造完成日期”、“年接待查档人次”等的偏差",
      ],
      "en-US": ['"年接待查档人次" and others have'],
    },
  ],
  [
    "a target that was far exceeded, and a reason that says nothing",
    { F13: "700平方米", I13: "无" },
    "explanation-empty-words I13",
    {
      "zh-CN": ["“改造库房面积”", "指标值 ≥500平方米", "实际 700平方米", "“无”"],
      "en-US": ['"改造库房面积"', "target ≥500平方米", "reached 700平方米", '"无"'],
    },
  ],
  [
    "a met target that was marked down",
    { H13: "14", H22: "97.5" },
    "score-off-proportion H13",
    {
      "zh-CN": ["“改造库房面积”", "指标值 ≥500平方米", "实际 520平方米", "分值 15", "只得 14"],
      "en-US": ['"改造库房面积"', "target ≥500平方米", "actual 520平方米", "14 of 15"],
    },
  ],
  [
    "a grade that neither scale gives",
    { H6: "0", H13: "0", H22: "74", I22: "差" },
    "grade-mismatch I22",
    { "zh-CN": ["“差”", "总分 74 分", "“中”或“良”"], "en-US": ['"差"', "of 74", '"中" or "良"'] },
  ],
  [
    "a total weight that is not the 100 of the weights",
    { G22: "99" },
    "total-weight G22",
    { "zh-CN": ["是 99，", "是 100。"], "en-US": ["reads 99;", "up to 100."] },
  ],
  [
    "a total capped by the execution rate",
    { E6: "75.00", E7: "56.00", G6: "75%", G7: "70%", H6: "7.5", F17: "75万元", H22: "89" },
    "total-score H22",
    {
      "zh-CN": ["总分 89 ", "之和 96.5 ", "封顶为 89 分"],
      "en-US": ["score 89 ", "sum 96.5;", "capped at 89 "],
    },
  ],
  [
    "a total rescaled to the rows that apply",
    { H15: "—", H22: "98.33" },
    "total-score H22",
    {
      "zh-CN": ["总分 98.33 ", "之和 88.50 ", "折算为百分制"],
      "en-US": ["score 98.33 ", "sum 88.50;", "rescaled"],
    },
  ],
  [
    "sources without an amount",
    { C7: "", C8: "", C9: "" },
    "fund-sum C6",
    { "zh-CN": ["年初预算数", "是 100.00，"], "en-US": ["initial budget", "is 100.00 "] },
  ],
  [
    "a rate on the initial budget",
    { C6: "190.00", C7: "170.00", G6: "50%" },
    "execution-rate G6",
    {
      "zh-CN": ["执行率 50% ", "是 95.00 ÷ 100.00。"],
      "en-US": ["rate 50% ", "is 95.00 ÷ 100.00."],
    },
  ],
  [
    "a rate one off in its last digit",
    IN_YUAN,
    "execution-rate G6",
    {
      "zh-CN": ["执行率 86.19% ", "215457.60 ÷ 250000.00 "],
      "en-US": ["rate 86.19% ", "215457.60 ÷ 250000.00 "],
    },
  ],
];

test.each(SENTENCES)("%s", (_, changes, found, says) => {
  const message = sentenceOn(exampleWorkbook({ changes }), found);
  for (const language of ["zh-CN", "en-US"] as const) {
    for (const part of says[language]) expect(message[language]).toContain(part);
  }
});

/** Number formats of cells, and how the numbers beside them are told. */
const LIKE_CELLS: readonly (readonly [
  what: string,
  changes: Example["changes"],
  formats: Readonly<Record<string, string>>,
  found: string,
  says: readonly string[],
  expected: string,
])[] = [
  [
    "amounts grouped by thousands",
    { C6: "1414709.00", C7: "1400000.00", C8: "0", C9: "0" },
    { C6: "#,##0.00", C7: "#,##0.00" },
    "fund-sum C6",
    ["总额是 1,414,709.00，", "相加是 1,400,000.00，", "相差 14,709.00。"],
    "1400000",
  ],
  [
    "amounts grouped in texts",
    { C6: "1,414,709.00", C7: "1,400,000.00", C8: "0", C9: "0" },
    {},
    "fund-sum C6",
    ["相加是 1,400,000.00，", "相差 14,709.00。"],
    "1400000",
  ],
  [
    "a rate with two digits",
    { E6: "91.89", E7: "72.89", G6: "0.5" },
    { G6: "0.00" },
    "execution-rate G6",
    ["写的是 0.50，", "计算是 0.92。"],
    "0.9189",
  ],
  [
    "a rate under a format that limits no digits",
    { E6: "91.89", E7: "72.89", G6: "0.5" },
    { G6: "General" },
    "execution-rate G6",
    ["写的是 0.5，", "计算是 0.9189。"],
    "0.9189",
  ],
  [
    "a rate in whole percents",
    { E6: "91.89", E7: "72.89", G6: "50%" },
    { G6: "0%" },
    "execution-rate G6",
    ["写的是 50%，", "计算是 92%。"],
    "91.89%",
  ],
  [
    "amounts that differ by digits that no cell shows",
    { C6: "100.4", C7: "80", C8: "20", C9: "0" },
    { C6: "0" },
    "fund-sum C6",
    ["总额是 100，", "相加是 100，", "相差 0.4。"],
    "100",
  ],
  [
    "a total with more digits than its parts",
    { H22: "97.50" },
    {},
    "total-score H22",
    ["写的是 97.50，", "相加是 98.50，", "少了 1.00。", "请改为 98.50，"],
    "98.5",
  ],
  [
    "weights with two digits",
    { G13: "16.00", H13: "16", G22: "101.00", H22: "99.5" },
    {},
    "weight-sum G22",
    ["相加是 101.00，", "多 1.00（"],
    "null",
  ],
];

test.each(LIKE_CELLS)("%s: all numbers alike", (_, changes, formats, found, says, expected) => {
  const workbook = exampleWorkbook({ changes, formats });
  const message = sentenceOn(workbook, found);
  for (const part of says) expect(message["zh-CN"]).toContain(part);
  const findings = review(workbook).forms.flatMap((form) => form.findings);
  const finding = findings.find((one) => told(one).endsWith(` ${found}`));
  expect(String(finding!.expected)).toBe(expected);
});

/** Texts of any length, and of how many characters a sentence quotes the beginning. */
const QUOTES: readonly (readonly [
  found: string,
  most: number,
  changes: (text: string) => Example["changes"],
  text: (length: number) => string,
])[] = [
  ["number-unreadable H13", 30, (H13) => ({ H13 }), (length) => "满".repeat(length)],
  ["prompt-left F11", 30, (F11) => ({ F11 }), (length) => `请说明${"项".repeat(length - 3)}`],
  ["name-doubtful D13", 40, (D13) => ({ D13 }), (length) => `、${"库".repeat(length - 1)}`],
  ["project-duplicate 自评表2!B3", 40, (B3) => ({ B3 }), (length) => "库".repeat(length)],
  ["explanation-empty-words I14", 20, (I14) => ({ I14 }), (length) => "无".padEnd(length, "。")],
  ["explanation-missing I14", 40, (D14) => ({ D14, I14: "" }), (length) => "训".repeat(length)],
];

test.each(QUOTES)("%s quotes %i characters", (found, most, changesOf, textOf) => {
  for (const length of [most, most + 1]) {
    const changes = changesOf(textOf(length));
    const message = sentenceOn(exampleWorkbook({ changes, copies: [changes] }), found);
    const quote = length > most ? `${textOf(length).slice(0, most)}…` : textOf(length);
    expect(message["zh-CN"]).toContain(`“${quote}”`);
    expect(message["en-US"]).toContain(`"${quote}"`);
  }
});

describe("hidden content", () => {
  const [form] = exampleWorkbook({ changes: {} }).sheets as [SheetSnapshot];
  const hidden = (names: readonly string[]): WorkbookSnapshot => ({
    sheets: [
      form,
      ...names.map((name): SheetSnapshot => ({ ...form, name, visibility: "hidden" })),
    ],
  });

  test.each([
    [["甲", "乙", "丙", "丁", "戊"], "有 5 张", "（甲、乙、丙、丁、戊）", "(甲, 乙, 丙, 丁, 戊)"],
    [
      ["甲", "乙", "丙", "丁", "戊", "己"],
      "有 6 张",
      "（甲、乙、丙、丁、戊等）",
      "(甲, 乙, 丙, 丁, 戊, …)",
    ],
  ])("names five sheets: %s", (names, count, zh, en) => {
    const message = sentenceOn(hidden(names), "hidden-content 甲!A1");
    expect(message["zh-CN"]).toContain(count + "隐藏的工作表" + zh);
    expect(message["en-US"]).toContain(`${names.length} hidden sheet(s) ${en}`);
  });

  test("names the rows and columns of one sheet", () => {
    const lines = { ...form, hiddenRows: [12, 14, 40], hiddenColumns: [8] };
    const message = sentenceOn({ sheets: [lines] }, "hidden-content I5");
    expect(message["zh-CN"]).toContain("工作表“自评表”隐藏了有内容的第 13、15 行和I 列。");
    expect(message["en-US"]).toContain(
      'On the sheet "自评表" row(s) 13, 15 and column(s) I with content',
    );
  });

  test("names the cells whose format hides what they hold", () => {
    const formats = { H13: ";;;", E14: ";;;", G18: "0;-0;;@", H14: "0.0" };
    const message = sentenceOn({ sheets: [formatted(form, formats)] }, "hidden-content H13");
    expect(message["zh-CN"]).toContain(
      "工作表“自评表”有 2 个单元格有内容，但数字格式使它不显示（H13、E14）",
    );
    expect(message["en-US"]).toContain("hides the content of 2 cell(s) (H13, E14)");
  });

  test("cells of hidden rows are named once", () => {
    const sheet = { ...formatted(form, { H13: ";;;" }), hiddenRows: [12] };
    const found = review({ sheets: [sheet] }).forms.flatMap(({ findings }) => findings);
    expect(found.filter(({ rule }) => rule === "hidden-content")).toHaveLength(1);
  });

  test("names five rows and five notes", () => {
    const rows = { ...form, hiddenRows: [12, 13, 14, 15, 16, 17] };
    expect(sentenceOn({ sheets: [rows] }, "hidden-content B13")["zh-CN"]).toContain(
      "的第 13、14、15、16、17… 行。",
    );
    const notes = [12, 13, 14, 15, 16, 17].map((row) => ({ row, column: 7, text: "待定" }));
    const noted = sentenceOn({ sheets: [{ ...form, notes }] }, "hidden-content H13");
    expect(noted["zh-CN"]).toContain("有 6 条批注（H13、H14、H15、H16、H17…）");
    expect(noted["en-US"]).toContain("has 6 note(s) (H13、H14、H15、H16、H17…)");
  });
});
