import type { Form, NumberField, TextField } from "../form/model/form";
import { isAboveZero } from "../measure/rows";
import { shorten } from "../measure/shorten";
import { pointsAndAmounts } from "../measure/totals";
import type { Observation, Rule, Severity } from "../lint/rule";

const ERROR_VALUE = /^#(?:REF!|DIV\/0!|VALUE!|NAME\?|N\/A|NUM!|NULL!)$/i;
const LONGEST_QUOTE = 30;

/** What is no number can be neither added up nor compared. */
export const numberUnreadable: Rule = {
  id: "number-unreadable",
  group: "structure",
  severity: "error",
  correction: "none",
  title: { "zh-CN": "应填数字处不是数字", "en-US": "A number can't be read" },
  why: {
    "zh-CN": "分值、得分和金额要参与合计，填成文字或公式出错（#REF! 等）就算不出来。",
    "en-US": "Weights, scores and amounts are added up; words and error values can't be.",
  },
  source: "《项目支出绩效自评表》：分值、得分、预算数、执行数各列",
  examples: {
    passes: [{ changes: { H9: "／" } }, { changes: { H9: "无" } }],
    fails: [
      { changes: { H13: "满分" }, at: "H13" },
      { changes: { H22: "#REF!" }, at: "H22" },
    ],
  },
  check: (form) => [
    ...pointsAndAmounts(form).flatMap((field) => unreadable(field, "error")),
    ...rates(form).flatMap(({ rate, noBudget }) => unreadable(rate, noBudget ? "info" : "warning")),
    ...words(form).flatMap(errorValue),
  ],
};

function rates({ funds }: Form): { rate: NumberField; noBudget: boolean }[] {
  return funds.flatMap(({ executionRate, annualBudget, initialBudget }) => {
    if (!executionRate) return [];
    const budget = annualBudget ?? initialBudget;
    const noBudget = /DIV/i.test(executionRate.text) && !isAboveZero(budget);
    return [{ rate: executionRate, noBudget }];
  });
}

function words({ indicators }: Form): TextField[] {
  return indicators.flatMap(({ name, target, actual, explanation }) =>
    [name, target, actual, explanation].filter((field): field is TextField => field !== null),
  );
}

function unreadable(field: NumberField, severity: Severity): Observation[] {
  if (field.state !== "text" && field.state !== "error") return [];
  return [observe(field, field.state === "error" || /^null$/i.test(field.text), severity)];
}

function errorValue(field: TextField): Observation[] {
  return ERROR_VALUE.test(field.text) || /^null$/i.test(field.text)
    ? [observe(field, true, "warning")]
    : [];
}

function observe({ cell, text }: TextField, broken: boolean, severity: Severity): Observation {
  const found = shorten(text, LONGEST_QUOTE);
  return {
    cells: [cell],
    severity,
    message: broken
      ? {
          "zh-CN": `这里显示“${found}”，是公式出错或系统导出的空值。请改正公式，或直接填写内容。`,
          "en-US": `The cell shows "${found}", an error value or an exported blank. Mend the formula or fill the cell in.`,
        }
      : {
          "zh-CN": `这里应填数字，现为“${found}”。请改为数字；不计分的填“—”。`,
          "en-US": `A number belongs here, not "${found}". Enter a number, or "—" where nothing is scored.`,
        },
  };
}
