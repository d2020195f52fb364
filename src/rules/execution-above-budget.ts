import type { FundRow, NumberField } from "../form/model/form";
import type { Observation, Rule } from "../lint/rule";
import { Decimal } from "../sheet/number";

/** More than the budget can't be spent without an adjustment. */
export const executionAboveBudget: Rule = {
  id: "execution-above-budget",
  group: "funds",
  severity: "warning",
  correction: "none",
  title: { "zh-CN": "执行数大于全年预算数", "en-US": "More was spent than budgeted" },
  why: {
    "zh-CN": "没有预算不得支出，执行数超过全年预算数，多半是调整后的预算没有更新，或金额填错。",
    "en-US":
      "Nothing is spent beyond the budget; the adjusted budget was not entered or a figure is wrong.",
  },
  source: "《项目支出绩效自评表》：全年预算数、全年执行数；预算法：未列入预算的不得支出",
  examples: {
    passes: [{ changes: {} }, { changes: { E6: "100.00", E7: "81.00", D7: "81.00", C7: "81.00" } }],
    fails: [
      {
        changes: { E6: "105.00", E7: "86.00", G6: "105%", G7: "107.5%", H6: "10", H22: "99" },
        at: "E6",
      },
    ],
  },
  check: ({ funds }) => {
    const above = funds.filter(isAbove);
    const total = above.find(({ role }) => role === "total");
    return (total ? [total] : above).map(({ label, annualBudget, executed }) =>
      spentMore(label.text.replace(/\s+/g, ""), executed!, annualBudget!),
    );
  },
};

/** Compared at the coarser of the two precisions shown; a negative adjustment is no budget. */
function isAbove({ annualBudget, executed }: FundRow): boolean {
  if (!annualBudget?.number || !executed?.number || annualBudget.number.isNegative()) return false;
  const decimals = Math.min(annualBudget.decimals, executed.decimals);
  const cut = (number: Decimal) => number.toDecimalPlaces(decimals, Decimal.ROUND_HALF_UP);
  return cut(executed.number).greaterThan(cut(annualBudget.number));
}

function spentMore(name: string, executed: NumberField, budget: NumberField): Observation {
  return {
    cells: [executed.cell, budget.cell],
    message: {
      "zh-CN": `“${name}”全年执行数 ${executed.text} 大于全年预算数 ${budget.text}。请核对金额；年中追加过预算的，全年预算数应填调整后的数。`,
      "en-US": `"${name}": the executed amount ${executed.text} exceeds the annual budget ${budget.text}. Check the figures; if the budget was raised, enter the adjusted one.`,
    },
  };
}
