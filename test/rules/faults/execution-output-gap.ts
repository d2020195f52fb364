import { a1 } from "./support/cells";
import { executedAt } from "./support/funds";
import type { Injector } from "./support/injection";

export const inject: Injector = (form) => {
  const spent = executedAt(form, 0.3);
  const reasons = [...form.indicators, ...form.funds].some(({ explanation }) => explanation?.text);
  const outputs = form.indicators.filter(({ category }) => /产出/.test(category));
  const full =
    outputs.length > 1 && outputs.every(({ weight, score }) => score?.text === weight?.text);
  return spent && !reasons && full
    ? { changes: spent.changes, at: a1(spent.rate), says: [spent.percent] }
    : null;
};
