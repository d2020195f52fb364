import { a1 } from "./support/cells";
import { inFirst, type Injector } from "./support/injection";
import { fullRows } from "./support/rows";

export const inject: Injector = (form) =>
  inFirst(fullRows(form), (row) => ({
    changes: {},
    notes: [a1(row.score)],
    at: a1(row.score),
    says: ["表", a1(row.score)],
  }));
