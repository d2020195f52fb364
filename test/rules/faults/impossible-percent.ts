import { a1, named } from "./support/cells";
import { inFirst, type Injector } from "./support/injection";
import { percentRows } from "./support/rows";

export const inject: Injector = (form) =>
  inFirst(
    percentRows(form).filter(({ name }) => /(?:合格率|满意度)$/.test(name.text)),
    (row) => ({
      changes: { [a1(row.actual)]: "105%" },
      at: a1(row.actual),
      says: [named(row), "105%"],
    }),
  );
