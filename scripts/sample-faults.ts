import { fromA1 } from "../src/sheet/address";

/** A fault put into the sample on purpose, and the rule that must find it. */
export interface SampleFault {
  readonly rule: string;
  readonly cell: string;
  readonly content: string;
}

/** Ten faults, one a rule, in a copy of the sixth seed form. */
export const SAMPLE_FAULTS: readonly SampleFault[] = [
  { rule: "fund-sum", cell: "C7", content: "1400000.00" },
  { rule: "execution-rate", cell: "E6", content: "1300000.00" },
  { rule: "execution-score", cell: "H6", content: "8.00" },
  {
    rule: "markup-in-text",
    cell: "B11",
    content: "<p>完成数据中心软件年度运维，保障业务系统稳定运行。</p>",
  },
  { rule: "prompt-left", cell: "F11", content: "对照年度目标，逐项说明完成情况（200字以内）" },
  { rule: "actual-not-number", cell: "F14", content: "已完成" },
  { rule: "impossible-percent", cell: "F16", content: "105%" },
  { rule: "explanation-missing", cell: "I22", content: "" },
  { rule: "total-weight", cell: "G23", content: "98" },
  { rule: "total-score", cell: "H23", content: "97" },
];

/** What else differs from the seed, so that nothing but the ten faults is wrong. */
const SURROUNDINGS: readonly Omit<SampleFault, "rule">[] = [
  { cell: "B3", content: "数据中心软件运维（示例）" },
  { cell: "G4", content: "深圳市规划和自然资源数据管理中心" },
  { cell: "E7", content: "1300000.00" },
  { cell: "G7", content: "0.92" },
  { cell: "F18", content: "1300000元" },
  { cell: "A23", content: "总分" },
  { cell: "B23", content: "" },
  { cell: "I23", content: "—" },
  { cell: "J23", content: "" },
];

/** The text of the sixth seed form with the ten faults in it. */
export function addFaults(seed: string): string {
  const grid = seed.split("\n").map((line) => line.split("\t"));
  for (const { cell, content } of [...SURROUNDINGS, ...SAMPLE_FAULTS]) {
    const { row, column } = fromA1(cell);
    grid[row]![column] = content;
  }
  return grid.map((row) => row.join("\t")).join("\n");
}
