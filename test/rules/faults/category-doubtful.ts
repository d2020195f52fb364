import { a1 } from "./support/cells";
import { inFirst, type Injector } from "./support/injection";
import { fullRows } from "./support/rows";

export const inject: Injector = (form) =>
  inFirst(
    fullRows(form).filter(({ subcategory }) => /数量/.test(subcategory)),
    (row) => ({
      changes: { [a1(row.name)]: "参训人员满意度" },
      at: a1(row.name),
      says: ["参训人员满意度", row.subcategory],
    }),
  );
