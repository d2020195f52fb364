import { executionRow } from "../../../src/measure/totals";
import { hasWeights } from "../../../src/measure/rows";
import { a1 } from "./support/cells";
import type { Injector } from "./support/injection";

export const inject: Injector = (form) => {
  const weight = executionRow(form)?.weight;
  const isOwn = form.texts.some(
    (field) => weight && a1(field) === a1(weight) && field.text === weight.text,
  );
  return isOwn && weight?.number?.greaterThan(0) && /^\d+$/.test(weight.text) && hasWeights(form)
    ? { changes: { [a1(weight)]: "100" }, at: a1(weight), says: ["100", weight.text] }
    : null;
};
