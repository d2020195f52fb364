import { a1 } from "./support/cells";
import { inFirst, type Injector } from "./support/injection";
import { percentRows } from "./support/rows";

export const inject: Injector = (form) =>
  inFirst(percentRows(form), (row) => ({
    changes: { [a1(row.name)]: "完成率" },
    at: a1(row.name),
    says: ["完成率"],
  }));
