import type { Form, Indicator } from "../form/model/form";
import { squeeze } from "../form/text/label";
import { executionRow } from "../measure/totals";
import type { Rule } from "../lint/rule";
import { Decimal, plain, sum } from "../sheet/number";

const FULL = new Decimal(100);
/** Of fewer rows the values may add up to 100 by chance. */
const FEWEST = 4;
/** Points are no longer than this. */
const LONGEST = 10;
const BARE = /^\d{1,3}(?:\.\d{1,2})?分?$/;
const NOTHING = /^(?:[-—–/／\\]*|无)$/;

/** The example form without its column of weights. */
const UNWEIGHTED = Object.fromEntries(
  Array.from({ length: 11 }, (_, index) => [`G${index + 12}`, ""]),
);
const POINTS = ["15", "10", "10", "10", "15", "", "20", "10", "10"];
const POINTS_AS_VALUES = Object.fromEntries(
  POINTS.flatMap((points, index) => [
    [`E${index + 13}`, points],
    [`F${index + 13}`, points],
  ]),
);

/** Points where targets and results belong. */
export const valuesArePoints: Rule = {
  id: "values-are-points",
  group: "structure",
  severity: "warning",
  correction: "none",
  title: {
    "zh-CN": "指标值和完成值填成了分值和得分",
    "en-US": "Points stand where values belong",
  },
  why: {
    "zh-CN":
      "表上没有分值列，指标值和完成值却都是加起来等于 100 的数，多半把分值、得分填进了指标值、完成值。",
    "en-US":
      "Without a column of weights, bare values that add up to 100 are points, not targets and results.",
  },
  source: "表头：指标值、实际完成值",
  examples: {
    passes: [{ changes: {} }, { changes: UNWEIGHTED }],
    fails: [{ changes: { ...UNWEIGHTED, ...POINTS_AS_VALUES }, at: "E13" }],
  },
  check: (form) => {
    const rows = form.indicators.filter(({ target }) => target && !isNothing(target.text));
    const values = rows.flatMap((row) => pointsIn(row) ?? []);
    if (rows.length < FEWEST || values.length < rows.length || hasWeightColumn(form)) return [];
    const total = sum(values);
    const execution = executionRow(form)?.weight?.number ?? 0;
    if (!total.equals(FULL) && !total.plus(execution).equals(FULL)) return [];
    return [
      {
        cells: rows.flatMap(({ target, actual }) => [target!.cell, actual!.cell]),
        message: {
          "zh-CN": `${rows.length} 个指标的指标值与完成值都是同样的数，加起来是 ${plain(total)}，像是分值和得分。请填写指标值和实际完成值，分值、得分另列。`,
          "en-US": `The targets of all ${rows.length} indicators equal their actual values and add up to ${plain(total)}, like points. Enter targets and results; give points columns of their own.`,
        },
      },
    ];
  },
};

function hasWeightColumn({ indicators }: Form): boolean {
  return indicators.some(({ weight }) => weight !== null);
}

/** The number that is both target and actual value of a row; null where they are anything else. */
function pointsIn({ target, actual, sign, measure }: Indicator): Decimal | null {
  if (!target || !actual || Math.max(target.text.length, actual.text.length) > LONGEST) return null;
  const [wanted, reached] = [squeeze(target.text), squeeze(actual.text)];
  if (wanted !== reached || !BARE.test(wanted) || sign?.text || measure?.text) return null;
  return new Decimal(wanted.replace("分", ""));
}

function isNothing(text: string): boolean {
  return text.length <= LONGEST && NOTHING.test(squeeze(text));
}
