import { recogniseForms } from "../../src/form/recognise";
import { rangeToA1 } from "../../src/sheet/range";
import { asText, place, SEEDS, sheetOf, typed, type Rows } from "../support/layouts";

const on = (rows: Rows, read = typed) => recogniseForms(sheetOf("表", place(rows, read)));

test("an empty sheet holds nothing", () => {
  expect(on([])).toEqual({ forms: [], unrecognised: [] });
});

test("prose that speaks of forms is not one", () => {
  const rows = [
    ["关于做好2020年度项目支出绩效自评工作的通知"],
    ["各单位应填写年度指标值、实际完成值、分值、得分，并说明偏差原因。"],
  ];
  expect(on(rows)).toEqual({ forms: [], unrecognised: [] });
});

test("a budget table that shares some words is not a form", () => {
  const rows = [
    ["2021年部门预算表"],
    ["项目名称", "主管部门", "年初预算数", "全年预算数", "全年执行数", "执行率"],
    ["会议室运维", "某局", "100", "100", "90", "90%"],
    ["合计", "", "100", "100", "90", "90%"],
  ];
  expect(on(rows)).toEqual({ forms: [], unrecognised: [] });
});

test("a title without a table is listed with its place", () => {
  const { forms, unrecognised } = on([
    ["", "项目支出绩效自评表"],
    ["", "（此处附扫描件）"],
  ]);
  expect(forms).toEqual([]);
  expect(unrecognised.map(({ range, reason }) => `${rangeToA1(range)} ${reason}`)).toEqual([
    "B1 no-header",
  ]);
});

test("headings with nothing under them are listed", () => {
  const { unrecognised } = on(SEEDS[4]!.slice(0, 12));
  expect(unrecognised.map(({ reason }) => reason)).toEqual(["no-indicator-rows"]);
});

test("a form without results is a form that is not filled", () => {
  const rows = SEEDS[4]!.map((row, index) =>
    row.map((text, column) => (index > 11 && (column === 5 || column === 7) ? "" : text)),
  );
  rows[20] = ["总分"];
  expect(on(rows)).toMatchObject({ forms: [{ filled: false }], unrecognised: [] });
  expect(on(SEEDS[4]!).forms[0]!.filled).toBe(true);
});

test("a form without a total row is still read", () => {
  const { forms } = on(SEEDS[4]!.slice(0, 20));
  expect(forms[0]!.indicators).toHaveLength(8);
  expect(forms[0]!.total).toBeNull();
});

test("a header repeated on a second page does not make a second form", () => {
  const rows = SEEDS[3]!;
  const header = rows.findIndex((row) => row.includes("三级指标"));
  const paged = [...rows.slice(0, header + 8), rows[header]!, ...rows.slice(header + 8)];
  const { forms } = on(paged);
  expect(forms).toHaveLength(1);
  expect(forms[0]!.indicators).toHaveLength(15);
  expect(forms[0]!.total?.score?.text).toBe("100");
});

test("goals may stand beside their labels", () => {
  const rows = [
    ["项目支出绩效自评表"],
    ["项目名称", "病媒生物防制"],
    ["年度绩效目标", "控制密度。", "年度目标实际完成情况", "密度达标。"],
    ["指标类别", "指标名称", "指标值", "实际值", "分值", "得分"],
    ["数量指标", "消杀面积", "≥50万平方米", "52万平方米", "50", "50"],
    ["质量指标", "达标率", "≥95%", "96%", "50", "50"],
  ];
  const [form] = on(rows).forms;
  expect(form!.info.expectedGoal?.value.text).toBe("控制密度。");
  expect(form!.info.achievedGoal?.value.text).toBe("密度达标。");
  expect(form!.indicators.map(({ subcategory }) => subcategory)).toEqual(["数量指标", "质量指标"]);
});

test("of two totals right below each other the first is the sum of the table alone", () => {
  const rows = SEEDS[4]!;
  const total = rows.findIndex((row) => row.includes("总分"));
  const sum = rows[total]!.map((text) => (text === "总分" ? "得分合计" : text));
  const { forms } = on([...rows.slice(0, total), sum, ...rows.slice(total)]);
  expect(forms).toHaveLength(1);
  expect(forms[0]!.indicators).toHaveLength(8);
  expect(forms[0]!.total?.label.text).toBe("总分");
});

test("two forms stacked without title lines are two", () => {
  const bare = SEEDS.slice(0, 2).flatMap((rows) => rows.slice(2));
  expect(on(bare, asText).forms.map((form) => form.indicators.length)).toEqual([12, 9]);
});

test("one odd cell does not make a row slip", () => {
  const rows = SEEDS[4]!.map((row) => [...row]);
  rows[13]![6] = "十五";
  const { forms } = on(rows);
  expect(forms[0]!.slips.map(({ name }) => name)).toEqual(["总分"]);
  expect(forms[0]!.indicators[1]!.weight?.text).toBe("十五");
});

test("tables that are alike and many are told once, at the first of them", () => {
  const title = ["项目支出绩效自评表"];
  const monitoring = ["项目绩效运行监控表"];
  const heads = ["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分"];
  const titles = (count: number) => Array.from({ length: count }, () => title);
  expect(on(titles(5)).unrecognised).toHaveLength(5);
  const { unrecognised } = on([...titles(300), monitoring, heads]);
  expect(unrecognised.map(({ range, reason, more }) => [range.top, reason, more])).toEqual([
    [300, "monitoring", undefined],
    [0, "no-header", 299],
  ]);
});
