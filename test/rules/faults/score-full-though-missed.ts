import { a1, named } from "./support/cells";
import { inFirst, type Injector } from "./support/injection";
import { percentRows, REASON } from "./support/rows";

export const inject: Injector = (form) =>
  inFirst(percentRows(form), (row) => ({
    changes: { [a1(row.actual)]: "40%", [a1(row.explanation)]: REASON },
    at: a1(row.score),
    says: [named(row), row.target.text, "40%", row.score.text],
  }));
