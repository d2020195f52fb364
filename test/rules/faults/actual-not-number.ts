import { a1 } from "./support/cells";
import { inFirst, type Injector } from "./support/injection";
import { percentRows } from "./support/rows";

export const inject: Injector = (form) =>
  inFirst(percentRows(form), ({ actual }) => ({
    changes: { [a1(actual)]: "完成" },
    at: a1(actual),
  }));
