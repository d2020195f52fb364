import { a1, named } from "./support/cells";
import { inFirst, type Injector } from "./support/injection";
import { percentRows } from "./support/rows";

export const inject: Injector = (form) =>
  inFirst(percentRows(form), (row) => ({
    changes: { [a1(row.actual)]: "12次" },
    at: a1(row.actual),
    says: [named(row), row.target.text, "12次"],
  }));
