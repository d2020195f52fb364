import { a1, named } from "./support/cells";
import type { Injector } from "./support/injection";
import { percentRows, type Row } from "./support/rows";

export const inject: Injector = (form) => {
  const rows = percentRows(form);
  const alike = (one: Row) =>
    rows.find((other) => other !== one && other.subcategory === one.subcategory);
  const first = rows.find(alike) ?? rows[0];
  const second = first && (alike(first) ?? rows[1]);
  if (!first || !second) return null;
  const [earlier, later] =
    first.name.cell.row < second.name.cell.row ? [first, second] : [second, first];
  return {
    changes: {
      [a1(second.name)]: first.name.text,
      [a1(second.target)]: first.target.text,
      [a1(second.actual)]: first.actual.text,
    },
    at: a1(later.name),
    says: [named(first), a1(earlier.name)],
  };
};
