import { RULES } from "../../src/rules";
import { exampleFindings, tells, told } from "../support/example";

test("the example form is without a fault", () => {
  expect(tells({})).toEqual([]);
});

describe.each(RULES.map((rule) => [rule.id, rule] as const))("%s", (id, { examples }) => {
  test.each(examples.passes.map((example) => [JSON.stringify(example), example] as const))(
    "is silent on %s",
    (_, example) => {
      expect(exampleFindings(example).filter(({ rule }) => rule === id)).toEqual([]);
    },
  );

  test.each(examples.fails.map((example) => [JSON.stringify(example), example] as const))(
    "reports %s",
    (_, example) => {
      const found = exampleFindings(example).filter(({ rule }) => rule === id);
      expect(found.map((one) => told(one).split(" ")[2])).toContain(example.at);
      for (const { message } of found) {
        expect(message["zh-CN"]).toMatch(/[^。]。$/);
        expect(message["en-US"]).toMatch(/[^.]\.$/);
        expect(message["zh-CN"] + message["en-US"]).not.toMatch(/undefined|NaN|\[object/);
      }
    },
  );

  test("has an example of both kinds", () => {
    expect(examples.passes.length).toBeGreaterThan(0);
    expect(examples.fails.length).toBeGreaterThan(0);
  });
});
