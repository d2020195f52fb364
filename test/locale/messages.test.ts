import { languageFor } from "../../src/locale";
import { FILES } from "../../src/locale/zh-CN/files";
import { FRAME } from "../../src/locale/zh-CN/frame";
import { NOTICES } from "../../src/locale/zh-CN/notices";
import { PREVIEW } from "../../src/locale/zh-CN/preview";
import { PROBLEMS } from "../../src/locale/zh-CN/problems";
import { RESULTS } from "../../src/locale/zh-CN/results";

test("no view's word hides one of another view", () => {
  const names = [FILES, FRAME, NOTICES, PREVIEW, PROBLEMS, RESULTS].flatMap(Object.keys);
  expect(names.filter((name, index) => names.indexOf(name) < index)).toEqual([]);
});

test.each([
  ["en", "en-US"],
  ["EN-gb", "en-US"],
  ["zh-CN", "zh-CN"],
  ["zh-TW", "zh-CN"],
  ["ens", "zh-CN"],
  ["", "zh-CN"],
])("the language for %p is %s", (tag, language) => {
  expect(languageFor(tag)).toBe(language);
});
