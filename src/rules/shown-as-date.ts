import type { Form, NumberField } from "../form/model/form";
import { distinctFields } from "../measure/distinct-fields";
import { pointsAndAmounts } from "../measure/totals";
import type { Rule } from "../lint/rule";

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
  source: "《项目支出绩效自评表》：分值、得分、执行率和金额各列",
  examples: {
    passes: [{ changes: {} }, { changes: {}, formats: { G13: "0.00", H13: "General" } }],
    fails: [
      { changes: {}, formats: { G13: "yyyy/m/d" }, at: "G13" },
      { changes: {}, formats: { H13: 'm"月"d"日"' }, at: "H13" },
    ],
  },
  check: (form) =>
    figures(form)
      .filter(({ state }) => state === "date")
      .map(({ cell, text }) => ({
        cells: [cell],
        message: {
          "zh-CN": `这里应是数字，却显示成日期“${text}”。请把单元格格式改为“常规”，再核对数值。`,
          "en-US": `The figure here is shown as the date "${text}". Set the cell's format to General and check the figure.`,
        },
      })),
};

/** Where points, rates and amounts belong. */
function figures(form: Form): NumberField[] {
  return distinctFields([
    ...form.funds.map(({ executionRate }) => executionRate),
    ...form.indicators.map(({ deduction }) => deduction),
    ...pointsAndAmounts(form),
  ]);
}
