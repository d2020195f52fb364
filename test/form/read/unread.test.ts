import { recogniseForms } from "../../../src/form/recognise";
import { review } from "../../../src/review";
import { readGallery } from "../../support/gallery";
import { parseSheet, snapshotOf } from "../../support/gallery-sheet";

const HEAD = [
  "项目支出绩效自评表",
  "项目名称 | 灌区量水设施",
  "项目资金（万元） | | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分",
  " | 年度资金总额 | 60 | 60 | 54 | 10 | 90% | 9",
];
const TABLE = [
  "绩效指标 | 一级指标 | 二级指标 | 三级指标 | 指标值 | 实际完成值 | 分值 | 得分",
  " | 产出指标 | 数量指标 | 安装量水堰 | 30处 | 30处 | 45 | 45",
  " | 效益指标 | 社会效益指标 | 受益农田 | ≥2000亩 | 2000亩 | 30 | 30",
];

const PART = [
  "工作管理 | 检查内容 | | | | | 满分 | 评定",
  " | 制度健全 | | | | | 5 | 5",
  " | 档案完整 | | | | | 10 | 9",
];

function told(rows: readonly string[]) {
  const { forms, plan } = review({ sheets: [snapshotOf(parseSheet([...HEAD, ...rows]))] });
  const errors = forms[0]!.findings.filter(({ severity }) => severity !== "info");
  return {
    rows: forms[0]!.form.unread.map(({ row, weight, score }) => [
      row + 1,
      weight?.text,
      score?.text,
    ]),
    indicators: forms[0]!.form.indicators.length,
    funds: forms[0]!.form.funds.length,
    errors: errors.map(({ rule, expected, message }) => [rule, expected, message["zh-CN"]]),
    corrections: plan.corrections.length,
  };
}

/** The part before the table, behind it and below its total. */
const PLACES: readonly (readonly [
  where: string,
  set: (total: string, part: readonly string[]) => string[],
  rows: number[],
])[] = [
  ["before the indicators", (total, part) => [...part, ...TABLE, total], [6, 7]],
  ["behind the indicators", (total, part) => [...TABLE, ...part, total], [9, 10]],
  ["below the total", (total, part) => [...TABLE, total, ...part], [10, 11]],
];

describe.each(PLACES)("%s", (_where, set, [first, second]) => {
  const rows = [
    [first, "5", "5"],
    [second, "10", "9"],
  ];

  test("points in rows that nobody understood are told, and fill the gap that they leave", () => {
    const expected = { rows, indicators: 2, funds: 1, errors: [], corrections: 0 };
    expect(told(set("总分 | | | | | | 100 | 98", PART))).toEqual(expected);
  });

  test("no total is advised while they stand there", () => {
    const { errors, corrections } = told(set("总分 | | | | | | 100 | 95", PART));
    expect(errors).toEqual([
      ["total-score", null, expect.stringContaining(`第 ${first}、${second} 行`)],
    ]);
    expect(corrections).toBe(0);
    expect(told(set("总分 | | | | | | 100 | 95", [])).errors).toContainEqual([
      "total-score",
      "84",
      expect.anything(),
    ]);
  });
});

test.each([
  [
    "points in words behind a target and an actual value",
    [" | | 耐久 | 设施完好 | 完好 | 完好 | 不计分 | 不评", " | | | 设施合格 | 好 | 好 | 15 | 15"],
  ],
  [
    "points in the same words",
    [" | | 耐久 | 设施完好 | | | 不计分 | 不计分", " | | | 设施合格 | | | 15 | 15"],
  ],
])("%s head no part of their own", (_what, below) => {
  const { indicators, rows } = told([...TABLE, ...below, "总分 | | | | | | 100 | 98"]);
  expect(rows).toEqual([]);
  expect(indicators).toBe(4);
});

test("every row of points of the gallery is understood", () => {
  const sheets = readGallery().flatMap(({ id, sheets }) => sheets.map((sheet) => ({ id, sheet })));
  const unread = sheets.flatMap(({ id, sheet }) =>
    recogniseForms(snapshotOf(sheet)).forms.flatMap((one) =>
      one.unread.map(({ row }) => `${id}: ${row + 1}`),
    ),
  );
  expect(unread).toEqual([]);
});
