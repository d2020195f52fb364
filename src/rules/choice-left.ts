import type { TextField } from "../form/model/form";
import { nameOf } from "../form/read/indicator-name";
import { squeeze } from "../form/text/label";
import { countedRows } from "../measure/rows";
import type { Rule } from "../lint/rule";

/** Words to pick from, the best first; with both ends in one cell nobody has picked. */
const SCALES = [
  "好中坏",
  "好中差",
  "好良中差",
  "优良中低差",
  "优良中一般差",
  "是否",
  "有无",
  "高中低",
  "强中弱",
  "大中小",
];
/** More characters than these are no list of single words. */
const LONGEST = 24;
/** What stands between, around and before words to pick from; a tick or a filled box is none. */
const BETWEEN = /[\s/、,，;；|｜()（）□○\[\]【】或]/g;

/** A list to pick from is no value. */
export const choiceLeft: Rule = {
  id: "choice-left",
  group: "structure",
  severity: "warning",
  correction: "none",
  title: { "zh-CN": "备选项没有选定", "en-US": "A pick list was left in place of a value" },
  why: {
    "zh-CN": "“好坏”“优良中低差”“是否”是供选择的选项，没有选定就等于没有填。",
    "en-US": "好坏 or 优良中低差 offers values to pick from; left as it is, the cell says nothing.",
  },
  source: "表头：年度指标值、实际完成值；填报系统的定性选项",
  examples: {
    passes: [
      { changes: { E20: "有", F20: "有" } },
      { changes: { E20: "优", F20: "优良" } },
      { changes: { E20: "是", F20: "☑是 □否" } },
    ],
    fails: [
      { changes: { E20: "好坏", F20: "好" }, at: "E20" },
      { changes: { E20: "优", F20: "优/良/中/差" }, at: "F20" },
    ],
  },
  check: (form) =>
    countedRows(form).flatMap((indicator) => {
      const left = [indicator.target, indicator.actual].filter(isList);
      const [first] = left;
      if (!first) return [];
      return [
        {
          cells: left.map(({ cell }) => cell),
          message: {
            "zh-CN": `“${nameOf(indicator)}”这里还是备选项“${first.text}”，没有选定。请填写其中一项或具体的值。`,
            "en-US": `"${nameOf(indicator)}" still shows the options "${first.text}". Pick one of them or enter a value.`,
          },
        },
      ];
    }),
};

function isList(field: TextField | null): field is TextField {
  if (!field || field.text.length > LONGEST) return false;
  const words = squeeze(field.text).replace(BETWEEN, "");
  return SCALES.some(
    (scale) =>
      words.includes(scale[0]!) &&
      words.includes(scale[scale.length - 1]!) &&
      [...words].every((word) => scale.includes(word)) &&
      new Set(words).size === words.length,
  );
}
