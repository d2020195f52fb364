import type { AnyRule } from "../lint/rule";
import { actualNotConcrete } from "../rules/actual-not-concrete";
import { actualNotNumber } from "../rules/actual-not-number";
import { executionAboveBudget } from "../rules/execution-above-budget";
import { explanationMissing } from "../rules/explanation-missing";
import { explanationMissingExecution } from "../rules/explanation-missing-execution";
import { explanationNoRemedy } from "../rules/explanation-no-remedy";
import { fieldMissing } from "../rules/field-missing";
import { gradeMismatch } from "../rules/grade-mismatch";
import { indicatorIdle } from "../rules/indicator-idle";
import { indicatorIncomplete } from "../rules/indicator-incomplete";
import { projectAmount } from "../rules/project-amount";
import { scoreAboveWeight } from "../rules/score-above-weight";
import { scoreOffProportion } from "../rules/score-off-proportion";
import { targetDirection } from "../rules/target-direction";
import { unitMismatch } from "../rules/unit-mismatch";
import { weightSum } from "../rules/weight-sum";
import type { Guard, GuardText, Style } from "../sheet/draft";
import { AMOUNT, FIGURE, TEXT } from "./styles";
import type { Pattern, Print } from "./words";

/** A kind of place to fill in: how it looks and what is told to whoever selects it. */
interface InputKind {
  readonly style: Style;
  /** Nothing is told where there is nothing to say. */
  readonly prompt: Advice | null;
  readonly number: Bounds | null;
}

/** What is told: our own sentences and the rules' reasons, one after the other. */
interface Advice {
  readonly title: Pattern;
  readonly says: readonly (Pattern | AnyRule)[];
}

/** A number from 0; the most is a number, the weight of the same row, or none. */
interface Bounds {
  readonly most: number | "weight" | null;
  readonly refusal: Advice;
}

const SUM_OF_MONEY: Pattern =
  "单位是{money}，只填数字，没有的填 0。{totalFunds}、{executionRate}和{score}会自动算出。";

const amount = (...rules: readonly AnyRule[]): InputKind => ({
  style: AMOUNT,
  prompt: { title: "金额（{money}）", says: [SUM_OF_MONEY, ...rules] },
  number: {
    most: null,
    refusal: { title: "请核对金额", says: ["金额要填不小于 0 的数字，单位是{money}。"] },
  },
});

const text = (title: Pattern, ...rules: readonly AnyRule[]): InputKind => ({
  style: TEXT,
  prompt: { title, says: rules },
  number: null,
});

const value = (title: Pattern, ...rules: readonly AnyRule[]): InputKind => ({
  ...text(title, ...rules),
  style: FIGURE,
});

const points = (
  title: Pattern,
  rule: AnyRule,
  { most, says }: Pick<Bounds, "most"> & Pick<Advice, "says">,
): InputKind => ({
  ...value(title, rule),
  number: { most, refusal: { title: `请核对${title}`, says } },
});

const WEIGHT = points("{weight}", weightSum, {
  most: 100,
  says: ["{weight}要填 0 到 100 的数字。", weightSum],
});

const INPUTS = {
  project: text("{project}", fieldMissing),
  department: text("{department}", fieldMissing),
  unit: text("{unit}", fieldMissing),
  expectedGoal: text("{expectedGoal}", fieldMissing),
  achievedGoal: text("{achievedGoal}", fieldMissing),
  projectAmount: {
    ...amount(),
    prompt: { title: "{projectAmount}（{money}）", says: [projectAmount] },
  },
  initialBudget: amount(),
  annualBudget: amount(),
  executed: amount(executionAboveBudget),
  executionWeight: WEIGHT,
  executionReason: text("{executionRate}", explanationMissingExecution),
  name: text("{name}", indicatorIncomplete),
  sign: value("{sign}", targetDirection),
  target: value("{target}", indicatorIdle, targetDirection),
  measure: value("{measure}", unitMismatch),
  actual: value("{actual}", actualNotConcrete, actualNotNumber),
  weight: WEIGHT,
  score: points("{score}", scoreOffProportion, {
    most: "weight",
    says: ["{score}要填 0 到同一行{weight}的数字。", scoreAboveWeight],
  }),
  explanation: text("{explanation}", explanationMissing, explanationNoRemedy),
  grade: text("{grade}", gradeMismatch),
  remark: { style: TEXT, prompt: null, number: null },
} satisfies Record<string, InputKind>;

export type Input = keyof typeof INPUTS;

export function styleOf(input: Input): Style {
  return INPUTS[input].style;
}

/** What is told and taken in at an input; `weight` is the formula of the weight in the same row. */
export function guardOf(
  input: Input,
  print: Print,
  weight: string | null,
): Omit<Guard, "area"> | null {
  const { prompt, number }: InputKind = INPUTS[input];
  if (!prompt) return null;
  return {
    prompt: textOf(prompt, print),
    number: number && {
      minimum: 0,
      maximum: number.most === "weight" ? weight : number.most,
      refusal: textOf(number.refusal, print),
    },
  };
}

function textOf({ title, says }: Advice, print: Print): GuardText {
  return {
    title: print(title),
    text: says.map((one) => (typeof one === "string" ? print(one) : one.why["zh-CN"])).join(""),
  };
}
