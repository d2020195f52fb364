import { a1 } from "./support/cells";
import { fundRow } from "./support/funds";
import type { Injector } from "./support/injection";

export const inject: Injector = (form) => {
  const named = form.funds.find(({ label: one }) => /其他资金/.test(one.text));
  const [sum, other] = [fundRow(form, "total")?.annualBudget, named?.annualBudget];
  if (sum?.state !== "number" || !other) return null;
  return {
    changes: { [a1(other)]: "1000" },
    at: a1(sum),
    says: [sum.text],
    follows: ["execution-rate"],
  };
};
