import { squeeze } from "../text/label";
import type { Column } from "./column";
import type { Sampled } from "./sample-columns";

/** Roles of columns in which values stand, as far as a guess gave them. */
const VALUES: readonly Column["role"][] = ["target", "actual", "other"];

/**
 * Which of the columns of values are target and actual value, where both were guessed: the pair whose values are counted
 * alike in most rows and of which the target has the bounds (≥). Another one like it right before them is the target set
 * first. Of weight and score, both guessed, the score is the one that is never above the other.
 */
export function pairValues(columns: readonly Column[], sampled: readonly Sampled[]): Column[] {
  const roles = new Map<number, Column["role"]>();
  const at = (role: Column["role"]) =>
    columns.findIndex((column) => column.role === role && column.guessed);
  if (at("target") >= 0 && at("actual") >= 0) {
    const [target, actual] = bestPair(columns, sampled, [at("target"), at("actual")]);
    roles.set(at("target"), "other").set(at("actual"), "other");
    if (isValues(columns[target - 1], sampled[target - 1])) roles.set(target - 1, "initialTarget");
    roles.set(target, "target").set(actual, "actual");
  }
  const [weight, score] = [at("weight"), at("score")];
  if (weight >= 0 && score >= 0 && isNeverAbove(sampled[weight]!, sampled[score]!)) {
    roles.set(weight, "score").set(score, "weight");
  }
  return columns.map((column, index) => {
    const role = roles.get(index);
    return role ? { ...column, role, guessed: role !== "other" } : column;
  });
}

type Pair = readonly [target: number, actual: number];

/** Of equals the last; the usual one where no column holds figures. */
function bestPair(columns: readonly Column[], sampled: readonly Sampled[], usual: Pair): Pair {
  const candidates = columns.flatMap((column, index) =>
    isValues(column, sampled[index]) ? [index] : [],
  );
  const pairs = candidates.flatMap((target) =>
    candidates.filter((actual) => actual !== target).map((actual): Pair => [target, actual]),
  );
  const worth = ([target, actual]: Pair) => {
    const order = target < actual ? 0.5 : 0;
    return likeness(sampled[target]!.texts, sampled[actual]!.texts) + order;
  };
  return pairs.reduce((best, pair) => (worth(pair) >= worth(best) ? pair : best), usual);
}

/** Whether a column that no word names holds figures other than points. */
function isValues(column: Column | undefined, sampled: Sampled | undefined): boolean {
  if (!column || !sampled || column.ignored || !VALUES.includes(column.role)) return false;
  if (column.role !== "other" && !column.guessed) return false;
  const figures = sampled.contents.filter((content) => /percent|quantity/.test(content ?? ""));
  return sampled.summed !== true && figures.length * 2 > sampled.contents.length;
}

/** Two rates, as 完成率 beside 偏离度, are less of a sign than two that are counted in one unit. */
const RATES = 0.9;

/** Rows in which both are counted alike, and those in which the first one alone has a bound. */
function likeness(targets: Sampled["texts"], actuals: Sampled["texts"]): number {
  return targets.reduce((sum, target, row) => {
    const actual = actuals[row] ?? null;
    if (target === null || actual === null) return sum;
    const unit = countedIn(target);
    const alike = unit === countedIn(actual) ? (unit === "%" ? RATES : 1) : 0;
    return sum + alike + Number(hasBound(target)) - Number(hasBound(actual));
  }, 0);
}

const BOUND = /^(?:[≥≧≤≦><=═﹥﹤]+|不[低少]于|不[超高]过?)/;

function hasBound(text: string): boolean {
  return BOUND.test(squeeze(text));
}

/** What is left of a value without its figures and bounds: 台, %. */
function countedIn(text: string): string {
  return squeeze(text)
    .replace(BOUND, "")
    .replace(/[-+\d.,]/g, "");
}

/** Whether the first of two columns of points is below the second in some row and above it in none. */
function isNeverAbove(first: Sampled, second: Sampled): boolean {
  const pairs = first.texts.flatMap((text, row) => {
    const [a, b] = [Number(text), Number(second.texts[row])];
    return text !== null && second.texts[row] && !isNaN(a) && !isNaN(b) ? [[a, b] as const] : [];
  });
  return pairs.some(([a, b]) => a < b) && pairs.every(([a, b]) => a <= b);
}
