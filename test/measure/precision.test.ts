import { canAdd } from "../../src/measure/precision";

test("nothing to add up is no sum of zero", () => {
  expect(canAdd([])).toBe(false);
});
