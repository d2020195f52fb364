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
