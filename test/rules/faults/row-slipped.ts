import { a1, beside } from "./support/cells";
import { inFirst, type Injector } from "./support/injection";
import { percentRows } from "./support/rows";

export const inject: Injector = (form) => {
  const filled = new Set(form.texts.map(a1));
  const standing = percentRows(form).filter(
    (row) => !filled.has(beside(row.name, -1)) && row.explanation.cell.row === row.name.cell.row,
  );
  return inFirst(standing, ({ name, target, actual, weight, score, explanation }) => {
    const fields = [name, target, actual, weight, score, explanation];
    const moved = Object.fromEntries(fields.map((one) => [beside(one, -1), one.text]));
    return {
      changes: { ...moved, [a1(explanation)]: "" },
      at: beside(name, -1),
      says: [beside(name, -1), a1(name)],
    };
  });
};
