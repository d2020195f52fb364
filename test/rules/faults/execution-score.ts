import { a1 } from "./support/cells";
import { fundRow } from "./support/funds";
import type { Injector } from "./support/injection";

export const inject: Injector = (form) => {
  const { weight, score } = fundRow(form, "total") ?? {};
  return score?.number && weight
    ? {
        changes: { [a1(score)]: "3" },
        at: a1(score),
        says: ["3", weight.text],
        follows: ["total-score"],
      }
    : null;
};
