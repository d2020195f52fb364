import { executionRow } from "../../../src/measure/totals";
import { a1 } from "./support/cells";
import { inFirst, type Injector } from "./support/injection";
import { percentRows } from "./support/rows";

export const inject: Injector = (form) => {
  const weight = executionRow(form)?.weight;
  if (!weight?.number?.greaterThan(0)) return null;
  return inFirst(percentRows(form), (row) => ({
    changes: { [a1(row.name)]: "预算执行率" },
    at: a1(row.name),
    says: ["预算执行率", row.weight.text, weight.text],
  }));
};
