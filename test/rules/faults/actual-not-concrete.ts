import { a1 } from "./support/cells";
import { inFirst, type Injector } from "./support/injection";
import { percentRows } from "./support/rows";

export const inject: Injector = (form) =>
  inFirst(percentRows(form), ({ target, actual }) => ({
    changes: { [a1(target)]: "≥90%", [a1(actual)]: "≥90%" },
    at: a1(actual),
  }));
