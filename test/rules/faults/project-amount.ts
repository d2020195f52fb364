import { a1 } from "./support/cells";
import { fundRow } from "./support/funds";
import type { Injector } from "./support/injection";

export const inject: Injector = (form) => {
  const { info } = form;
  const annual = fundRow(form, "total")?.annualBudget?.text ?? "";
  return info.projectAmount
    ? {
        changes: { [a1(info.projectAmount.value)]: "1" },
        at: a1(info.projectAmount.value),
        says: ["1", annual],
      }
    : null;
};
