import { fundScale, moneyOf, readMoney } from "../measure/money";
import { totalFunds } from "../measure/rows";
import type { Rule } from "../lint/rule";

/** The whole project costs at least what one year of it does. */
export const projectAmount: Rule = {
  id: "project-amount",
  group: "funds",
  severity: "info",
  correction: "none",
  title: {
    "zh-CN": "项目金额小于全年预算数",
    "en-US": "The project amount is below the annual budget",
  },
  why: {
    "zh-CN": "项目金额是整个项目的总额，不会小于其中一年的预算，小了多半是单位或小数点填错。",
    "en-US":
      "The project amount covers all years; below one year's budget, a unit or point is wrong.",
  },
  source: "表头：项目金额；《项目支出绩效自评表》：全年预算数",
  examples: {
    passes: [{ changes: {} }, { changes: { F3: "3000000元" } }],
    fails: [{ changes: { F3: "30.00" }, at: "F3" }],
  },
  check: (form) => {
    const field = form.info.projectAmount?.value;
    const annual = totalFunds(form)?.annualBudget;
    if (!field || !annual?.number) return [];
    const scale = fundScale(form);
    const amount = readMoney(field.text, scale ?? 1);
    const budget = moneyOf(annual, scale ?? 1);
    if (!amount || !budget || amount.comparator !== null) return [];
    if (scale === null && !/^[\d.,，\s]+$/.test(field.text)) return [];
    if (amount.yuan.plus(amount.unit).greaterThan(budget.yuan)) return [];
    return [
      {
        cells: [field.cell, annual.cell],
        message: {
          "zh-CN": `项目金额 ${field.text} 小于全年预算数 ${annual.text}。请核对金额和单位。`,
          "en-US": `The project amount ${field.text} is below the annual budget ${annual.text}. Check the figures and their units.`,
        },
      },
    ];
  },
};
