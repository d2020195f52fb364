import {
  allows,
  ratesOf,
  readingsOf,
  type RateInterval,
  type RateReading,
} from "../measure/execution-rate";
import type { Form, FundRow, NumberField } from "../form/model/form";
import type { CellChange, Observation, Rule } from "../lint/rule";
import type { Text } from "../language";
import { toA1 } from "../sheet/address";
import { Decimal, plain } from "../sheet/number";

/** The execution rate is the executed amount divided by the budget. */
export const executionRate: Rule = {
  id: "execution-rate",
  group: "funds",
  severity: "error",
  correction: "fix",
  title: { "zh-CN": "执行率与金额不符", "en-US": "The execution rate does not match the amounts" },
  why: {
    "zh-CN": "执行率 = 全年执行数 ÷ 全年预算数。执行率算错，预算执行率得分和总分会跟着错。",
    "en-US": "The rate is executed amount over annual budget; its score and the total rest on it.",
  },
  source: "《项目支出绩效自评表》：项目资金；基数各地不同：全年（调整后）预算数，或年初预算数",
  examples: {
    passes: [{ changes: { G6: "0.95" } }, { changes: { G6: "95" } }, { changes: { G6: "95.00%" } }],
    fails: [{ changes: { G6: "100%" }, at: "G6" }],
  },
  check: (form) => form.funds.flatMap((fund) => checkRow(form, fund)),
};

function checkRow(form: Form, fund: FundRow): Observation[] {
  const stated = fund.executionRate;
  if (!stated?.number) return [];
  const [usual, ...others] = ratesOf(fund, form.dialect);
  const readings = readingsOf(stated);
  if (!usual || readings.some((reading) => allows(usual, reading))) return [];
  const cells = [stated.cell, usual.executed.cell, usual.budget.cell];
  const other = others.find((rates) => readings.some((reading) => allows(rates, reading)));
  if (other) return [{ cells, severity: "info", message: onOtherBase(stated, usual) }];
  if (readings.some((reading) => allows(usual, reading, 1))) {
    return [{ cells, severity: "info", message: lastDigitOff(stated, usual) }];
  }
  const due = dueRate(stated, readings, usual);
  return [
    {
      cells,
      expected: due.text,
      changes: [writeRate(stated, usual, due)],
      message: {
        "zh-CN": `“${fund.label.text.replace(/\s+/g, "")}”执行率写的是 ${stated.text}，按 ${usual.executed.text} ÷ ${usual.budget.text} 计算是 ${due.shown}。请改正，或核对预算数和执行数。`,
        "en-US": `The execution rate reads ${stated.text}; ${usual.executed.text} ÷ ${usual.budget.text} is ${due.shown}. Correct it, or check the amounts.`,
      },
    },
  ];
}

/** The rate that a cell should hold, written its way. */
interface DueRate {
  /** With at least two digits of its percentage. */
  readonly text: string;
  /** With the digits that the cell shows. */
  readonly shown: string;
  readonly scale: RateReading["scale"];
}

function dueRate(
  stated: NumberField,
  readings: readonly RateReading[],
  { exact }: RateInterval,
): DueRate {
  const { scale } = likeliest(readings, exact);
  const due = exact.times(scale);
  const isPercent = /[%％]/.test(stated.text);
  const written = isPercent
    ? `${due.times(100).toFixed(Math.max(stated.decimals - 2, 0))}%`
    : due.toFixed(stated.decimals);
  const text = isPercent
    ? `${plain(due.times(100).toDecimalPlaces(Math.max(stated.decimals - 2, 2)))}%`
    : plain(due.toDecimalPlaces(Math.max(stated.decimals, scale === 1 ? 4 : 2)));
  return { text, shown: stated.fixed ? written : text, scale };
}

/** Of the two ways to read a plain number, the one that is nearer to the rate. */
function likeliest(readings: readonly RateReading[], exact: Decimal): RateReading {
  return [...readings].sort((a, b) => a.rate.minus(exact).abs().cmp(b.rate.minus(exact).abs()))[0]!;
}

function writeRate(
  stated: NumberField,
  { executed, budget, exact }: RateInterval,
  { text, scale }: DueRate,
): CellChange {
  if (!stated.numeric) return { at: stated.cell, content: { value: text, formula: null } };
  const live = executed.numeric && budget.numeric;
  const quotient = `${toA1(executed.cell)}/${toA1(budget.cell)}`;
  return {
    at: stated.cell,
    content: {
      value: Number(plain(exact.times(scale).toDecimalPlaces(6))),
      formula: live ? `=${quotient}${scale === 100 ? "*100" : ""}` : null,
    },
  };
}

function onOtherBase(stated: NumberField, { executed, budget }: RateInterval): Text {
  return {
    "zh-CN": `执行率 ${stated.text} 是按年初预算数算的；按全年预算数是 ${executed.text} ÷ ${budget.text}。请确认主管部门要求的口径。`,
    "en-US": `The rate ${stated.text} is counted on the initial budget; on the annual one it is ${executed.text} ÷ ${budget.text}. Check which one your department asks for.`,
  };
}

function lastDigitOff(stated: NumberField, { executed, budget }: RateInterval): Text {
  return {
    "zh-CN": `执行率 ${stated.text} 与 ${executed.text} ÷ ${budget.text} 只差末位 1，属于尾差，可以不改。`,
    "en-US": `The rate ${stated.text} differs from ${executed.text} ÷ ${budget.text} by one in its last digit; it may stay.`,
  };
}
