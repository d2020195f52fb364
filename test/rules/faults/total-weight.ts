import { computedWeight } from "../../../src/measure/totals";
import { plain } from "../../../src/sheet/number";
import { a1 } from "./support/cells";
import type { Injector } from "./support/injection";

export const inject: Injector = (form) => {
  const { total } = form;
  return total?.weight
    ? {
        changes: { [a1(total.weight)]: "99" },
        at: a1(total.weight),
        says: ["99", plain(computedWeight(form))],
      }
    : null;
};
