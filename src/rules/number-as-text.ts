import type { Form, NumberField } from "../form/model/form";
import { pointsAndAmounts } from "../measure/totals";
import { squeeze } from "../form/text/label";
import type { CellChange, Observation, Rule } from "../lint/rule";
import { toA1 } from "../sheet/address";
import { plain } from "../sheet/number";

/** More of them than this on one form are told in one sentence: the whole sheet was exported as text. */
const FEW = 3;
/** What converts without a doubt; 50万元 in a column of 万元 does not. */
const PLAIN = /^[+-]?[\d,]*\.?\d+分?$/;

/** Numbers stored as text look right and are left out of every sum. */
export const numberAsText: Rule = {
  id: "number-as-text",
  group: "structure",
  severity: "info",
  correction: "fix",
  title: { "zh-CN": "数字存成了文本", "en-US": "A number is stored as text" },
  why: {
    "zh-CN": "文本格式的数字看着一样，但 SUM 等公式不会把它算进去，导入系统时也可能读不出来。",
    "en-US": "A number stored as text looks the same and is left out of sums and imports.",
  },
  source: "《项目支出绩效自评表》：分值、得分、预算数、执行数各列",
  examples: {
    passes: [{ changes: { H13: "15.00" } }, { changes: { H7: "—" } }],
    fails: [
      { changes: { H13: "'15" }, at: "H13" },
      { changes: { G15: "10分" }, at: "G15" },
    ],
  },
  check: (form) => {
    const inWords = numbersOf(form).filter(isText);
    if (inWords.length === 0) return [];
    // a number taken out of a heading shows another text than its cell
    const texts = new Set(form.texts.map(({ cell, text }) => `${toA1(cell)} ${text}`));
    const fields = inWords.filter(({ cell, text }) => texts.has(`${toA1(cell)} ${text}`));
    return fields.length > FEW ? [allTogether(fields)] : fields.map(single);
  },
};

/** A total that stands in the head has no weight beside it and is no part of a column. */
function numbersOf(form: Form): NumberField[] {
  const alone = form.total?.weight ? null : form.total?.score;
  return pointsAndAmounts(form).filter((field) => field !== alone);
}

function isText({ state, numeric, formula, text }: NumberField): boolean {
  return state === "number" && !numeric && !formula && PLAIN.test(squeeze(text));
}

function single(field: NumberField): Observation {
  const number = plain(field.number!);
  return {
    cells: [field.cell],
    expected: number,
    changes: [toNumber(field)],
    message: {
      "zh-CN": `“${field.text}”是文本，不是数字，求和公式不会计入。请改为数字 ${number}。`,
      "en-US": `"${field.text}" is stored as text and left out of sums. Change it to the number ${number}.`,
    },
  };
}

function allTogether(fields: readonly NumberField[]): Observation {
  return {
    cells: fields.map(({ cell }) => cell),
    changes: fields.map(toNumber),
    message: {
      "zh-CN": `这张表有 ${fields.length} 个数字存成了文本（如“${fields[0]!.text}”），求和公式不会计入。请改为数字。`,
      "en-US": `${fields.length} numbers of this form are stored as text (such as "${fields[0]!.text}") and left out of sums. Change them to numbers.`,
    },
  };
}

/** The number, shown with the digits and separators of its text. */
function toNumber({ cell, text, number, decimals }: NumberField): CellChange {
  const fraction = decimals > 0 ? `.${"0".repeat(decimals)}` : "";
  const whole = /[,，]/.test(text) ? "#,##0" : "0";
  const numberFormat = whole === "0" && fraction === "" ? "General" : whole + fraction;
  return { at: cell, content: { value: Number(plain(number!)), formula: null, numberFormat } };
}
