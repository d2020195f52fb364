import { recogniseForms } from "../../../src/form/recognise";
import type { FundRow } from "../../../src/form/model/form";
import { parseSheet, snapshotOf } from "../../support/gallery-sheet";

const HEADINGS = "项目资金 | | 年初预算数 | 全年预算数 | 全年执行数 | 执行率 | 得分";
const TOTAL = " | 年度资金总额 | 100 | 100 | 95 | 95% | 9.5";
const SOURCE = " | 其中：财政拨款 | 100 | 100 | 95 | 95% | ";
const TABLE = [
  "绩效指标 | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分",
  " | 产出指标 | 数量指标 | 清淤长度 | ≥8公里 | 8公里 | 50 | 50",
  " | 效益指标 | 社会效益指标 | 受益人口 | ≥3万人 | 3万人 | 40 | 40",
  "总分 |  |  |  |  |  | 100 | 99.5",
];

function fundsOf(rows: readonly string[]): readonly FundRow[] {
  const lines = ["项目支出绩效自评表", "项目名称 | 河道清淤", ...rows, ...TABLE];
  const { forms } = recogniseForms(snapshotOf(parseSheet(lines)));
  expect(forms).toHaveLength(1);
  return forms[0]!.funds;
}

const figures = ({ annualBudget, executed, weight, executionRate, score }: FundRow) =>
  [annualBudget, executed, weight, executionRate, score].map((field) => field?.text ?? "");

describe("a weight that no column gives is the one that a label states", () => {
  test.each([
    ["a heading", HEADINGS.replace("得分", "得分（10分）"), TOTAL, SOURCE, "10"],
    ["the block", HEADINGS.replace("项目资金", "预算执行情况（20分）"), TOTAL, SOURCE, "20"],
    ["the total", HEADINGS, TOTAL.replace("总额", "总额（15分）"), SOURCE, "15"],
    ["no label", HEADINGS, TOTAL, SOURCE, undefined],
    [
      "no label further down",
      HEADINGS,
      TOTAL,
      SOURCE.replace("其中：财政拨款", "财政资金小计（15分）"),
      undefined,
    ],
    [
      "a heading, before the block",
      HEADINGS.replace("得分", "得分（10分）").replace("项目资金", "预算执行情况（20分）"),
      TOTAL,
      SOURCE,
      "10",
    ],
  ])("of %s", (_, headings, total, source, weight) => {
    const [first, second] = fundsOf([headings, total, source]);
    expect(first!.weight?.text).toBe(weight);
    expect(first!.weight?.number?.toFixed()).toBe(weight);
    expect(second!.weight).toBeNull();
  });

  test("and none where a column gives it", () => {
    const withColumn = (line: string, text: string) =>
      line.replace(/\| ([^|]*)$/, `| ${text} | $1`);
    const headings = withColumn(HEADINGS, "分值").replace("项目资金", "预算执行情况（20分）");
    const [first] = fundsOf([headings, withColumn(TOTAL, "10"), withColumn(SOURCE, "")]);
    expect(first!.weight?.text).toBe("10");
  });
});

describe("headings that nobody knows are told by the figures under them", () => {
  const coined = "项目资金 | | 全年预算数 | 全年执行数 | 甲栏 | 乙栏 | 丙栏";
  const total = (...points: string[]) => ` | 年度资金总额 | 100 | 95 | ${points.join(" | ")}`;

  test.each([
    ["a weight, a rate as a share, a score", ["10", "0.95", "9.5"], ["10", "0.95", "9.5"]],
    ["a rate as a share, a weight, a score", ["0.95", "10", "9.5"], ["10", "0.95", "9.5"]],
    ["a rate of 1, a weight, a score", ["1", "10", "9.5"], ["10", "1", "9.5"]],
    ["a rate as a plain percentage, a weight, a score", ["95", "10", "9.5"], ["10", "95", "9.5"]],
    ["a rate with its sign, a weight, a score", ["95%", "10", "9.5"], ["10", "95%", "9.5"]],
    ["an amount, no weight, a rate, a score", ["500", "95%", "9.5"], ["", "95%", "9.5"]],
  ])("%s", (_, points, [weight, rate, score]) => {
    const [fund] = fundsOf([coined, total(...points)]);
    expect(figures(fund!)).toEqual(["100", "95", weight, rate, score]);
  });
});
