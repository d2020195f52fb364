import { a1 } from "./support/cells";
import { inFirst, type Injector } from "./support/injection";
import { fullRows } from "./support/rows";

export const inject: Injector = (form) =>
  inFirst(fullRows(form), ({ name }) => ({
    changes: { [a1(name)]: `、${name.text}` },
    at: a1(name),
  }));
