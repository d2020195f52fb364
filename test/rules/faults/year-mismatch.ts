import { a1 } from "./support/cells";
import { inFirst, type Injector } from "./support/injection";
import { percentRows } from "./support/rows";

export const inject: Injector = (form) => {
  const { year } = form;
  if (year === null) return null;
  return inFirst(percentRows(form), (row) => ({
    changes: { [a1(row.name)]: `${year - 2}年培训完成率` },
    at: a1(row.name),
    says: [`${year - 2}`, `${year}`],
  }));
};
