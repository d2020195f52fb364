import { nameOf } from "../form/read/indicator-name";
import { squeeze } from "../form/text/label";
import { isAboveZero, weightedRows } from "../measure/rows";
import { executionRow } from "../measure/totals";
import type { Rule } from "../lint/rule";

const RATE =
  /^(?:项目)?(?:年度)?(?:财政|专项|项目)?(?:预算|资金|经费)(?:资金|经费)?(?:执行|支出|使用|支付)(?:完成)?率$/;
/** Longer names are sentences. */
const LONGEST_NAME = 20;

/** The execution rate earns its points once. */
export const executionRateTwice: Rule = {
  id: "execution-rate-twice",
  group: "scores",
  severity: "info",
  correction: "none",
  title: { "zh-CN": "预算执行率重复计分", "en-US": "The execution rate is scored twice" },
  why: {
    "zh-CN":
      "项目资金部分已对预算执行率计分，指标中再列预算执行率、资金支出率，同一件事得了两次分。",
    "en-US":
      "The funds block scores the execution rate; an indicator for it scores the same twice.",
  },
  source: "《项目支出绩效评价管理办法》：预算执行率和绩效指标分别设置分值",
  examples: {
    passes: [
      { changes: {} },
      { changes: { D15: "资金支付及时率" } },
      { changes: { D15: "资金到位率" } },
    ],
    fails: [{ changes: { D15: "预算执行率" }, at: "D15" }],
  },
  check: (form) => {
    const weight = executionRow(form)?.weight;
    if (!isAboveZero(weight)) return [];
    return weightedRows(form)
      .filter(({ name }) => name.text.length <= LONGEST_NAME && RATE.test(squeeze(name.text)))
      .map((indicator) => ({
        cells: [indicator.name.cell, indicator.weight.cell, weight.cell],
        message: {
          "zh-CN": `“${nameOf(indicator)}”有分值 ${indicator.weight.text}，项目资金中的执行率已计 ${weight.text} 分，重复计分。建议换成其他指标。`,
          "en-US": `"${nameOf(indicator)}" weighs ${indicator.weight.text}, and the funds block already scores the execution rate with ${weight.text}. Consider another indicator.`,
        },
      }));
  },
};
