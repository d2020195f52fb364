import { a1, quoted } from "./support/cells";
import { inFirst, type Injector } from "./support/injection";
import { fullRows } from "./support/rows";

export const inject: Injector = (form) =>
  inFirst(fullRows(form), (row) => ({
    changes: { [a1(row.name)]: `、${row.name.text}` },
    at: a1(row.name),
    says: ["、", quoted(`、${row.name.text}`, 40)],
  }));
