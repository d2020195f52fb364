import { tells } from "../support/example";
import { PAIRS, type WrittenPair } from "../measure/pairs";

const LOW = "explanation-missing-overshoot|category-doubtful|target-direction|cost-mismatch";
const OTHERS = new RegExp(`^info|${LOW}`);

/** What is found with a pair in a row of full marks, but hints and what has nothing to do with meeting a target. */
function found([
  ,
  target,
  actual,
  name = "完成数",
  subcategory = "数量指标",
]: WrittenPair): string[] {
  return tells({ C13: subcategory, D13: name, E13: target, F13: actual, C14: "数量指标" }).filter(
    (line) => !OTHERS.test(line),
  );
}

const of = (verdict: WrittenPair[0]) =>
  Object.values(PAIRS).flatMap((pairs) =>
    pairs.filter((pair) => pair[0] === verdict).map((pair) => ({ pair })),
  );

test.each(of("met"))("nothing is said of a target that is met: $pair", ({ pair }) => {
  expect(found(pair)).toEqual([]);
});

test.each(of("missed"))("full marks for a missed target are an error: $pair", ({ pair }) => {
  expect(found(pair).slice(0, 2)).toEqual([
    "error score-full-though-missed H13",
    "error explanation-missing I13",
  ]);
});

test.each(of("unknown"))("no error where nobody can tell: $pair", ({ pair }) => {
  const said = found(pair).filter((line) => !line.endsWith("indicator-incomplete F13"));
  expect(said.filter((line) => line.startsWith("error"))).toEqual([]);
});
