import { a1 } from "./support/cells";
import { fundRow } from "./support/funds";
import type { Injector } from "./support/injection";

export const inject: Injector = (form) => {
  const score = fundRow(form, "total")?.score;
  return score?.number
    ? { changes: { [a1(score)]: "3" }, at: a1(score), follows: ["total-score"] }
    : null;
};
