import type { FundRow, NumberField } from "../form/model/form";
import { likeCells } from "../measure/like-cells";
import { canAdd, lastDigit } from "../measure/precision";
import { totalFunds } from "../measure/rows";
import { sumOf } from "../measure/totals";
import type { Observation, Rule, Severity } from "../lint/rule";
import type { Text } from "../language";
import { writeTotal } from "../lint/total-correction";
import { Decimal, plain } from "../sheet/number";

const COLUMNS = {
  initialBudget: { "zh-CN": "年初预算数", "en-US": "initial budget" },
  annualBudget: { "zh-CN": "全年预算数", "en-US": "annual budget" },
  executed: { "zh-CN": "全年执行数", "en-US": "executed amount" },
} satisfies Record<string, Text>;

type Amount = keyof typeof COLUMNS;

/** The total funds are the sum of where they come from. */
export const fundSum: Rule = {
  id: "fund-sum",
  group: "funds",
  severity: "error",
  correction: "suggest",
  title: {
    "zh-CN": "年度资金总额不等于各来源之和",
    "en-US": "Total funds are not the sum of their sources",
  },
  why: {
    "zh-CN":
      "年度资金总额应等于当年财政拨款、上年结转资金和其他资金之和，预算数、执行数各列都要相等。",
    "en-US": "In every column the total is the sum of appropriation, carry-over and other funds.",
  },
  source: "《项目支出绩效自评表》：项目资金",
  examples: {
    passes: [{ changes: {} }, { changes: { C8: "19.99", D8: "20.01" } }],
    fails: [{ changes: { E8: "18.00", G8: "90%" }, at: "E6" }],
  },
  check: (form) => {
    const total = totalFunds(form);
    const sources = form.funds.filter(({ role }) => role !== "total");
    if (!total || sources.length === 0) return [];
    return (Object.keys(COLUMNS) as Amount[]).flatMap((column) =>
      checkColumn(total, sources, column),
    );
  },
};

function checkColumn(total: FundRow, sources: readonly FundRow[], column: Amount): Observation[] {
  const stated = total[column];
  const parts = amountsOf(sources, column);
  if (!stated || !canAdd([stated, ...parts])) return [];
  const named = amountsOf(sources.filter(isNamed), column);
  const fits = [compare(stated, parts), compare(stated, named)];
  const rounded = fits.includes("rounded");
  const whole = [stated, ...parts].every(({ decimals }) => decimals === 0);
  if (fits.includes("equal") || (rounded && !whole)) return [];
  if (sumOf(parts).isZero()) return [withoutSources(stated, parts, column)];
  const more = amountIn(stated).greaterThan(sumOf(parts));
  const incomplete = more && !sources.some(({ role }) => role === "other");
  const severity: Severity = rounded || incomplete ? "info" : "error";
  return [{ ...unequal(stated, parts, column), severity }];
}

function withoutSources(
  stated: NumberField,
  parts: readonly NumberField[],
  column: Amount,
): Observation {
  const name = COLUMNS[column];
  return {
    cells: [stated, ...parts].map(({ cell }) => cell),
    severity: "info",
    message: {
      "zh-CN": `${name["zh-CN"]}的资金总额是 ${stated.text}，各资金来源都没有金额。如有来源，请分别填写。`,
      "en-US": `The total of the ${name["en-US"]} is ${stated.text} and no source has an amount. Fill the sources in if there are any.`,
    },
  };
}

function unequal(stated: NumberField, parts: readonly NumberField[], column: Amount): Observation {
  const name = COLUMNS[column];
  const exact = sumOf(parts);
  const show = likeCells({ stated, inputs: parts, due: exact });
  const [due, gap] = [show(exact), show(amountIn(stated).minus(exact).abs())];
  return {
    cells: [stated, ...parts].map(({ cell }) => cell),
    expected: plain(exact),
    changes: [writeTotal(stated, parts, exact)],
    message: {
      "zh-CN": `${name["zh-CN"]}的资金总额是 ${stated.text || "空白"}，各资金来源相加是 ${due}，相差 ${gap}。请核对总额和各来源。`,
      "en-US": `The total of the ${name["en-US"]} is ${stated.text || "blank"}; its sources add up to ${due}, a difference of ${gap}. Check the total and the sources.`,
    },
  };
}

/** The cells of a column that a form has. */
function amountsOf(rows: readonly FundRow[], column: Amount): NumberField[] {
  return rows.flatMap((row) => row[column] ?? []);
}

/** Nothing written is no amount. */
function amountIn({ number }: NumberField): Decimal {
  return number ?? new Decimal(0);
}

/** Sources of an issuer's own, often a breakdown of one of the named ones. */
function isNamed({ role, label }: FundRow): boolean {
  return role !== "other" || /其他/.test(label.text);
}

/** How far the total is from its parts: not at all, within the rounding of each amount, or farther. */
function compare(
  stated: NumberField,
  parts: readonly NumberField[],
): "equal" | "rounded" | "wrong" {
  const filled = [stated, ...parts].filter(({ number }) => number && !number.isZero());
  const decimals = Math.max(0, ...filled.map((field) => field.decimals));
  const slack = lastDigit({ decimals }).times(filled.length).div(2);
  const gap = amountIn(stated).minus(sumOf(parts)).abs();
  if (gap.isZero()) return "equal";
  return gap.lessThanOrEqualTo(slack) ? "rounded" : "wrong";
}
