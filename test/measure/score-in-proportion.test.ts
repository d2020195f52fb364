import type { Indicator, NumberField } from "../../src/form/model/form";
import type { Judgement } from "../../src/measure/judgement";
import type { Scored } from "../../src/measure/rows";
import {
  scoreInProportion,
  scoreOfRate,
  scoresByFormula,
  shareReached,
} from "../../src/measure/score-in-proportion";
import { WIDEST_METHOD } from "../../src/form/model/dialect";
import { Decimal, plain } from "../../src/sheet/number";
import { exampleForm } from "../support/example";

const TEN = new Decimal(10);

function missed(ratio: string | null, lowerIsBetter = false): Judgement {
  return {
    verdict: "missed",
    doubt: null,
    ratio: ratio === null ? null : new Decimal(ratio),
    lowerIsBetter,
  };
}

/** A row of ten points. */
function rowOfTen(deduction?: string): Scored<Indicator> {
  const row = exampleForm({}).indicators[1] as Scored<Indicator>;
  if (deduction === undefined) return row;
  const taken: NumberField = { ...row.score, number: new Decimal(deduction), text: deduction };
  return { ...row, deduction: taken };
}

test.each([
  ["0.9", false, "0.9"],
  ["1.2", false, "1.2"],
  ["1.25", true, "0.8"],
  ["0.5", true, "2"],
  ["0", true, "0"],
  ["-0.6", false, "0"],
  [null, false, null],
])("a ratio of %s, less is better: %s: a share of %s", (ratio, lowerIsBetter, share) => {
  const reached = shareReached(missed(ratio, lowerIsBetter));
  expect(reached && plain(reached)).toBe(share);
});

test.each([
  ["what is met", { ...missed("1.5"), verdict: "met" }, "10"],
  ["nobody knows", { ...missed("0.5"), verdict: "unknown" }, null],
  ["a third", missed("0.33333"), "3.33"],
  ["a half more where less is better", missed("1.5", true), "6.67"],
  ["a date", missed(null), null],
  ["nothing reached", missed("0"), "0"],
  ["a miss by more than the target, which lies below zero", missed("1.6"), null],
] as const)("offers ten points in proportion: %s", (_, judgement, points) => {
  const due = scoreInProportion(TEN, judgement);
  expect(due && plain(due)).toBe(points);
});

test.each([
  [missed("0.9"), undefined, ["9"]],
  [missed("0.9"), "2", ["9", "7"]],
  [missed("0.1"), "2", ["1", "0"]],
  [missed("1.25", true), undefined, ["8", "7.5"]],
  [missed("1.25", true), "0", ["8", "7.5"]],
  [missed(null), "2", []],
  [missed("1.6"), undefined, []],
  [missed("-0.6", true), undefined, []],
])("ten points by every formula: %j less %s", (judgement, deduction, points) => {
  const due = scoresByFormula(rowOfTen(deduction), judgement, WIDEST_METHOD);
  expect(due.map(plain)).toEqual(points);
});

test.each([
  ["0.95", "9.5"],
  ["0.33333", "3.33"],
  ["1.2", "10"],
])("an execution rate of %s scores %s of ten", (rate, points) => {
  expect(plain(scoreOfRate(TEN, new Decimal(rate)))).toBe(points);
});
