import type { Form, NumberField } from "../form/model/form";
import { distinctFields } from "../measure/distinct-fields";
import type { Rule } from "../lint/rule";

/** How Excel shows a number under a date or time format; what is shown is never longer. */
const LONGEST = 40;
const DATE =
  /^(?:\d{1,4}[/-]\d{1,2}(?:[/-]\d{1,4})?|\d{1,2}[/-][A-Z][a-z]{2}(?:[/-]\d{2,4})?|[A-Z][a-z]{2}[/-]\d{2,4}|\d{1,3}:\d{2}(?::\d{2})?)(?:\s|$)|[年月日]/;

/** A number under a date format shows a day nobody meant. */
export const shownAsDate: Rule = {
  id: "shown-as-date",
  group: "structure",
  severity: "warning",
  correction: "none",
  title: { "zh-CN": "数字显示成了日期", "en-US": "A number is shown as a date" },
  why: {
    "zh-CN":
      "单元格是日期格式时，10 会显示成 1900/1/10，输入 3/4 会变成 3月4日，打印和导出都看不到原来的数。",
    "en-US":
      "Under a date format 10 shows as 1900/1/10, and 3/4 turns into a day; the figure is lost in print.",
  },
  source: "《项目支出绩效自评表》：分值、得分、执行率各列",
  examples: {
    passes: [{ changes: {} }, { changes: {}, formats: { G13: "0.00", H13: "General" } }],
    fails: [
      { changes: {}, formats: { G13: "yyyy/m/d" }, at: "G13" },
      { changes: {}, formats: { H13: 'm"月"d"日"' }, at: "H13" },
    ],
  },
  check: (form) =>
    pointsAndRates(form)
      .filter(({ numeric, text }) => numeric && text.length <= LONGEST && DATE.test(text))
      .map(({ cell, text }) => ({
        cells: [cell],
        message: {
          "zh-CN": `这里应是数字，却显示成日期“${text}”。请把单元格格式改为“常规”，再核对数值。`,
          "en-US": `The figure here is shown as the date "${text}". Set the cell's format to General and check the figure.`,
        },
      })),
};

function pointsAndRates({ funds, indicators, total }: Form): NumberField[] {
  return distinctFields([
    ...funds.flatMap(({ weight, executionRate, score }) => [weight, executionRate, score]),
    ...indicators.flatMap(({ weight, score, deduction }) => [weight, score, deduction]),
    total?.weight,
    total?.score,
  ]);
}
