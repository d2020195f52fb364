import { a1 } from "./support/cells";
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
    ({ target, actual }) => ({
      changes: { [a1(target)]: `≥${actual.text}` },
      at: a1(target),
    }),
  );
