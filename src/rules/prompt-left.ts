import type { Form, TextField } from "../form/model/form";
import { distinctFields } from "../measure/distinct-fields";
import { isPrompt } from "../measure/prompts";
import { shorten } from "../measure/shorten";
import type { Rule } from "../lint/rule";

const LONGEST_QUOTE = 30;

/** Instructions of a template get printed and published when nobody replaces them. */
export const promptLeft: Rule = {
  id: "prompt-left",
  group: "structure",
  severity: "warning",
  correction: "none",
  title: { "zh-CN": "模板提示语没有替换", "en-US": "The template's instruction still stands" },
  why: {
    "zh-CN": "“（100字以内）”“请说明……”是模板里的填写说明，没有换成实际内容，公开出去就是没有填。",
    "en-US": "The printed instruction was not replaced; the field is as good as empty.",
  },
  source: "四川表样：公开的自评表中留有“…（100字以内）”",
  examples: {
    passes: [
      { changes: {} },
      { changes: { I6: "未达到90%的需说明原因（100字以内）" } },
      { changes: { F11: "对照年度目标，库房改造已全部完成，11月起接收档案。" } },
    ],
    fails: [
      { changes: { F11: "对照年度目标，逐项说明完成情况（200字以内）" }, at: "F11" },
      { changes: { I14: "请说明未完成原因及拟采取的改进措施" }, at: "I14" },
    ],
  },
  check: (form) =>
    fieldsOf(form)
      .filter(({ text }) => isPrompt(text))
      .map(({ cell, text }) => ({
        cells: [cell],
        message: {
          "zh-CN": `这里还是模板的提示语“${shorten(text, LONGEST_QUOTE)}”。请换成实际内容，没有内容的请清空。`,
          "en-US": `The template's instruction "${shorten(text, LONGEST_QUOTE)}" still stands here. Replace it with what it asks for, or clear the cell.`,
        },
      })),
};

/** Fields that the author fills in; the fund row's 原因 cell always shows its instruction. */
function fieldsOf({ info, indicators, overallReason }: Form): TextField[] {
  return distinctFields([
    ...Object.values(info).map((one) => one?.value),
    ...indicators.flatMap(({ name, target, actual, explanation }) => [
      name,
      target,
      actual,
      explanation,
    ]),
    overallReason,
  ]);
}
