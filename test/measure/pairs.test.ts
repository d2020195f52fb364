import type { Indicator } from "../../src/form/model/form";
import { judge } from "../../src/measure/judge";
import { PAIRS, type WrittenPair } from "./pairs";

function rowOf([
  ,
  target,
  actual,
  name = "完成数",
  subcategory = "数量指标",
]: WrittenPair): Indicator {
  const field = (text: string) => ({ cell: { sheet: "表", row: 0, column: 0 }, text });
  return {
    row: 0,
    category: "产出指标",
    subcategory,
    name: field(name),
    target: field(target),
    sign: null,
    measure: null,
    actual: field(actual),
    weight: null,
    score: null,
    deduction: null,
    initialTarget: null,
    explanation: null,
    shared: false,
  };
}

for (const [group, pairs] of Object.entries(PAIRS)) {
  test.each(pairs.map((pair) => ({ pair })))(`${group}: $pair`, ({ pair }) => {
    const { verdict, doubt } = judge(rowOf(pair));
    expect(verdict).toBe(pair[0]);
    expect(doubt === null).toBe(verdict !== "unknown");
  });
}

test("the table is large enough to mean something", () => {
  const verdicts = Object.values(PAIRS).flatMap((pairs) => pairs.map(([verdict]) => verdict));
  for (const verdict of ["met", "missed", "unknown"]) {
    expect(verdicts.filter((one) => one === verdict).length).toBeGreaterThanOrEqual(50);
  }
});
