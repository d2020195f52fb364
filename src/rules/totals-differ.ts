import { agree, canAdd, statesExactly } from "../measure/precision";
import { holdsNumber } from "../measure/rows";
import { shorten } from "../measure/shorten";
import { scoreFields, sumOf } from "../measure/totals";
import type { Rule } from "../lint/rule";

const LONGEST_QUOTE = 20;

/** One form has one result. */
export const totalsDiffer: Rule = {
  id: "totals-differ",
  group: "scores",
  severity: "error",
  correction: "none",
  title: {
    "zh-CN": "表头的总分与表下的总分不一致",
    "en-US": "The total in the head and the one below differ",
  },
  why: {
    "zh-CN": "一张表只有一个自评总分，表头和总分行写得不一样，必有一处没有更新。",
    "en-US": "A form has one result; where head and total row differ, one was not updated.",
  },
  source: "表头：自评总分；《项目支出绩效自评表》：总分行",
  examples: {
    passes: [
      { changes: { G4: "自评总分", H4: "98.50" } },
      { changes: { G4: "自评总分", H4: "98.5分" } },
    ],
    fails: [{ changes: { G4: "自评总分", H4: "97" }, at: "H4" }],
  },
  check: (form) => {
    const { total, headTotal } = form;
    const [below, above] = [total?.score, headTotal?.score];
    if (!headTotal || !holdsNumber(below) || !holdsNumber(above) || agree(below, above)) return [];
    // Where the sum bears the head out, it is the total below that is wrong, and told so.
    const fields = scoreFields(form);
    if (canAdd(fields) && statesExactly(above, sumOf(fields))) return [];
    return [
      {
        cells: [above.cell, below.cell],
        message: {
          "zh-CN": `表头的“${shorten(headTotal.label.text, LONGEST_QUOTE)}”是 ${above.text}，总分行的得分是 ${below.text}，两处不一致。请核对后改成一致。`,
          "en-US": `The total in the head reads ${above.text}, the one below the table ${below.text}. Check both and make them agree.`,
        },
      },
    ];
  },
};
