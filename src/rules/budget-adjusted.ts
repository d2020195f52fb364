import type { Form, NumberField } from "../form/model/form";
import { reasonIn } from "../measure/explanations";
import { totalFunds } from "../measure/rows";
import type { Rule, Severity } from "../lint/rule";
import { Decimal, plain } from "../sheet/number";

/** Beyond this no more of a text is searched. */
const LOOKED_AT = 2000;
/** Shorter texts are headings: "全年（调整后）预算数（万元）". */
const SHORTEST_SENTENCE = 16;
const SPEAKS =
  /调整|调增|调减|核减|追加|压减|压缩|收回|削减|核增|增加预算|减少预算|缩减|增拨|新增(?:预算|项目|资金|任务)/;
/** A form that wants a reason for any adjustment says so in print. */
const ASKS = /调整[^。；;]{0,30}(?:说明理由|说明原因)/;

/** A budget that moved during the year is asked about. */
export const budgetAdjusted: Rule = {
  id: "budget-adjusted",
  group: "funds",
  severity: "info",
  upTo: "warning",
  correction: "none",
  title: { "zh-CN": "预算调整较大没有说明", "en-US": "The budget changed and nothing says why" },
  why: {
    "zh-CN": "全年预算数与年初预算数相差较大，说明年中调整过预算，应在表中写明调整的原因。",
    "en-US": "A budget that changed much during the year needs a word of explanation on the form.",
  },
  source: "四川表样：年中发生预算调整的应单独说明理由；20% 是提示的界限，不是规定",
  options: [
    {
      name: "percent",
      default: 20,
      minimum: 1,
      maximum: 100,
      title: { "zh-CN": "调整超过百分之多少才提示", "en-US": "Change (%) from which to report" },
    },
  ],
  examples: {
    passes: [
      { changes: {} },
      { changes: { C6: "150.00", C7: "130.00", I6: "年中压减一般性支出，核减预算50万元。" } },
    ],
    fails: [
      { changes: { C6: "150.00", C7: "130.00" }, at: "D6" },
      { changes: { C6: "0.00", C7: "0.00", C8: "0.00" }, at: "D6" },
    ],
  },
  check: (form, { percent }) => {
    const total = totalFunds(form);
    const [initial, annual] = [total?.initialBudget, total?.annualBudget];
    if (!initial?.number || !annual?.number) return [];
    const asked = form.texts.some(({ text }) => ASKS.test(text.slice(0, LOOKED_AT)));
    if (!hasMoved(initial, annual, asked ? 0 : percent!) || isExplained(form)) return [];
    const severity: Severity = asked ? "warning" : "info";
    return [{ cells: [annual.cell, initial.cell], severity, message: sentence(initial, annual) }];
  },
};

/** Whether the budget moved by more than `percent`, at the coarser of the two precisions shown. */
function hasMoved(initial: NumberField, annual: NumberField, percent: number): boolean {
  const decimals = Math.min(initial.decimals, annual.decimals);
  const cut = (number: Decimal) => number.toDecimalPlaces(decimals, Decimal.ROUND_HALF_UP);
  const [from, to] = [cut(initial.number!), cut(annual.number!)];
  return to.minus(from).abs().greaterThan(from.abs().times(percent).div(100));
}

/** Whether the funds row has a reason, or any sentence of the form speaks of the adjustment. */
function isExplained({ texts, indicators, funds, overallReason }: Form): boolean {
  if (funds.some(({ explanation }) => reasonIn(explanation) !== "")) return true;
  const reasons = indicators.map(({ explanation }) => explanation);
  const sentences = texts.filter(({ text }) => text.length > SHORTEST_SENTENCE);
  return [...reasons, overallReason, ...sentences].some((field) => {
    const said = reasonIn(field).slice(0, LOOKED_AT);
    return SPEAKS.test(said) && !ASKS.test(said);
  });
}

function sentence(initial: NumberField, annual: NumberField) {
  if (initial.number!.isZero()) {
    return {
      "zh-CN": `年初没有预算，全年预算数 ${annual.text} 是年中追加的，表中没有说明。请补充追加的原因。`,
      "en-US": `There was no initial budget; ${annual.text} was added in the year and nothing says why. Add the reason.`,
    };
  }
  const change = annual.number!.minus(initial.number!).div(initial.number!.abs()).times(100);
  const share = plain(change.abs().toDecimalPlaces(1));
  return {
    "zh-CN": `全年预算数 ${annual.text} 比年初预算数 ${initial.text} ${change.isNegative() ? "减少" : "增加"}了 ${share}%，表中没有说明。请补充调整的原因。`,
    "en-US": `The annual budget ${annual.text} is ${share} % ${change.isNegative() ? "below" : "above"} the initial one (${initial.text}) and nothing says why. Add the reason.`,
  };
}
