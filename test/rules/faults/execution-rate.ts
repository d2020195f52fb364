import { a1 } from "./support/cells";
import { fundRow } from "./support/funds";
import type { Injector } from "./support/injection";

export const inject: Injector = (form) => {
  const rate = fundRow(form, "total")?.executionRate;
  return rate?.number ? { changes: { [a1(rate)]: "50%" }, at: a1(rate) } : null;
};
