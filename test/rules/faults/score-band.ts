import { a1 } from "./support/cells";
import { inFirst, type Injector } from "./support/injection";
import { fullRows } from "./support/rows";

export const inject: Injector = (form) =>
  inFirst(fullRows(form), ({ target, actual, score }) => ({
    changes: { [a1(target)]: "制度健全", [a1(actual)]: "部分达成年度指标并具有一定效果" },
    at: a1(score),
  }));
