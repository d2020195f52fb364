import { a1 } from "./support/cells";
import { inFirst, type Injector } from "./support/injection";
import { fullRows } from "./support/rows";

export const inject: Injector = (form) =>
  inFirst(
    fullRows(form).filter(
      ({ weight }) => weight.numeric && /^(?:[1-9]|[12]\d|30)$/.test(weight.text),
    ),
    (row) => ({
      changes: {},
      formats: { [a1(row.weight)]: "yyyy/m/d" },
      at: a1(row.weight),
      says: [`1900/1/${row.weight.text}`],
    }),
  );
