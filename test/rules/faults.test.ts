import { toA1 } from "../../src/sheet/address";
import { asText } from "../support/layouts";
import { brief, findingsOn, seedWith } from "../support/faults";

/** One fault put into a seed form, and everything new that is found then. */
const FAULTS: readonly (readonly [
  what: string,
  seed: number,
  changes: Readonly<Record<string, string>>,
  found: readonly string[],
])[] = [
  ["an empty project name", 5, { B3: "" }, ["warning field-missing B3"]],
  ["an empty expected goal", 5, { B11: "" }, ["warning field-missing B11"]],
  [
    "a row pasted one column left",
    8,
    { C15: "档案分类规范率", D15: "≥99%", E15: "100%", F15: "5", G15: "5", H15: "" },
    ["warning row-slipped C15"],
  ],
  [
    "a funds row pasted one column right",
    8,
    { C7: "", D7: "3240000", E7: "3240000", F7: "3240000", G7: "—", H7: "1.00", I7: "—" },
    ["warning row-slipped D7"],
  ],
  [
    "a tag in a reason",
    6,
    { I17: "<br>问题原因复杂，需要较长时间排查处理。" },
    ["warning markup-in-text I17"],
  ],
  ["an entity in a goal", 5, { E11: "完成&nbsp;年度目标" }, ["warning markup-in-text E11"]],
  ["words where a score belongs", 5, { H14: "满分" }, ["error number-unreadable H14"]],
  ["an Excel error in the total", 5, { G21: "#REF!" }, ["error number-unreadable G21"]],
  ["null as an exported weight", 5, { G14: "null" }, ["error number-unreadable G14"]],
  ["an error value as a rate", 5, { G6: "#VALUE!" }, ["warning number-unreadable G6"]],
  ["an error value as an actual value", 5, { F15: "#REF!" }, ["warning number-unreadable F15"]],
  ["a division by a budget of 0", 5, { G9: "#DIV/0!" }, ["info number-unreadable G9"]],
  ["no target", 5, { E14: "" }, ["error indicator-incomplete E14"]],
  ["no actual value", 5, { F15: "" }, ["error indicator-incomplete F15"]],
  ["no name", 5, { D16: "" }, ["error indicator-incomplete D16"]],
  [
    "no weight",
    5,
    { G14: "", H14: "" },
    ["error indicator-incomplete G14", "error weight-sum F21"],
  ],
  [
    "points on an indicator set to 无",
    5,
    { G17: "5", G20: "15", H17: "5", H20: "15" },
    ["error indicator-idle G17"],
  ],
  ["no total row", 8, { B24: "", G24: "", H24: "", I24: "" }, ["error total-row-missing A23"]],
  ["a total row without a total", 8, { H24: "" }, ["error total-row-missing H24"]],
  ["a weight too many", 5, { G14: "16", H14: "16" }, ["error weight-sum F21"]],
  [
    "weights that do not make 100 though the total says their sum",
    8,
    { G13: "6", H13: "6", G24: "101", H24: "101" },
    ["error weight-sum G24"],
  ],
  ["a wrong total weight", 8, { G24: "99" }, ["error total-weight G24"]],
  ["a wrong total score", 2, { I22: "97" }, ["error total-score I22"]],
  ["half a point too many", 2, { I22: "98.5" }, ["error total-score I22"]],
  ["a score above its weight", 8, { H13: "6", H24: "101" }, ["error score-above-weight H13"]],
  [
    "a negative score",
    5,
    { H14: "-15", G21: "70" },
    ["error score-negative H14", "error explanation-missing I14"],
  ],
  ["a missing score", 5, { H14: "", G21: "85" }, ["error score-missing H14"]],
  [
    "full marks though missed",
    5,
    { F13: "90%" },
    ["error score-full-though-missed H13", "error explanation-missing I13"],
  ],
  [
    "full marks though too late",
    4,
    { F20: "2020年6月" },
    ["error score-full-though-missed H20", "error explanation-missing I20"],
  ],
  [
    "full marks though over the limit",
    3,
    { F17: "≤2小时", G17: "3小时" },
    ["error score-full-though-missed I17", "error explanation-missing I17"],
  ],
  ["a score off its proportion", 6, { H17: "7", I23: "95" }, ["warning score-off-proportion H17"]],
  [
    "a met target marked down without a reason",
    5,
    { F14: "95%", H14: "13", G21: "98" },
    ["warning score-off-proportion H14", "error explanation-missing I14"],
  ],
  ["a source changed", 5, { C7: "3616591.40" }, ["error fund-sum C6"]],
  ["a total of funds of 0", 5, { C6: "0" }, ["error fund-sum C6"]],
  ["sources all blank", 5, { E7: "", E8: "", E9: "" }, ["info fund-sum E6"]],
  [
    "a rate that is not executed by budget",
    5,
    { E6: "3000000", E7: "3000000" },
    ["error execution-rate G6", "error execution-rate G7"],
  ],
  [
    "a score of the rate that is not in proportion",
    5,
    { E6: "3000000", E7: "3000000", G6: "0.83", G7: "0.83" },
    ["error execution-score H6"],
  ],
  [
    "a full score for a rate of 83 written without its percent sign",
    5,
    { E6: "3000000", E7: "3000000", G6: "82.95", G7: "82.95" },
    ["error execution-score H6"],
  ],
  ["no reason for a missed target", 6, { I17: "" }, ["error explanation-missing I17"]],
  [
    "no reason for a missed target, and 无 where one for the whole form belongs",
    6,
    { I17: "", A24: "存在问题", B24: "无" },
    ["error explanation-missing I17"],
  ],
];

const BASE = new Map<number, string[]>();

function known(seed: number): string[] {
  const found = BASE.get(seed) ?? brief(findingsOn(seedWith(seed, {})));
  BASE.set(seed, found);
  return found;
}

test.each(FAULTS)("%s", (_, seed, changes, expected) => {
  const before = known(seed);
  const found = brief(findingsOn(seedWith(seed, changes))).filter((line) => !before.includes(line));
  expect(found).toEqual(expected);
});

test("the same faults are found when every cell is text", () => {
  for (const [, seed, changes, expected] of FAULTS) {
    const before = brief(findingsOn(seedWith(seed, {}), asText));
    const found = brief(findingsOn(seedWith(seed, changes), asText)).filter(
      (line) => !before.includes(line),
    );
    expect(found).toEqual(expected);
  }
});

test("every finding is said in both languages and names cells of its own sheet", () => {
  for (const [, seed, changes] of FAULTS) {
    for (const finding of findingsOn(seedWith(seed, changes))) {
      expect(finding.message["zh-CN"]).toMatch(/[。]$/);
      expect(finding.message["en-US"]).toMatch(/[.]$/);
      expect(finding.message["en-US"]).not.toMatch(/undefined|null[^"]|NaN/);
      expect(finding.message["zh-CN"]).not.toMatch(/undefined|null[^”]|NaN/);
      expect(finding.cells.map(toA1).every((a1) => /^[A-Z]+\d+$/.test(a1))).toBe(true);
    }
  }
});
