import { a1, named } from "./support/cells";
import { inFirst, type Injector } from "./support/injection";
import { fullRows } from "./support/rows";

export const inject: Injector = (form) =>
  inFirst(fullRows(form), (row) => ({
    changes: { [a1(row.actual)]: "优良中低差" },
    at: a1(row.actual),
    says: [named(row), "优良中低差"],
  }));
