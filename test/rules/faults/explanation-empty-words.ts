import { a1 } from "./support/cells";
import { inFirst, type Injector } from "./support/injection";
import { halved, percentRows } from "./support/rows";

export const inject: Injector = (form) =>
  inFirst(percentRows(form), (row) => ({
    changes: halved(form, row, "无偏差"),
    at: a1(row.explanation),
  }));
