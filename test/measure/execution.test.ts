import { executionOf } from "../../src/measure/execution";
import { toA1 } from "../../src/sheet/address";
import { exampleForm } from "../support/example";

const UNSPENT = { E6: "", E7: "", E8: "", E9: "" };

test.each([
  ["counted from the amounts", {}, "95%"],
  ["counted, though another one is stated", { G6: "50%" }, "95%"],
  ["with two digits at most", { D6: "300.00" }, "31.67%"],
  ["stated in percent, without amounts", { ...UNSPENT, G6: "86.19%" }, "86.19%"],
  ["stated as a fraction", { ...UNSPENT, G6: "0.86" }, "86%"],
  ["stated without its percent sign", { ...UNSPENT, G6: "86.19" }, "86.19%"],
])("the execution rate %s", (_, changes, text) => {
  const execution = executionOf(exampleForm(changes))!;
  expect([execution.text, toA1(execution.cell), execution.fund.role]).toEqual([
    text,
    "G6",
    "total",
  ]);
});

test("without a column for the rate its place is the executed amount", () => {
  const form = exampleForm({});
  const funds = form.funds.map((fund) => ({ ...fund, executionRate: null }));
  expect(toA1(executionOf({ ...form, funds })!.cell)).toBe("E6");
});

test("there is no execution rate without amounts and without a statement", () => {
  expect(executionOf(exampleForm({ ...UNSPENT, G6: "—" }))).toBeNull();
});
