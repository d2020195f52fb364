import { a1, named } from "./support/cells";
import { inFirst, type Injector } from "./support/injection";
import { fullRows } from "./support/rows";

export const inject: Injector = (form) =>
  inFirst(
    fullRows(form).filter(({ subcategory }) => /数量/.test(subcategory)),
    (row) => ({
      changes: { [a1(row.target)]: "按计划完成", [a1(row.actual)]: "按计划完成" },
      at: a1(row.target),
      says: [named(row), "按计划完成"],
    }),
  );
