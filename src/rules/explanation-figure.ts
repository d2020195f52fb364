import type { Indicator, TextField } from "../form/model/form";
import { nameOf } from "../form/read/indicator-name";
import { squeeze } from "../form/text/label";
import { explainableRows, reasonIn, type Explainable } from "../measure/explanations";
import { writtenTarget } from "../measure/judge";
import { readQuantity, type Amount } from "../measure/quantity";
import { counts, holdsNumber } from "../measure/rows";
import { inOneUnit } from "../measure/units";
import type { Text } from "../language";
import type { Observation, Rule } from "../lint/rule";
import { Decimal } from "../sheet/number";

/** Beyond this no more of a reason is searched. */
const LOOKED_AT = 200;
/** A figure that is said to be what was reached; the sentence names nothing else before it. */
const REACHED =
  /(?:^|[，,。；;])(?:全年|本年度?|年度|项目|目前)?实际(?:仅|只|共|约)?(?:完成|达到|达|为)(?:值|数|率)?(?:仅|只|共|了|为|约)?(\d[\d,.]{0,14}[^\d，,。；;、（(]{0,6})(?=[，,。；;、（(]|$)/g;
/** A score, or points taken off, that a clause is about and nothing else. */
const POINTS =
  /(?:^|[，,。；;])(?:故|因此|所以|按比例|相应|酌情|该项|本项|该指标|本指标|自评|共|合计){0,3}(?:(扣(?:减|除|掉)?了?)|得分?(?:为|是)?)(\d{1,3}(?:\.\d{1,2})?)分(?=[，,。；;]|$)/g;
/** A part of the year or of the whole may have another figure. */
const PART = /其中|月|季度|上半年|下半年|往年|去年|上年|人均|平均|原计划/;

/** Two figures for one result: one of them is wrong. */
export const explanationFigure: Rule = {
  id: "explanation-figure",
  group: "explanations",
  severity: "info",
  correction: "none",
  title: {
    "zh-CN": "原因里的数与实际完成值或得分不同",
    "en-US": "The reason's figure differs from the actual value or the score",
  },
  why: {
    "zh-CN":
      "原因里写的“实际完成……”“扣……分”与实际完成值、得分不是同一个数，复核时分不清以哪个为准。",
    "en-US": "A reason that gives another result or score than the row leaves both in doubt.",
  },
  source: "审核常见问题：原因与实际完成值不一致",
  examples: {
    passes: [
      { changes: { I14: "实际完成180人次，因场地检修改期，下一步尽快补训。" } },
      { changes: { I14: "一期因场地检修改期，每少一期扣0.5分，扣1分，下一步尽快补训。" } },
      {
        changes: { I14: "实际完成180人，一期因场地检修改期，其中8月实际完成20人次，下一步补训。" },
      },
    ],
    fails: [
      { changes: { I14: "实际完成150人次，因场地检修改期，下一步尽快补训。" }, at: "I14" },
      { changes: { I14: "一期因场地检修改期，扣3分，下一步尽快补训。" }, at: "I14" },
    ],
  },
  check: (form) =>
    explainableRows(form)
      .filter(counts)
      .flatMap((indicator) => {
        const { actual, score } = indicator;
        const [figure, points] = [otherFigure(indicator), otherPoints(indicator)];
        return [
          ...(figure ? [differs(indicator, { ...OF_ACTUAL, field: actual!, said: figure })] : []),
          ...(points ? [differs(indicator, { ...OF_SCORE, field: score!, said: points })] : []),
        ];
      }),
};

/** What a reason gives otherwise than a cell. */
interface Difference extends Text {
  readonly field: TextField;
  readonly said: string;
}

const OF_ACTUAL: Text = { "zh-CN": "实际完成值", "en-US": "actual value" };
const OF_SCORE: Text = { "zh-CN": "得分", "en-US": "score" };

function differs(indicator: Explainable, { field, said, ...what }: Difference): Observation {
  const name = nameOf(indicator);
  return {
    cells: [indicator.explanation.cell, field.cell],
    message: {
      "zh-CN": `“${name}”的${what["zh-CN"]}是 ${field.text}，原因里写的却是“${said}”。请核对是哪一个。`,
      "en-US": `The ${what["en-US"]} of "${name}" is ${field.text}; the reason says "${said}". Check which one holds.`,
    },
  };
}

/** The one score, or deduction, that a reason gives, where it is another than the row's. */
function otherPoints({
  explanation,
  weight,
  score,
  deduction,
  shared,
}: Explainable): string | null {
  const reason = squeeze(reasonIn(explanation).slice(0, LOOKED_AT));
  const found = [...reason.matchAll(POINTS)];
  const [match] = found;
  if (!match || found.length > 1 || shared || !holdsNumber(weight) || !holdsNumber(score))
    return null;
  const [clause, off, points] = match;
  const lost = weight.number.minus(score.number);
  const stated = new Decimal(points!);
  const own = off ? [lost, deduction?.number ?? lost] : [score.number];
  const agrees = own.some((one) =>
    [Decimal.ROUND_HALF_UP, Decimal.ROUND_DOWN].some((way) =>
      one.toDecimalPlaces(stated.decimalPlaces(), way).equals(stated),
    ),
  );
  return agrees ? null : clause.replace(/^[，,。；;]/, "");
}

/** The one figure that a reason gives as the result, where it is another than the actual value. */
function otherFigure(indicator: Explainable): string | null {
  const reason = squeeze(reasonIn(indicator.explanation).slice(0, LOOKED_AT));
  const found = [...reason.matchAll(REACHED)].map((match) => match[1]!);
  const [figure] = found;
  if (figure === undefined || found.length > 1 || PART.test(reason)) return null;
  const [stated, actual] = [amountIn(figure), amountIn(indicator.actual?.text ?? "")];
  if (!stated || !actual || actual.comparator !== null || !isAlike(indicator, stated, actual))
    return null;
  return stated.value.minus(actual.value).abs().greaterThan(tolerance(actual)) ? figure : null;
}

/** Whether both count the same thing in the same unit, written out. */
function isAlike(indicator: Indicator, stated: Amount, actual: Amount): boolean {
  const target = amountIn(writtenTarget(indicator));
  return (
    stated.unit !== "" &&
    stated.unit === actual.unit &&
    (!target || inOneUnit(target, actual) !== null)
  );
}

/** A reason may round what the cell gives in full. */
function tolerance({ value }: Amount): Decimal {
  return value.abs().times("0.01");
}

function amountIn(text: string): Amount | null {
  const quantity = readQuantity(text);
  return quantity.kind === "number" ? quantity : null;
}
