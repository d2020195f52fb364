import { plain } from "../../../src/sheet/number";
import { a1, named } from "./support/cells";
import { inFirst, type Injector } from "./support/injection";
import { fullRows, scored } from "./support/rows";

export const inject: Injector = (form) =>
  inFirst(fullRows(form), (row) => ({
    changes: scored(form, row, row.weight.number!.plus(1)),
    at: a1(row.score),
    says: [named(row), plain(row.weight.number!.plus(1)), row.weight.text],
  }));
