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

/** The Ministry's form of 2020, in parts: other issuers took most of them over. */

export const TITLE: LineBand = {
  kind: "line",
  height: 32,
  style: "title",
  labels: [label("{title}", 9)],
};

export const YEAR: LineBand = {
  kind: "line",
  height: 18,
  style: "year",
  labels: [label("（{year}年度）", 9)],
};

export const DEPARTMENT_AND_UNIT: RowsBand["rows"][number] = {
  height: 24,
  cells: [label("{department}"), field("department", 4), label("{unit}"), field("unit", 3)],
};

export const HEAD: RowsBand = {
  kind: "rows",
  rows: [{ height: 24, cells: [label("{project}"), field("project", 8)] }, DEPARTMENT_AND_UNIT],
};

export const FUNDS: FundsBand = {
  kind: "funds",
  block: label("{funds}\n（{money}）", 1, 5),
  corner: label("", 2),
  columns: [
    fund("initialBudget"),
    fund("annualBudget"),
    fund("executed"),
    fund("weight"),
    fund("executionRate"),
    fund("score"),
  ],
  rows: ["{totalFunds}", "{appropriation}", "{carryover}", "{otherFunds}"],
  weight: 10,
  notScored: "—",
  heights: { heading: 22, row: 22 },
};

export const GOALS: RowsBand = {
  kind: "rows",
  rows: [
    {
      height: 22,
      cells: [label("{goals}", 1, 2), label("{expectedGoal}", 4), label("{achievedGoal}", 4)],
    },
    { height: 96, cells: [field("expectedGoal", 4), field("achievedGoal", 4)] },
  ],
};

export const INDICATORS: IndicatorsBand = {
  kind: "indicators",
  block: label("{indicators}"),
  levels: [4, 4, 1],
  columns: ["name", "target", "actual", "weight", "score", "explanation"],
  down: false,
  heading: 30,
};

export const TOTAL: RowsBand = {
  kind: "rows",
  rows: [{ height: 24, cells: [label("{total}", 6), sum("weights"), sum("scores"), label("")] }],
};

export const WIDTHS: Template["widths"] = [50, 50, 60, 84, 66, 66, 40, 48, 72];

export const mof2020: Template = {
  id: "mof-2020",
  name: { "zh-CN": "财政部 2020", "en-US": "Ministry of Finance 2020" },
  unit: "万元",
  rows: 3,
  widths: WIDTHS,
  bands: [TITLE, YEAR, HEAD, FUNDS, GOALS, INDICATORS, TOTAL],
};
