import type { Indicator } from "../../src/form/model/form";
import { judge } from "../../src/measure/judge";

function indicator(
  subcategory: string,
  name: string,
  target: string,
  actual: string,
  sign = "",
  measure = "",
): Indicator {
  const field = (text: string) => ({ cell: { sheet: "s", row: 0, column: 0 }, text });
  return {
    row: 0,
    category: "产出指标",
    subcategory,
    name: field(name),
    target: field(target),
    sign: sign ? field(sign) : null,
    measure: measure ? field(measure) : null,
    actual: field(actual),
    weight: null,
    score: null,
    deduction: null,
    initialTarget: null,
    explanation: null,
    shared: false,
  };
}

test.each([
  ["met", "数量指标", "软件运维完成率", "98%", "98%"],
  ["met", "数量指标", "软件运维完成率", "95%", "100%"],
  ["missed", "质量指标", "软件运维及时性", "90%", "81%"],
  ["missed", "数量指标", "巡检服务", "12次", "10次"],
  ["met", "数量指标", "巡检次数", "半年6次，一年12次", "12次"],
  ["met", "时效指标", "应急响应时间", "≤2小时", "1.5小时"],
  ["met", "时效指标", "应急响应时间", "≤0.5小时", "<0.5小时"],
  ["met", "质量指标", "硬件运维完成及时性", "≤2小时", "≤2小时"],
  ["missed", "时效指标", "应急响应时间", "≤2小时", "3小时"],
  ["met", "时效指标", "应急响应时间", "≤2小时", "90分钟"],
  ["met", "质量指标", "系统培训开展及时性", "2020年5月", "2020年4月"],
  ["missed", "质量指标", "系统培训开展及时性", "2020年5月", "2020年6月"],
  ["met", "时效指标", "完成时间", "2020年12月底前", "2020年12月31日"],
  ["met", "社会效益指标", "重大网络安全事故发生数", "0", "0"],
  ["missed", "社会效益指标", "重大网络安全事故发生数", "0次", "2次"],
  ["met", "成本指标", "预算支出", "1454200元", "1454200元"],
  ["met", "成本指标", "预算支出", "≤90万元", "417,935.14元"],
  ["missed", "成本指标", "预算支出", "≤1.6万元", "38600元"],
  ["met", "成本指标", "预算支出", "30万元", "28万元"],
  ["met", "质量指标", "档案分类规范率", "≥99%", "100%"],
  ["met", "数量指标", "等级保护", "2级", "2级"],
  ["met", "数量指标", "合格率", "98%", "0.98"],
  ["met", "数量指标", "合格率", "98%", "98"],
  ["missed", "数量指标", "合格率", "98%", "90"],
  ["met", "数量指标", "参加人数", "90-95人", "93人"],
  ["met", "社会效益指标", "政策知晓", "有效", "有效"],
  ["missed", "数量指标", "完成数", "≥10个", "-3个"],
  ["met", "数量指标", "卫片执法", "=72890元", "80000元"],
  ["met", "成本指标", "预算支出", "≤1.2亿", "11500万元"],
  ["missed", "成本指标", "预算支出", "≤1.2亿元", "1.3亿"],
  ["missed", "数量指标", "巡检次数", "0次", "3次"],
])("%s: %s %s, %s against %s", (verdict, subcategory, name, target, actual) => {
  expect(judge(indicator(subcategory, name, target, actual)).verdict).toBe(verdict);
});

test.each([
  ["成本指标", "卫片执法补助经费", "=72890元", "70000元", "an undercut cost with ="],
  ["数量指标", "投诉处理件数", "10件", "8件", "fewer complaints handled"],
  ["数量指标", "设备购置", "5台", "5套", "another unit, though the number is the same"],
  ["数量指标", "设备购置", "12次", "10小时", "another unit"],
  ["数量指标", "巡检服务", "12元", "10天", "units of money and of time"],
  ["质量指标", "验收结果", "合格", "基本合格", "words"],
  ["质量指标", "培训时间", "5天", "4天", "a duration that may be wanted long or short"],
  ["成本指标", "补助标准", "500元/人", "583元/人", "a standard under costs"],
  ["数量指标", "面积", "≥10亩", "≥9亩", "two bounds"],
  ["数量指标", "比例", "1%", "1", "near 1 % a plain number can't be told from a share"],
  ["时效指标", "完成时间", "12月底前", "2020年", "a date without a month"],
])("unknown: %s %s, %s against %s (%s)", (subcategory, name, target, actual) => {
  const { verdict } = judge(indicator(subcategory, name, target, actual));
  expect(verdict).toBe("unknown");
});

test.each([
  ["met", "≥10亩", "≥12亩"],
  ["met", "≥10亩", "≥10亩以上"],
  ["met", "≥10亩", ">10亩"],
  ["met", ">10亩", "大于10亩"],
  ["met", ">0亩", "3亩"],
  ["unknown", "≥10亩", "≤12亩"],
  ["unknown", "≥10亩", "≤8亩"],
  ["unknown", "=10亩", "≥12亩"],
  ["unknown", ">10亩", "10亩"],
])("bounds of which more is better: %s, %s against %s", (verdict, target, actual) => {
  expect(judge(indicator("数量指标", "面积", target, actual)).verdict).toBe(verdict);
});

test.each([
  ["met", "≤2小时", "≤1.5小时"],
  ["met", "≤2小时", "<90分钟"],
  ["unknown", "≤2小时", "≥1.5小时"],
  ["unknown", "≤2小时", "≥3小时"],
  ["unknown", "<2小时", "2小时"],
])("bounds of which less is better: %s, %s against %s", (verdict, target, actual) => {
  expect(judge(indicator("时效指标", "应急响应时间", target, actual)).verdict).toBe(verdict);
});

test.each([
  ["met", "2020年5月1日前", "2020年5月", "the first day of a month without a day"],
  ["met", "2020年1月", "2020年", "the first month of a year without a month"],
  ["met", "2020年", "2020年12月31日", "the last day of a year"],
  ["met", "2020年5月", "2020年5月31日", "the last day of a month"],
  ["missed", "2020年5月1日前", "2020年5月2日", "a day late"],
  ["missed", "2020年12月", "2021年1月", "a month late"],
  ["met", "12月底前", "2020年11月", "a month where one year is written"],
  ["unknown", "5月底前", "2020年6月", "a later month of a year that may be another"],
])("dates: %s, %s against %s, %s", (verdict, target, actual) => {
  expect(judge(indicator("时效指标", "完成时间", target, actual)).verdict).toBe(verdict);
});

test("a rate above a target of 0 may be good or bad", () => {
  expect(judge(indicator("质量指标", "验收合格率", "0%", "98%")).verdict).toBe("unknown");
  expect(judge(indicator("质量指标", "返工率", "≤0%", "2%")).verdict).toBe("missed");
});

test("sign and unit in columns of their own belong to the target", () => {
  expect(judge(indicator("时效指标", "资金到位及时率", "100", "100%", "≧", "%")).verdict).toBe(
    "met",
  );
  expect(judge(indicator("数量指标", "政策知晓率", "100", "98%", "═", "%")).verdict).toBe("missed");
});

test("the ratio is exact and the direction known", () => {
  const missed = judge(indicator("数量指标", "巡检服务", "12次", "10次"));
  expect(missed.ratio?.times(12).toFixed(8)).toBe("10.00000000");
  expect(missed.lowerIsBetter).toBe(false);
  expect(judge(indicator("数量指标", "完成数", "≥10个", "-3个")).ratio?.toFixed()).toBe("0");
  expect(judge(indicator("时效指标", "应急响应时间", "≤2小时", "3小时")).lowerIsBetter).toBe(true);
});
