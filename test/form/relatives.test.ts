import { recogniseForms } from "../../src/form/recognise";
import { parseSheet, snapshotOf } from "../support/gallery-sheet";

/** "form", or the reasons why there is none; "nothing" without any. */
function read(lines: readonly string[]): string {
  const { forms, unrecognised } = recogniseForms(snapshotOf(parseSheet(lines)));
  return (
    [...forms.map(() => "form"), ...unrecognised.map(({ reason }) => reason)].join() || "nothing"
  );
}

const HEAD = [
  "项目名称 | 水库清淤",
  "主管部门 | 临河县水利局 | | | 实施单位 | 水库管理所",
  "项目资金（万元） | 年度资金总额 | | 60",
];
const TARGETS = ["≥3万方", "100%", "2024年10月", "≥90%"];
const NAMES = [
  "产出指标 | 数量指标 | 清淤方量",
  " | 质量指标 | 验收合格率",
  " | 时效指标 | 完工时间",
  "满意度指标 | 满意度指标 | 农户满意度",
];

/** A table of these columns behind the name; the values of a column are repeated from the top. */
function table(columns: Readonly<Record<string, readonly string[]>>): string[] {
  const headings = ["绩效指标", "一级指标", "二级指标", "三级指标", ...Object.keys(columns)];
  const rows = NAMES.map((name, row) =>
    ["", name, ...Object.values(columns).map((values) => values[row % values.length])].join(" | "),
  );
  return [headings.join(" | "), ...rows];
}

const PAST = ["2.8万方", "98%", "2023年10月", "88%"];

describe("a declaration with columns more stays one", () => {
  const more: Record<string, readonly string[]> = {
    指标方向性: ["正向", "反向"],
    指标属性: ["定量", "定性"],
    数据来源: ["监理记录", "验收单", "竣工报告", "问卷"],
    计算方法: ["断面法实测", "合格数/总数×100%", "以报告为准", "问卷均值"],
    绩效标准: ["计划标准", "行业标准"],
    历史值: PAST,
    上年实际完成值: PAST,
    行业标准: PAST,
    责任人: ["李明", "王强"],
    重要程度: ["高", "中", "低"],
    基准值: PAST,
  };
  const titles = ["项目支出绩效目标申报表", "绩效目标申报书", "2024年项目支出目标批复表"];
  const cases = titles.flatMap((title) => Object.keys(more).map((heading) => [title, heading]));

  test.each(cases)("%s, %s", (title, heading) => {
    const behind = table({ 指标值: TARGETS, [heading!]: more[heading!]! });
    const before = table({ [heading!]: more[heading!]!, 指标值: TARGETS });
    expect(read([title!, ...HEAD, ...behind])).toBe("goal-declaration");
    expect(read([title!, ...HEAD, ...before])).toBe("goal-declaration");
  });

  test("and its years are no results", () => {
    const years = { 前年: PAST, 上年: PAST, 预计当年实现: TARGETS, 权重: ["25"] };
    expect(read(["项目支出绩效目标申报表", ...HEAD, ...table(years)])).toBe("goal-declaration");
  });

  test("and the year before is told by its number", () => {
    const years = { "2024年实际完成值": PAST, "2025年目标值": TARGETS, 权重: ["25"] };
    expect(read(["项目支出绩效目标申报表", ...HEAD, ...table(years)])).toBe("goal-declaration");
  });

  test("without a title too, where nobody asks for results", () => {
    const columns = { 指标值: TARGETS, 分值: ["25"], 责任科室: ["工程科"] };
    expect(read([...HEAD, ...table(columns)])).toBe("goal-declaration");
  });
});

test.each([
  ["项目支出绩效目标表", TARGETS, "form"],
  ["项目支出绩效目标表", [""], "goal-declaration"],
  ["项目绩效目标完成情况表", TARGETS, "form"],
])("%s with actual values %s is read as %s", (title, actual, expected) => {
  const points = actual[0] === "" ? [""] : ["25"];
  const columns = { 指标值: TARGETS, 实际完成值: actual, 分值: ["25"], 得分: points };
  expect(read([title, ...HEAD, ...table(columns)])).toBe(expected);
});

describe("half a year is no year", () => {
  const full = { 指标值: TARGETS, 完成值: TARGETS, 分值: ["25"], 得分: ["25"] };
  const total = "总分 | | | | | | 100 | 100";

  test.each([
    ["2024年1-7月项目支出绩效自评表", "monitoring"],
    ["2024年前三季度项目支出绩效评价表", "monitoring"],
    ["预算绩效运行跟踪表", "monitoring"],
    ["环境监测项目支出绩效自评表", "form"],
    ["年中追加项目支出绩效自评表", "form"],
  ])("in the title %s", (title, expected) => {
    expect(read([title, ...HEAD, ...table(full), total])).toBe(expected);
  });

  test.each([
    ["截至8月底完成值", "monitoring"],
    ["上半年完成值", "monitoring"],
    ["监控期完成值", "monitoring"],
    ["截至12月底完成值", "form"],
  ])("in the heading %s", (heading, expected) => {
    const columns = { 指标值: TARGETS, [heading]: TARGETS, 分值: ["25"], 得分: ["25"] };
    expect(read(["项目支出绩效自评表", ...HEAD, ...table(columns), total])).toBe(expected);
  });

  test("beside the whole year it stands for nothing", () => {
    const columns = { 指标值: TARGETS, 上半年完成值: PAST, 全年完成值: TARGETS, 得分: ["25"] };
    const lines = ["项目支出绩效自评表", ...HEAD, ...table(columns)];
    const [form] = recogniseForms(snapshotOf(parseSheet(lines))).forms;
    expect(form!.indicators.map(({ actual }) => actual?.text)).toEqual(TARGETS);
  });
});

test.each([
  ["部门整体支出绩效评价指标体系", "自评得分", "form"],
  ["部门整体支出绩效评价指标评分表", "得分", "scoring-table"],
])("points beside every level: %s with %s", (title, score, expected) => {
  const lines = [
    title,
    "单位名称 | 临河县档案馆",
    `一级指标 | 分值 | 二级指标 | 分值 | 三级指标 | 分值 | 评价标准 | ${score}`,
    "投入 | 40 | 目标设定 | 40 | 目标合理性 | 20 | 合理得满分 | 20",
    " | | | | 目标明确性 | 20 | 明确得满分 | 18",
    "过程 | 60 | 预算执行 | 60 | 预算完成率 | 60 | 按比例得分 | 58",
  ];
  expect(read(lines)).toBe(expected);
});

test("a count of columns above a labelled total is no row of money", () => {
  const lines = [
    "项目支出绩效自评表",
    "项目名称 | 水库清淤",
    "项目资金 | | 年初预算数 | 全年预算数 | 全年执行数 | 执行率",
    " | | 1 | 2 | 3 | 4",
    " | 年度资金总额 | 60 | 60 | 54 | 90%",
    ...table({ 指标值: TARGETS, 完成值: TARGETS, 得分: ["25"] }),
  ];
  const [form] = recogniseForms(snapshotOf(parseSheet(lines))).forms;
  expect(form!.funds.map(({ executed }) => executed?.text)).toEqual(["54"]);
});

test.each([
  ["渠道防渗", "机井维修", "several-projects"],
  ["渠道防渗", "", "form"],
  ["产出指标", "效益指标", "form"],
])("a column 项目 holding %s and %s", (first, second, expected) => {
  const lines = [
    "项目支出绩效自评表",
    "单位 | 项目 | 二级指标 | 三级指标 | 指标值 | 完成值 | 分值 | 得分",
    `城东站 | ${first} | 数量指标 | 防渗长度 | 3公里 | 3公里 | 60 | 60`,
    ` | ${second} | 社会效益指标 | 灌溉面积 | ≥900亩 | 900亩 | 40 | 40`,
  ];
  expect(read(lines)).toBe(expected);
});

test("a part with headings of its own ends at its own sum", () => {
  const lines = [
    "项目支出绩效自评表",
    "项目名称 | 水库清淤",
    "管理情况 | 考核内容 | 标准分 | 自评得分",
    " | 立项规范 | 5 | 5",
    " | 资金合规 | 5 | 4",
    " | 合计 | 10 | 9",
    ...table({ 指标值: TARGETS, 完成值: TARGETS, 分值: ["22.5"], 得分: ["22.5"] }),
    "总分 | | | | | | 100 | 99",
  ];
  const [form] = recogniseForms(snapshotOf(parseSheet(lines))).forms;
  const points = form!.indicators.map(({ weight, score }) => `${weight?.text} ${score?.text}`);
  expect(points).toEqual(["22.5 22.5", "22.5 22.5", "22.5 22.5", "22.5 22.5", "5 5", "5 4"]);
  expect(form!.total?.score?.text).toBe("99");
});
