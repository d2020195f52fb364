import { a1, named } from "./support/cells";
import { inFirst, type Injector } from "./support/injection";
import { percentRows } from "./support/rows";

export const inject: Injector = (form) =>
  inFirst(percentRows(form), (row) => ({
    changes: { [a1(row.target)]: "≥50%", [a1(row.actual)]: "80%", [a1(row.explanation)]: "" },
    at: a1(row.explanation),
    says: [named(row), "≥50%", "80%", "60"],
  }));
