import { a1, named } from "./support/cells";
import { inFirst, type Injector } from "./support/injection";
import { fullRows } from "./support/rows";

export const inject: Injector = (form) =>
  inFirst(fullRows(form), (row) => ({
    changes: { [a1(row.target)]: "制度健全", [a1(row.actual)]: "部分达成年度指标并具有一定效果" },
    at: a1(row.score),
    says: [named(row), "部分达成年度指标并具有一定效果", row.weight.text, row.score.text],
  }));
