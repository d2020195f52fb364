import { nameOf } from "../form/read/indicator-name";
import { squeeze } from "../form/text/label";
import { writtenTarget } from "../measure/judge";
import { countedRows } from "../measure/rows";
import { shorten } from "../measure/shorten";
import type { Rule } from "../lint/rule";

const LONGEST_QUOTE = 30;
/** Beyond this no figure is looked for, and none is missed. */
const LOOKED_AT = 400;
/** Figures in any script, and words that mean all of something. */
const FIGURE =
  /[\d０-９①-⑳零〇一二两三四五六七八九十百千万亿半双]|全[部覆员额面体区县市省]|所有|[A-Z]级/;
/** No target, or only a sign or dashes. */
const NOTHING = /^(?:\P{L}*|无|不适用|不考核)$/u;

/** A quantity is a number. */
export const quantityInWords: Rule = {
  id: "quantity-in-words",
  group: "wording",
  severity: "info",
  correction: "none",
  title: { "zh-CN": "数量指标没有数", "en-US": "A quantity has no figure" },
  why: {
    "zh-CN": "数量指标的指标值应是可以比较的数，写成“完成”“按计划”就看不出要做多少。",
    "en-US": "A quantity whose target is 完成 or 按计划 does not say how much is to be done.",
  },
  source: "《项目支出绩效评价管理办法》：产出数量；自评抽查复核：指标未量化",
  examples: {
    passes: [
      { changes: {} },
      { changes: { E13: "全覆盖", F13: "全覆盖" } },
      { changes: { E13: "不少于十期", F13: "十二期" } },
    ],
    fails: [{ changes: { E13: "按计划完成", F13: "按计划完成" }, at: "E13" }],
  },
  check: (form) =>
    countedRows(form).flatMap((indicator) => {
      const { subcategory, target } = indicator;
      const written = squeeze(writtenTarget(indicator).slice(0, LOOKED_AT));
      if (!target || !/数量/.test(subcategory)) return [];
      if (NOTHING.test(written) || FIGURE.test(written)) return [];
      const shown = shorten(target.text, LONGEST_QUOTE);
      return [
        {
          cells: [target.cell],
          message: {
            "zh-CN": `数量指标“${nameOf(indicator)}”的指标值“${shown}”里没有数。请写明数量和单位。`,
            "en-US": `The target "${shown}" of the quantity "${nameOf(indicator)}" has no figure. State how many, with a unit.`,
          },
        },
      ];
    }),
};
