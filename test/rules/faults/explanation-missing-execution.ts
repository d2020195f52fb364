import { a1 } from "./support/cells";
import { executedAt, fundRow } from "./support/funds";
import type { Injector } from "./support/injection";

export const inject: Injector = (form) => {
  const reason = fundRow(form, "total")?.explanation;
  const spent = executedAt(form, 0.6);
  return reason?.text === "" && spent && !form.overallReason?.text
    ? { changes: spent.changes, at: a1(reason), says: [spent.percent, "90"] }
    : null;
};
