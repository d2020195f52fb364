import type { Indicator } from "../form/model/form";
import { nameOf } from "../form/read/indicator-name";
import { judge, writtenTarget } from "../measure/judge";
import { readQuantity, type Quantity } from "../measure/quantity";
import { countedRows } from "../measure/rows";
import type { Rule } from "../lint/rule";

/** A longer unit is the beginning of a sentence. */
const LONGEST_UNIT = 4;
/** Longer texts are accounts, not values. */
const LONGEST_WORDS = 20;
const FIGURES = /[\d〇零一二三四五六七八九十百千万两半]/;

/** A figure is met by a figure. */
export const actualNotNumber: Rule = {
  id: "actual-not-number",
  group: "wording",
  severity: "warning",
  correction: "none",
  title: { "zh-CN": "定量指标的实际完成值不是数字", "en-US": "The actual value is no figure" },
  why: {
    "zh-CN": "指标值是数字的，实际完成值也要填数字，写“完成”“达标”无法核对，也算不出得分。",
    "en-US":
      "Where the target is a figure the actual value has to be one; 完成 can't be checked or scored.",
  },
  source: "省级绩效系统：定量指标实际完成值填数字",
  examples: {
    passes: [
      { changes: {} },
      { changes: { F16: "已完成" } },
      { changes: { E15: "100%", F15: "全部合格" } },
    ],
    fails: [{ changes: { F13: "完成" }, at: "F13" }],
  },
  check: (form) =>
    countedRows(form).flatMap((indicator) => {
      const { actual, target } = indicator;
      if (!actual || !target || !isWords(actual.text)) return [];
      const wanted = writtenTarget(indicator);
      if (!isFigure(readQuantity(wanted)) || judge(indicator).verdict === "met") return [];
      return [observe(indicator, wanted)];
    }),
};

function observe(indicator: Indicator, wanted: string) {
  const actual = indicator.actual!;
  return {
    cells: [actual.cell, indicator.target!.cell],
    message: {
      "zh-CN": `“${nameOf(indicator)}”指标值是 ${wanted}，实际完成值却填“${actual.text}”。请填写实际的数字。`,
      "en-US": `"${nameOf(indicator)}" has the target ${wanted}, yet the actual value reads "${actual.text}". Enter the figure.`,
    },
  };
}

/** A figure with a sign or a unit; a bare number may be a code. */
function isFigure(quantity: Quantity): boolean {
  if (quantity.kind === "range") return quantity.unit.length <= LONGEST_UNIT;
  if (quantity.kind !== "number" || quantity.unit.length > LONGEST_UNIT) return false;
  return quantity.unit !== "" || quantity.comparator !== null;
}

function isWords(text: string): boolean {
  if (text.length > LONGEST_WORDS || FIGURES.test(text)) return false;
  return readQuantity(text).kind === "words" && /\p{Script=Han}/u.test(text);
}
