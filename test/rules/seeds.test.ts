import { brief, findingsOn, seedWith } from "../support/faults";
import { LAYOUTS } from "../support/layouts";
import { review } from "../../src/review";

/** Everything that is found on the eight seed forms; sums, rates and totals all hold. */
const FOUND: readonly (readonly string[])[] = [
  [
    "warning field-missing F4",
    "warning row-slipped C20",
    "warning row-slipped F25",
    "info actual-not-concrete F22",
  ],
  [
    "warning field-missing G4",
    "warning row-slipped H22",
    "warning score-off-proportion H14",
    "warning score-off-proportion H21",
    "info explanation-repeated I21",
    "info explanation-no-remedy I14",
    "info name-doubtful D21",
  ],
  [
    "warning field-missing F4",
    "warning row-slipped D17",
    "warning row-slipped C23",
    "warning markup-in-text B11",
    "warning markup-in-text E11",
    "info category-doubtful D16",
    "info actual-not-concrete F16",
    "info actual-not-concrete G17",
  ],
  [
    "warning field-missing F4",
    "warning row-slipped A27",
    "warning row-slipped F28",
    "info label-misplaced B22",
    "info category-doubtful D20",
  ],
  ["warning field-missing F4", "warning row-slipped F21"],
  [
    "warning field-missing G4",
    "warning row-slipped H23",
    "info explanation-no-remedy I17",
    "info category-doubtful D17",
  ],
  [
    "warning field-missing F4",
    "warning row-slipped C22",
    "warning row-slipped H26",
    "info label-misplaced B23",
    "info label-misplaced B24",
  ],
  ["warning field-missing F4"],
];

test.each(FOUND.map((found, index) => [index + 1, found] as const))("seed %i", (seed, found) => {
  expect([...brief(findingsOn(seedWith(seed, {})))].sort()).toEqual([...found].sort());
});

test.each(Object.keys(LAYOUTS))("no layout brings an error: %s", (layout) => {
  const { forms } = review({ sheets: LAYOUTS[layout]!() });
  const serious = forms
    .flatMap(({ findings }) => findings)
    .filter(({ severity }) => severity === "error");
  expect(brief(serious)).toEqual([]);
});
