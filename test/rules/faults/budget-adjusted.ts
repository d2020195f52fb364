import type { Form } from "../../../src/form/model/form";
import { a1 } from "./support/cells";
import { fundRow } from "./support/funds";
import type { Changes, Injector } from "./support/injection";

export const inject: Injector = (form) => {
  const annual = fundRow(form, "total")?.annualBudget;
  const changes = annual && twiceAtFirst(form);
  const speaks = /核减|调[整减增]/;
  if (!changes || form.funds.some(({ explanation }) => explanation?.text)) return null;
  if (form.texts.some(({ text }) => speaks.test(text) && text.length > 15)) return null;
  return { changes, at: a1(annual), says: [annual.text] };
};

/** Twice the initial budget; the share of the first source grows by the gap. */
function twiceAtFirst(form: Form): Changes | null {
  const [total, first] = (["total", "appropriation"] as const).map(
    (role) => fundRow(form, role)?.initialBudget,
  );
  if (!total?.number || !first?.number) return null;
  const next = total.number.times(2).toDecimalPlaces(2);
  const rest = total.number.minus(first.number);
  return { [a1(total)]: next.toFixed(2), [a1(first)]: next.minus(rest).toFixed(2) };
}
