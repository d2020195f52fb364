import { a1, named } from "./support/cells";
import { inFirst, type Injector } from "./support/injection";
import { fullRows } from "./support/rows";

export const inject: Injector = (form) =>
  inFirst(
    fullRows(form).filter(({ name }) => /^预算支出数?$/.test(name.text)),
    (row) => ({
      changes: { [a1(row.target)]: "777万元", [a1(row.actual)]: "777万元" },
      at: a1(row.actual),
      says: [named(row), "777万元"],
    }),
  );
