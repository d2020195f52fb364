import {
  field,
  fund,
  label,
  sum,
  type FundsBand,
  type IndicatorsBand,
  type LineBand,
  type RowsBand,
  type Template,
} from "../template";

const TITLE: LineBand = {
  kind: "line",
  height: 36,
  style: "titleWithYear",
  labels: [label("{title}（{year}年度）", 11)],
};

/** The goals stand under 项目基本情况, with an account of the work below them. */
const HEAD: RowsBand = {
  kind: "rows",
  rows: [
    { height: 24, cells: [label("{project}"), field("project", 10)] },
    {
      height: 30,
      cells: [
        label("{department}"),
        field("department", 3),
        label("{unit}\n（盖章）", 2),
        field("unit", 5),
      ],
    },
    {
      height: 22,
      cells: [
        label("项目基本情况", 1, 3),
        label("1.项目年度\n目标完成\n情况", 1, 2),
        label("{expectedGoal}", 3),
        label("{achievedGoal}", 6),
      ],
    },
    { height: 60, cells: [field("expectedGoal", 3), field("achievedGoal", 6)] },
    { height: 45, cells: [label("2.项目实施\n内容及过程\n概述"), field("remark", 9)] },
  ],
};

/** The reason stands beside all sources together. */
const FUNDS: FundsBand = {
  kind: "funds",
  block: label("{funds}\n（10分）", 1, 6),
  corner: label("{funds:1}\n（{money}）"),
  columns: [
    fund("initialBudget"),
    fund("annualBudget"),
    fund("executed", "{executed}", 2),
    fund("executionRate", "{executionRate}", 2),
    fund("weight"),
    fund("score"),
    fund("reason", "{explanation:1}"),
  ],
  rows: ["{totalFunds}", "{appropriation}", "{otherFunds}", "{otherFunds:1}", "{otherFunds:2}"],
  weight: 10,
  notScored: "/",
  heights: { heading: 30, row: 30 },
};

const INDICATORS: IndicatorsBand = {
  kind: "indicators",
  block: label("{indicators}\n（90分）"),
  levels: [4, 4, 1],
  columns: ["name", "sign", "target", "measure", "actual", "weight", "score", "explanation"],
  down: false,
  heading: 30,
};

const BELOW: RowsBand = {
  kind: "rows",
  rows: [
    { height: 24, cells: [label("{total}", 8), sum("weights"), sum("scores"), label("")] },
    { height: 30, cells: [label("{grade}"), field("grade", 10)] },
    { height: 30, cells: [label("{overallReason}"), field("remark", 10)] },
    { height: 30, cells: [label("{overallReason:1}"), field("remark", 10)] },
  ],
};

const SIGNATURES: LineBand = {
  kind: "line",
  height: 24,
  style: "signature",
  labels: [label("项目负责人：", 5), label("财务负责人：", 6)],
};

/** Sign, value and unit of a target apart, the year in the title, remarks and signatures below. */
export const sichuan: Template = {
  id: "sichuan",
  name: { "zh-CN": "四川", "en-US": "Sichuan" },
  unit: "万元",
  rows: 1,
  widths: [50, 62, 60, 76, 36, 44, 36, 46, 36, 40, 64],
  bands: [TITLE, HEAD, FUNDS, INDICATORS, BELOW, SIGNATURES],
};
