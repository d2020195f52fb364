import type { Content } from "../text/content";
import type { ColumnRole } from "../model/roles";

/** Cost of a text of some content in a column of some role; what is not listed costs `rest`. */
type Costs = Readonly<Partial<Record<Content | "label", number>> & { rest: number }>;

const LABEL: Costs = { label: 0, word: 0.8, none: 0.8, dash: 0.8, prose: 2, rest: 2.5 };
const VALUE: Costs = { word: 0.3, prose: 0.5, label: 1.5, sign: 0.8, rest: 0 };
const POINTS: Costs = {
  number: 0,
  dash: 0.1,
  none: 0.5,
  percent: 0.8,
  quantity: 1.2,
  word: 1.5,
  prose: 2,
  rest: 2,
};

const ROLE_COSTS: Readonly<Record<ColumnRole | "other", Costs>> = {
  category: LABEL,
  subcategory: LABEL,
  name: {
    word: 0,
    prose: 0.1,
    none: 0.1,
    dash: 0.3,
    label: 1.5,
    percent: 2,
    quantity: 1.6,
    rest: 2.5,
  },
  sign: { sign: 0, dash: 0.2, rest: 1.2 },
  initialTarget: VALUE,
  target: VALUE,
  measure: { word: 0, dash: 0.1, none: 0.3, rest: 1.5 },
  actual: VALUE,
  weight: POINTS,
  score: POINTS,
  deduction: POINTS,
  explanation: {
    word: 0.1,
    prose: 0,
    none: 0.1,
    dash: 0.1,
    number: 1.5,
    percent: 1.2,
    label: 2,
    rest: 1,
  },
  other: { rest: 0.1 },
};

/** In the 总分 row only weight and score hold figures. */
const TOTAL_STRANGER: Costs = { dash: 0.1, none: 0.1, word: 0.5, prose: 0.5, rest: 2 };
const TOTAL_POINTS: Costs = { ...POINTS, dash: 1 };

/** What it costs to believe that a text of this content belongs to a column of an indicator row. */
export function columnCost(role: ColumnRole | "other", content: Content | "label"): number {
  const costs = ROLE_COSTS[role];
  return costs[content] ?? costs.rest;
}

/** The same for the 总分 row. */
export function totalCost(role: ColumnRole | "other", content: Content | "label"): number {
  const costs = role === "weight" || role === "score" ? TOTAL_POINTS : TOTAL_STRANGER;
  return costs[content] ?? costs.rest;
}

/** What it costs when a row leaves a column empty. */
export const MISSED: Readonly<Partial<Record<ColumnRole | "other", number>>> = {
  name: 1,
  target: 0.5,
  actual: 0.5,
  weight: 0.7,
  score: 0.7,
};
