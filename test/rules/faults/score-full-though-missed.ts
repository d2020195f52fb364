import { a1 } from "./support/cells";
import { inFirst, type Injector } from "./support/injection";
import { percentRows, REASON } from "./support/rows";

export const inject: Injector = (form) =>
  inFirst(percentRows(form), ({ actual, score, explanation }) => ({
    changes: { [a1(actual)]: "40%", [a1(explanation)]: REASON },
    at: a1(score),
  }));
