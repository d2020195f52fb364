import { a1 } from "./support/cells";
import { inFirst, type Injector } from "./support/injection";
import { percentRows } from "./support/rows";

export const inject: Injector = (form) =>
  inFirst(percentRows(form), ({ target, actual, explanation }) => ({
    changes: { [a1(target)]: "≥50%", [a1(actual)]: "80%", [a1(explanation)]: "" },
    at: a1(explanation),
  }));
