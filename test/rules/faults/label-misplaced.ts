import { readLabel } from "../../../src/form/text/label";
import { a1, beside, slippedRows } from "./support/cells";
import { inFirst, type Injector } from "./support/injection";

export const inject: Injector = (form) => {
  const filled = new Map(form.texts.map((field) => [a1(field), field.text]));
  const slipped = slippedRows(form);
  const movable = form.indicators.filter(
    ({ name, row }) =>
      name.cell.column > 1 &&
      !slipped.has(row) &&
      /数量|质量|时效|社会|生态/.test(filled.get(beside(name, -1)) ?? "") &&
      !filled.has(beside(name, -2)),
  );
  return inFirst(movable, ({ name }) => ({
    changes: { [beside(name, -2)]: filled.get(beside(name, -1))!, [beside(name, -1)]: "" },
    at: beside(name, -2),
    says: [readLabel(filled.get(beside(name, -1))!).key],
  }));
};
