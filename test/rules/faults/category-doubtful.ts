import { a1 } from "./support/cells";
import { inFirst, type Injector } from "./support/injection";
import { fullRows } from "./support/rows";

export const inject: Injector = (form) =>
  inFirst(
    fullRows(form).filter(({ subcategory }) => /数量/.test(subcategory)),
    ({ name }) => ({ changes: { [a1(name)]: "参训人员满意度" }, at: a1(name) }),
  );
