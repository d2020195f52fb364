import type { Form, Indicator } from "../form/model/form";
import { nameOf } from "../form/read/indicator-name";
import { writtenTarget } from "../measure/judge";
import { squeeze } from "../form/text/label";
import { readQuantity, type Comparator } from "../measure/quantity";
import { countedRows } from "../measure/rows";
import type { Observation, Rule } from "../lint/rule";

const VAGUE =
  /^(?:效果|成效|作用|影响)?(?:有所|得到|逐步|不断|进一步|持续|比较|较为|十分|非常)?(?:明显|显著|良好|较好|有效|较高|较大|一般)?(?:提高|提升|改善|增强|促进|加强|增长|增加|降低|好转)?$/;
/** Longer actual values say something. */
const LONGEST_PHRASE = 20;
/** A target that goes on behind this repeats no phrase, white space included. */
const LOOKED_AT = 40;

/** What was reached is one value, not a bound. */
export const actualNotConcrete: Rule = {
  id: "actual-not-concrete",
  group: "wording",
  severity: "info",
  correction: "none",
  title: { "zh-CN": "实际完成值不具体", "en-US": "The actual value is not concrete" },
  why: {
    "zh-CN": "实际完成值应写做到了多少，“≤2小时”“显著提升”只是把要求抄了一遍，看不出完成得怎样。",
    "en-US":
      "The actual value says how much was reached; a bound or a vague phrase only repeats the target.",
  },
  source:
    "自评抽查复核的问题清单：完成值照抄指标值；省级绩效系统：系统会给完成值印上符号，因此整表如此时不提示",
  examples: {
    passes: [
      { changes: {} },
      {
        changes: {
          F13: "≥500平方米",
          F14: "≥200人次",
          H14: "10",
          I14: "",
          F17: "≤95万元",
          F19: "≥3000人次",
          F21: "≥90%",
          H22: "99.5",
        },
      },
    ],
    fails: [
      { changes: { F13: "≥500平方米" }, at: "F13" },
      { changes: { E20: "显著提升", F20: "显著提升" }, at: "F20" },
    ],
  },
  check: (form) => {
    const printed = repeatsSigns(form);
    return countedRows(form).flatMap((indicator) => {
      if (!indicator.actual) return [];
      if (boundOf(indicator.actual.text)) return printed ? [] : [bound(indicator)];
      return repeatsVaguely(indicator) ? [vague(indicator)] : [];
    });
  },
};

/** Whether most figures of the form carry a sign as actual values: then a system printed it. */
function repeatsSigns({ indicators }: Form): boolean {
  const figures = indicators.filter(
    (one) =>
      readQuantity(writtenTarget(one)).kind === "number" &&
      readQuantity(one.actual?.text ?? "").kind === "number",
  );
  const signed = figures.filter((one) => {
    const sign = boundOf(one.actual!.text);
    return sign !== null && sign === boundOf(writtenTarget(one));
  });
  return signed.length * 2 > figures.length;
}

/** The sign of a bound; null for a value. */
function boundOf(text: string): Comparator | null {
  const quantity = readQuantity(text);
  if (quantity.kind !== "number" || quantity.comparator === "=") return null;
  return quantity.comparator;
}

function repeatsVaguely({ target, actual }: Indicator): boolean {
  const text = actual!.text;
  if (text === "" || text.length > LONGEST_PHRASE) return false;
  const words = squeeze(text);
  return words === squeeze(target?.text.slice(0, LOOKED_AT) ?? "") && VAGUE.test(words);
}

function bound(indicator: Indicator): Observation {
  const actual = indicator.actual!;
  return {
    cells: [actual.cell],
    message: {
      "zh-CN": `“${nameOf(indicator)}”的实际完成值“${actual.text}”是一个范围。请填写实际做到的数值。`,
      "en-US": `The actual value "${actual.text}" of "${nameOf(indicator)}" is a bound. Enter the value that was reached.`,
    },
  };
}

function vague(indicator: Indicator): Observation {
  const actual = indicator.actual!;
  return {
    cells: [actual.cell],
    message: {
      "zh-CN": `“${nameOf(indicator)}”的实际完成值“${actual.text}”与指标值一样，比较笼统。请写出具体的数据或事实。`,
      "en-US": `The actual value "${actual.text}" of "${nameOf(indicator)}" repeats the target in general words. Give figures or facts.`,
    },
  };
}
