import { Decimal } from "../../sheet/number";
import {
  faultless,
  FormulaFault,
  isReference,
  single,
  toNumber,
  type Operand,
} from "./formula-values";

/** Arguments come unevaluated, for IF and IFERROR. */
type SheetFunction = (args: readonly (() => Operand)[]) => Operand;

/** The worksheet functions of the simulated Excel; any other is #NAME?. */
export const FUNCTIONS: Readonly<Record<string, SheetFunction>> = {
  SUM: (args) => total(numbers(args)),
  AVERAGE: (args) => {
    const all = numbers(args);
    if (all.length === 0) throw new FormulaFault("#DIV/0!");
    return total(all) / all.length;
  },
  COUNT: (args) => args.flatMap(countable).filter((value) => typeof value === "number").length,
  MIN: (args) => sorted(args)[0] ?? 0,
  MAX: (args) => sorted(args).pop() ?? 0,
  ABS: ([number]) => Math.abs(toNumber(argument(number))),
  ROUND: ([number, digits]) => round(toNumber(argument(number)), toNumber(argument(digits))),
  IF: ([test, then, otherwise]) => {
    if (toNumber(argument(test)) !== 0) return argument(then);
    return otherwise ? otherwise() : false;
  },
  AND: (args) => truths(args).every(Boolean),
  OR: (args) => truths(args).some(Boolean),
  ISNUMBER: ([value]) => typeof orFault(() => single(argument(value))) === "number",
  N: ([value]) => {
    const first = [argument(value)].flat()[0] ?? null;
    return typeof first === "string" ? (faultless(first), 0) : Number(first);
  },
  IFERROR: ([value, instead]) => {
    const operand = orFault(() => single(argument(value)));
    return operand instanceof FormulaFault ? argument(instead) : operand;
  },
};

function argument(arg: (() => Operand) | undefined): Operand {
  if (!arg) throw new FormulaFault("#VALUE!");
  return arg();
}

/** Every number among the arguments: in references only numbers count, single texts must be numbers. */
function numbers(args: readonly (() => Operand)[]): number[] {
  return args.flatMap((arg) => {
    const operand = arg();
    if (!isReference(operand)) return [toNumber(operand)];
    return operand.map(faultless).filter((value) => typeof value === "number");
  });
}

/** What COUNT looks at: everything in references, and single texts that are numbers. */
function countable(arg: () => Operand): readonly unknown[] {
  const operand = orFault(arg);
  if (operand instanceof FormulaFault || isReference(operand)) return [operand].flat();
  return [orFault(() => toNumber(operand))];
}

/** Every truth among the arguments: in references texts and blank cells do not count. */
function truths(args: readonly (() => Operand)[]): boolean[] {
  const all = args.flatMap((arg) => {
    const operand = arg();
    if (!isReference(operand)) return [toNumber(operand) !== 0];
    return operand
      .map(faultless)
      .filter((value) => typeof value === "number" || typeof value === "boolean")
      .map(Boolean);
  });
  if (all.length === 0) throw new FormulaFault("#VALUE!");
  return all;
}

/** The fault itself where there is one. */
function orFault<T>(work: () => T): T | FormulaFault {
  try {
    return work();
  } catch (fault) {
    if (fault instanceof FormulaFault) return fault;
    throw fault;
  }
}

function sorted(args: readonly (() => Operand)[]): number[] {
  return numbers(args).sort((a, b) => a - b);
}

function total(all: readonly number[]): number {
  return all.reduce((sum, number) => sum + number, 0);
}

/** Half away from zero; negative digits round to tens and hundreds. */
function round(number: number, digits: number): number {
  const shift = new Decimal(10).pow(Math.trunc(digits));
  return new Decimal(number)
    .times(shift)
    .toDecimalPlaces(0, Decimal.ROUND_HALF_UP)
    .div(shift)
    .toNumber();
}
