import { createTextOf } from "../../../src/sheet/shown/number-text";

test.each<[format: string, value: number | string, text: string]>([
  ["General", 98.5, "98.5"],
  ["General", 0.1 + 0.2, "0.3"],
  ["General", 12345678901234, "1.23457E+13"],
  ["General", "文字", "文字"],
  ["0%", 0.98, "98%"],
  ["0.00", 1, "1.00"],
  ["#,##0.00", 1454200, "1,454,200.00"],
  ['yyyy"年"m"月"', 43952, "2020年5月"],
  ["yyyy年m月d日", 43952, "2020年5月1日"],
  ["0.00元", 90, "90.00元"],
  ["≥0", 20000, "≥20000"],
  ["¥#,##0.00", 12.5, "¥12.50"],
  ["_ ¥* #,##0.00_ ;_ ¥* -#,##0.00_ ;_ @_ ", 12.5, " ¥12.50 "],
  ["G/通用格式", 12.5, "12.5"],
  ['G/通用格式"次"', 12, "12次"],
  ['General"分"', 98.5, "98.5分"],
  ["[红色]0.0", 5, "5.0"],
  ['[$-804]yyyy"年"m"月";@', 43952, "2020年5月"],
  ["[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy", 43952, "2020年5月1日"],
  ["[$-F400]h:mm:ss\\ AM/PM", 0.75, "18:00:00"],
  ["上午/下午h时mm分", 0.75, "下午6时00分"],
  ["@", "12", "12"],
  ['@"项目"', "重点", "重点项目"],
  ["0.00", "待核", "待核"],
  [";;;", 5, ""],
  [";;;", "藏", ""],
  ["yyyy-mm-dd", -1, "-1"],
  ["0.00.无效[", 5, "5"],
])("under %s %p shows as %p", (format, value, text) => {
  const textOf = createTextOf(false);
  expect(textOf(value, format)).toBe(text);
  expect(textOf(value, format)).toBe(text);
});

test("a serial number of the 1904 system is four years later", () => {
  expect(createTextOf(true)(42490, "yyyy-mm-dd")).toBe("2020-05-01");
});

test("hours in all are not moved by the 1904 system", () => {
  expect(createTextOf(true)(1.5, "[h]:mm")).toBe("36:00");
});

test.each([
  ["yyyy-mm-dd", -1.5, "-1.5"],
  ["h:mm", -0.25, "-0.25"],
  ["[h]:mm", -1.25, "-1.25"],
  ["[h]", -1.25, "-30"],
  ["yyyy-mm-dd", 3000000, "3000000"],
  ["[<0]0;[>10]0", 5, "5"],
])("what Excel shows as #### under %s is spelled out: %p is %s", (format, value, text) => {
  expect(createTextOf(false)(value, format)).toBe(text);
});

test.each(["[$-804]", "[红色]", "[>=0]", "0/", '"', "[", "0;0;0;0;0", "E", "y0", "0".repeat(2000)])(
  "a number is not lost under %p",
  (format) => {
    expect(createTextOf(false)(12.5, format)).toBe("12.5");
  },
);

test.each<[value: number | string, format: string, text: string]>([
  [123456789012, "[DBNum1]General", "1.23457E+11"],
  [99999999999, "[DBNum1]General", "九百九十九亿九千九百九十九万九千九百九十九"],
  [10000000000, "[DBNum2]General", "壹佰亿"],
  ["2024年", '[DBNum1]General;General;General;"第3组"@', "第3组2024年"],
  [1e11, '[DBNum1]"第3组"General', "第3组1E+11"],
  [5, "[DBNum1][$123456789012345-804]General", "一二三四五六七八九〇一二三四五五"],
])("%p under %s in Chinese is %s", (value, format, text) => {
  expect(createTextOf(false)(value, format)).toBe(text);
});
