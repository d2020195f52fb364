import { computedScore } from "../../../src/measure/totals";
import { a1, named } from "./support/cells";
import type { Injector } from "./support/injection";
import { halved, percentRows, REASON, totalled } from "./support/rows";

export const inject: Injector = (form) => {
  const [first, second] = percentRows(form);
  if (!first || !second) return null;
  const points = computedScore(form)
    .minus(first.weight.number!.div(2))
    .minus(second.weight.number!.div(2));
  return {
    changes: {
      ...halved(form, first, REASON),
      ...halved(form, second, REASON),
      ...totalled(form, points),
    },
    at: a1(second.explanation),
    says: [named(first), named(second)],
  };
};
