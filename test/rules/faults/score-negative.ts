import { Decimal } from "../../../src/sheet/number";
import { a1 } from "./support/cells";
import { inFirst, type Injector } from "./support/injection";
import { fullRows, REASON, scored } from "./support/rows";

export const inject: Injector = (form) =>
  inFirst(fullRows(form), (row) => ({
    changes: { ...scored(form, row, new Decimal(-1)), [a1(row.explanation)]: REASON },
    at: a1(row.score),
    says: ["-1"],
  }));
