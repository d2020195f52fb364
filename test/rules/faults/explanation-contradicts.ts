import { a1 } from "./support/cells";
import { inFirst, type Injector } from "./support/injection";
import { percentRows } from "./support/rows";

export const inject: Injector = (form) =>
  inFirst(percentRows(form), ({ explanation }) => ({
    changes: { [a1(explanation)]: "采购进度滞后，部分任务未完成。" },
    at: a1(explanation),
  }));
