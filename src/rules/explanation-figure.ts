import type { Indicator } from "../form/model/form";
import { nameOf } from "../form/read/indicator-name";
import { squeeze } from "../form/text/label";
import { explainableRows, reasonIn, type Explainable } from "../measure/explanations";
import { writtenTarget } from "../measure/judge";
import { readQuantity, type Amount } from "../measure/quantity";
import { counts } from "../measure/rows";
import { inOneUnit } from "../measure/units";
import type { Rule } from "../lint/rule";
import { Decimal } from "../sheet/number";

/** Beyond this no more of a reason is searched. */
const LOOKED_AT = 200;
/** A figure that is said to be what was reached; the sentence names nothing else before it. */
const REACHED =
  /(?:^|[，,。；;])(?:全年|本年度?|年度|项目|目前)?实际(?:仅|只|共|约)?(?:完成|达到|达|为)(?:值|数|率)?(?:仅|只|共|了|为|约)?(\d[\d,.]{0,14}[^\d，,。；;、（(]{0,6})(?=[，,。；;、（(]|$)/g;
/** A part of the year or of the whole may have another figure. */
const PART = /其中|月|季度|上半年|下半年|往年|去年|上年|人均|平均|原计划/;

/** Two figures for one result: one of them is wrong. */
export const explanationFigure: Rule = {
  id: "explanation-figure",
  group: "explanations",
  severity: "info",
  correction: "none",
  title: {
    "zh-CN": "原因里的数与实际完成值不同",
    "en-US": "The reason's figure differs from the actual value",
  },
  why: {
    "zh-CN": "原因里写的“实际完成……”与实际完成值不是同一个数，复核时分不清以哪个为准。",
    "en-US": "A reason that gives another result than the actual value leaves both in doubt.",
  },
  source: "审核常见问题：原因与实际完成值不一致",
  examples: {
    passes: [
      { changes: { I14: "实际完成180人次，因场地检修改期，下一步尽快补训。" } },
      {
        changes: { I14: "实际完成180人，一期因场地检修改期，其中8月实际完成20人次，下一步补训。" },
      },
    ],
    fails: [{ changes: { I14: "实际完成150人次，因场地检修改期，下一步尽快补训。" }, at: "I14" }],
  },
  check: (form) =>
    explainableRows(form)
      .filter(counts)
      .flatMap((indicator) => {
        const figure = otherFigure(indicator);
        if (figure === null) return [];
        const { explanation, actual } = indicator;
        return [
          {
            cells: [explanation.cell, actual!.cell],
            message: {
              "zh-CN": `“${nameOf(indicator)}”的实际完成值是 ${actual!.text}，原因里写的却是“${figure}”。请核对是哪一个。`,
              "en-US": `The actual value of "${nameOf(indicator)}" is ${actual!.text}; the reason says "${figure}". Check which one holds.`,
            },
          },
        ];
      }),
};

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
