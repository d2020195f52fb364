import { a1, named } from "./support/cells";
import { inFirst, type Injector } from "./support/injection";
import { fullRows } from "./support/rows";

export const inject: Injector = (form) =>
  inFirst(fullRows(form), (row) => ({
    changes: { [a1(row.score)]: "" },
    at: a1(row.score),
    says: [named(row), row.weight.text],
  }));
