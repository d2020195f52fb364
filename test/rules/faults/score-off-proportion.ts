import { plain } from "../../../src/sheet/number";
import { a1, named } from "./support/cells";
import { inFirst, type Injector } from "./support/injection";
import { halved, percentRows, REASON, scored } from "./support/rows";

export const inject: Injector = (form) =>
  inFirst(percentRows(form), (row) => ({
    changes: {
      ...halved(form, row, REASON),
      ...scored(form, row, row.weight.number!.times("0.8")),
    },
    at: a1(row.score),
    says: [named(row), row.target.text, row.weight.text, plain(row.weight.number!.times("0.8"))],
  }));
