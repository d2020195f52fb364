import { a1, named } from "./support/cells";
import { inFirst, type Injector } from "./support/injection";
import { percentRows } from "./support/rows";

export const inject: Injector = (form) =>
  inFirst(percentRows(form), (row) => ({
    changes: { [a1(row.explanation)]: "采购进度滞后，部分任务未完成。" },
    at: a1(row.explanation),
    says: [named(row), row.score.text, "滞后"],
  }));
