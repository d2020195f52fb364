import { recogniseForms } from "../../../src/form/recognise";
import { review } from "../../../src/review";
import { readGallery } from "../../support/gallery";
import { parseSheet, snapshotOf } from "../../support/gallery-sheet";

const form = (total: string, part: readonly string[]) =>
  snapshotOf(
    parseSheet([
      "项目支出绩效自评表",
      "项目名称 | 灌区量水设施",
      "项目资金（万元） | | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分",
      " | 年度资金总额 | 60 | 60 | 54 | 10 | 90% | 9",
      ...part,
      "绩效指标 | 一级指标 | 二级指标 | 三级指标 | 指标值 | 实际完成值 | 分值 | 得分",
      " | 产出指标 | 数量指标 | 安装量水堰 | 30处 | 30处 | 45 | 45",
      " | 效益指标 | 社会效益指标 | 受益农田 | ≥2000亩 | 2000亩 | 30 | 30",
      total,
    ]),
  );

const PART = [
  "工作管理 | 检查内容 | | | | | 满分 | 评定",
  " | 制度健全 | | | | | 5 | 5",
  " | 档案完整 | | | | | 10 | 9",
];

function told(total: string, part: readonly string[]) {
  const { forms, plan } = review({ sheets: [form(total, part)] });
  const errors = forms[0]!.findings.filter(({ severity }) => severity === "error");
  return {
    rows: forms[0]!.form.unread.map(({ row, weight, score }) => [
      row + 1,
      weight?.text,
      score?.text,
    ]),
    funds: forms[0]!.form.funds.length,
    errors: errors.map(({ rule, expected, message }) => [rule, expected, message["zh-CN"]]),
    corrections: plan.corrections.length,
  };
}

const ROWS = [
  [6, "5", "5"],
  [7, "10", "9"],
];

test("points in rows that nobody understood are told, and fill the gap that they leave", () => {
  const expected = { rows: ROWS, funds: 1, errors: [], corrections: 0 };
  expect(told("总分 | | | | | | 100 | 98", PART)).toEqual(expected);
});

test("no total is advised while they stand there", () => {
  const { errors, corrections } = told("总分 | | | | | | 100 | 95", PART);
  expect(errors).toEqual([["total-score", null, expect.stringContaining("第 6、7 行")]]);
  expect(corrections).toBe(0);
  expect(told("总分 | | | | | | 100 | 95", []).errors).toContainEqual([
    "total-score",
    "84",
    expect.anything(),
  ]);
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
