import { a1 } from "./support/cells";
import { inFirst, type Injector } from "./support/injection";
import { fullRows } from "./support/rows";

export const inject: Injector = (form) =>
  inFirst(fullRows(form), ({ actual }) => ({ changes: { [a1(actual)]: "" }, at: a1(actual) }));
