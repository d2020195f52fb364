import { a1 } from "./support/cells";
import { inFirst, type Injector } from "./support/injection";
import { fullRows } from "./support/rows";

export const inject: Injector = (form) =>
  inFirst(
    fullRows(form).filter(({ name }) => /^预算支出数?$/.test(name.text)),
    ({ target, actual }) => ({
      changes: { [a1(target)]: "777万元", [a1(actual)]: "777万元" },
      at: a1(actual),
    }),
  );
