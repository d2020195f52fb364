import type { Form, Indicator } from "../form/model/form";
import { nameOf } from "../form/read/indicator-name";
import { writtenTarget } from "../measure/judge";
import { squeeze } from "../form/text/label";
import { fundScale, moneyOf, readMoney, sameMoney, type Money } from "../measure/money";
import type { Observation, Rule } from "../lint/rule";

/** Names under which the spending of the whole project stands. */
const WHOLE =
  /^(?:项目|年度|全年)?(?:(?:预算|资金|经费)(?:总)?(?:支出|成本|投资|执行)|总(?:成本|投资|支出)|计划总投资)(?:数|额|总额|金额|控制数?)?$/;
const LONGEST_NAME = 40;

/** The spending stated as an indicator is the spending in the funds block. */
export const costMismatch: Rule = {
  id: "cost-mismatch",
  group: "funds",
  severity: "warning",
  correction: "none",
  title: {
    "zh-CN": "成本指标的金额与项目资金不符",
    "en-US": "A cost indicator disagrees with the funds",
  },
  why: {
    "zh-CN": "“预算支出”这类成本指标填的就是项目资金，应与上方的预算数、执行数一致。",
    "en-US": "A cost indicator like 预算支出 repeats the funds block and has to agree with it.",
  },
  source: "《项目支出绩效自评表》：成本指标；项目资金",
  examples: {
    passes: [
      { changes: {} },
      { changes: { E17: "1000000元", F17: "950000元" } },
      { changes: { D17: "每平方米造价", E17: "≤2000元", F17: "1900元" } },
    ],
    fails: [
      { changes: { E17: "100万元", F17: "59万元" }, at: "F17" },
      {
        changes: {
          E17: "120万元",
          F17: "95万元",
          I17: "未调整年初指标值，下一步完善指标管理。",
          H17: "5",
        },
        at: "E17",
      },
    ],
  },
  check: (form) => form.indicators.flatMap((indicator) => checkCost(form, indicator)),
};

function checkCost(form: Form, indicator: Indicator): Observation[] {
  const { category, subcategory, name, target, actual } = indicator;
  if (!/成本/.test(subcategory + category) || name.text.length > LONGEST_NAME) return [];
  if (!WHOLE.test(squeeze(name.text)) || !target || !actual) return [];
  const written = writtenTarget(indicator);
  const scales = fundScale(form) === null ? [1, 10000] : [fundScale(form)!];
  const fits = (text: string) => scales.some((scale) => fitsFunds(form, text, scale));
  return [
    ...(isBound(written) || fits(written) ? [] : [disagrees(indicator, "target", written)]),
    ...(isBound(actual.text) || fits(actual.text)
      ? []
      : [disagrees(indicator, "actual", actual.text)]),
  ];
}

function isBound(text: string): boolean {
  const comparator = readMoney(text, 1)?.comparator ?? null;
  return comparator !== null && comparator !== "=";
}

/** Whether a text is no amount, or an amount that some row of the funds block shows or may hold. */
function fitsFunds({ funds }: Form, text: string, scale: number): boolean {
  const fields = funds.flatMap((row) => [row.initialBudget, row.annualBudget, row.executed]);
  if (fields.some((field) => field?.state === "date")) return true;
  const amounts = fields.flatMap((field) => moneyOf(field, scale) ?? []);
  if (amounts.every(({ yuan }) => yuan.isZero())) return true;
  const readings = [readMoney(text, scale), readMoney(text, 1), readMoney(text, 10000)];
  const own = readings.filter((money): money is Money => money !== null);
  return (
    own.length === 0 || own.some((money) => amounts.some((amount) => sameMoney(money, amount)))
  );
}

function disagrees(indicator: Indicator, part: "target" | "actual", text: string): Observation {
  const isTarget = part === "target";
  return {
    cells: [indicator[part]!.cell],
    message: {
      "zh-CN": `“${nameOf(indicator)}”的${isTarget ? "指标值" : "实际完成值"} ${text} 与项目资金中的${isTarget ? "预算数" : "执行数"}对不上。请核对金额和单位。`,
      "en-US": `The ${isTarget ? "target" : "actual value"} ${text} of "${nameOf(indicator)}" equals no ${isTarget ? "budget" : "executed"} amount of the funds block. Check the figure and its unit.`,
    },
  };
}
