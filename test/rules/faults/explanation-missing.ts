import { a1, named } from "./support/cells";
import { inFirst, type Injector } from "./support/injection";
import { half, halved, percentRows } from "./support/rows";

export const inject: Injector = (form) =>
  inFirst(percentRows(form), (row) => ({
    changes: halved(form, row, ""),
    at: a1(row.explanation),
    says: [named(row), half(row), row.weight.text],
  }));
