import { a1 } from "./support/cells";
import { executedAt, fundRow } from "./support/funds";
import type { Injector } from "./support/injection";

export const inject: Injector = (form) => {
  const spent = executedAt(form, 1.2);
  return spent
    ? {
        changes: spent.changes,
        at: a1(fundRow(form, "total")!.executed!),
        says: [spent.executed, spent.budget],
      }
    : null;
};
