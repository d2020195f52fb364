import { keyed } from "../../../src/taskpane/state/listing";
import { at, finding } from "../sample";

const keysOf = (findings: Parameters<typeof keyed>[0]) => keyed(findings).map(({ key }) => key);

test("findings of one rule on one cell have keys of their own, which stay when others come and go", () => {
  const one = finding([at("表一", "H12"), at("表一", "G12")]);
  const other = finding([at("表一", "H13")]);
  const otherRule = finding([at("表一", "H12")], { rule: "total-weight" });
  const keys = keysOf([one, other, one, otherRule, one]);
  expect(new Set(keys).size).toBe(5);
  expect(keysOf([otherRule, one, one])).toEqual([keys[3], keys[0], keys[2]]);
  expect(keysOf([finding([at("表一", "H11")]), other])[1]).toBe(keys[1]);
});
