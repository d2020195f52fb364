import { a1 } from "./support/cells";
import { fundRow } from "./support/funds";
import type { Injector } from "./support/injection";

export const inject: Injector = (form) => {
  const { executionRate: rate, executed } = fundRow(form, "total") ?? {};
  return rate?.number && executed
    ? { changes: { [a1(rate)]: "50%" }, at: a1(rate), says: ["50%", executed.text] }
    : null;
};
