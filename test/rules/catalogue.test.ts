import { readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { RULE_GROUPS, type AnyRule } from "../../src/lint/rule";
import { RULES } from "../../src/rules";
import { INJECTORS } from "./faults";

const FOLDER = join(__dirname, "../../src/rules");
const IDS = RULES.map(({ id }) => id).sort();

const FILES = readdirSync(FOLDER)
  .map((file) => basename(file, ".ts"))
  .filter((name) => name !== "index")
  .sort();

test("every rule stands in a file of its name, and every file of the room is a rule of the list", () => {
  const ids = FILES.map((file) =>
    Object.values(jest.requireActual<Record<string, AnyRule>>(join(FOLDER, file))).map(
      ({ id }) => id,
    ),
  );
  expect(ids).toEqual(FILES.map((file) => [file]));
  expect(IDS).toEqual(FILES);
});

test("the rules of a group stand together, in the order of the groups", () => {
  const order = RULES.map(({ group }) => RULE_GROUPS.indexOf(group));
  expect(order).toEqual([...order].sort((a, b) => a - b));
});

test("every rule has its fault in test/rules/faults, and no fault is without a rule", () => {
  expect(Object.keys(INJECTORS).sort()).toEqual(IDS);
});
