import { withAdvice, type Advised } from "../../src/lint/mend-first";
import { fromA1, toA1 } from "../../src/sheet/address";
import { review } from "../../src/review";
import { exampleWorkbook } from "../support/example-form";
import { exampleFindings } from "../support/example";

const at = (a1: string) => ({ sheet: "表", ...fromA1(a1) });
const text = (one: string) => ({ "zh-CN": one, "en-US": one });

const TOTAL: Advised = {
  rule: "total",
  severity: "error",
  correction: "fix",
  cells: [at("H22")],
  text: "97",
  message: text("97。"),
  advice: text("98。"),
  expected: "98",
  changes: [{ at: at("H22"), content: { value: 98 }, sum: ["H13", "H14", "H15"].map(at) }],
};

function partAt(a1: string, more: Partial<Advised> = {}): Advised {
  const rest = { correction: "none", advice: null, expected: null, changes: [] } as const;
  return { ...TOTAL, ...rest, rule: "part", cells: [at(a1)], ...more };
}

test("advice is the last sentence of a message", () => {
  const [total] = withAdvice([TOTAL]);
  expect(total!.message).toEqual({ "zh-CN": "97。98。", "en-US": "97。 98。" });
  expect([total!.expected, total!.changes.length]).toEqual(["98", 1]);
});

test("a sum over an error names it instead, expects nothing and writes nothing", () => {
  const [total] = withAdvice([TOTAL, partAt("H14"), partAt("H13"), partAt("H12")]);
  expect(total!.message["zh-CN"]).toBe("97。请先改正 H13、H14，再核对合计。");
  expect(total!.message["en-US"]).toBe("97。 Mend H13, H14 first, then check the total.");
  expect([total!.expected, total!.changes]).toEqual([null, []]);
});

test.each([
  ["a warning", partAt("H14", { severity: "warning" })],
  ["another cell", partAt("G14")],
  ["a cell that only takes part", partAt("G14", { cells: [at("G14"), at("H14")] })],
])("%s keeps nothing from being advised", (_, part) => {
  expect(withAdvice([TOTAL, part])[0]!.expected).toBe("98");
});

test("a part that could be corrected is mended first too", () => {
  const changes = [{ at: at("H14"), content: { value: 9 } }];
  const [total] = withAdvice([TOTAL, partAt("H14", { correction: "fix", changes })]);
  expect([total!.expected, total!.changes]).toEqual([null, []]);
});

test("a total over a score that is corrected waits for it", () => {
  const changes = { H6: "8", H22: "95" };
  const total = exampleFindings({ changes }).find(({ rule }) => rule === "total-score")!;
  expect(total.message["zh-CN"]).toMatch(/请先改正 H6，再核对合计。$/);
  const { corrections } = review(exampleWorkbook({ changes })).plan;
  expect(corrections.map(({ finding }) => finding.rule)).toEqual(["execution-score"]);
});

test("a long list of cells is cut short", () => {
  const cells = Array.from({ length: 9 }, (_, row) => `H${row + 1}`);
  const total = { ...TOTAL, changes: [{ ...TOTAL.changes[0]!, sum: cells.map(at) }] };
  const [found] = withAdvice([total, ...cells.map((one) => partAt(one))]);
  expect(found!.message["zh-CN"]).toContain("H1、H2、H3、H4、H5 等处，");
});

test("a total over a score above its weight is left alone, in the plan too", () => {
  const changes = { H13: "16", H22: "97" };
  const total = exampleFindings({ changes }).find(({ rule }) => rule === "total-score")!;
  expect(total.message["zh-CN"]).toMatch(/请先改正 H13，/);
  expect([total.expected, total.changes]).toEqual([null, []]);
  const { corrections, leftOut } = review(exampleWorkbook({ changes })).plan;
  expect([corrections, leftOut]).toEqual([[], []]);
});

test("no total above the total of weights is advised", () => {
  const excess = { G13: "25", H13: "25", H22: "97" };
  const total = exampleFindings({ changes: excess }).find(({ rule }) => rule === "total-score")!;
  expect([total.cells[0] && toA1(total.cells[0]), total.expected]).toEqual(["H22", null]);
  expect(total.message["zh-CN"]).toMatch(/请先核对各项分值和得分。$/);
});
