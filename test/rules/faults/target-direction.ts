import { a1, named } from "./support/cells";
import { inFirst, type Injector } from "./support/injection";
import { fullRows } from "./support/rows";

export const inject: Injector = (form) =>
  inFirst(
    fullRows(form).filter(
      ({ name, subcategory, category, target }) =>
        /成本/.test(subcategory + category) &&
        /元$/.test(target.text) &&
        !/标准|补助/.test(name.text),
    ),
    (row) => ({
      changes: { [a1(row.target)]: `≥${row.actual.text}` },
      at: a1(row.target),
      says: [named(row), `≥${row.actual.text}`],
    }),
  );
