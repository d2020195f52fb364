import { nameOf } from "../form/read/indicator-name";
import { scaleOf } from "../form/text/units";
import { writtenTarget } from "../measure/judge";
import { inOneUnit } from "../measure/units";
import { readQuantity } from "../measure/quantity";
import { countedRows } from "../measure/rows";
import type { Rule } from "../lint/rule";

/** Units by what they measure; counting words stand for each other and are one kind. */
const KINDS: readonly (readonly [kind: string, unit: RegExp])[] = [
  ["share", /^%$/],
  ["time", /^(?:秒|分钟|小时|个小时|工时|天|日|工作日|个工作日|周|个月|月|季度|年)$/],
  ["length", /^(?:毫米|厘米|米|千米|公里|里)$/],
  ["area", /^(?:平方米|平米|平方公里|亩|万亩|公顷|m2|㎡)$/],
  ["mass", /^(?:克|千克|公斤|吨|万吨)$/],
  [
    "count",
    /^[个项件次台套份卷人名户家所座条处篇批本册张辆只头株棵场期门幢栋]$|^(?:人次|户次|批次|例|宗|万人|万人次)$/,
  ],
];

/** Two values compare only in one unit. */
export const unitMismatch: Rule = {
  id: "unit-mismatch",
  severity: "warning",
  correction: "none",
  title: { "zh-CN": "指标值与完成值的单位不同", "en-US": "Target and actual have different units" },
  why: {
    "zh-CN": "指标值和实际完成值的单位不同就无法比较，看不出有没有完成，得分也没有依据。",
    "en-US":
      "Values in different units do not compare, so nothing tells whether the target was met.",
  },
  source: "《项目支出绩效自评表》：年度指标值、实际完成值",
  examples: {
    passes: [{ changes: {} }, { changes: { E17: "≤1000000元" } }, { changes: { E14: "≥200人" } }],
    fails: [{ changes: { F13: "520小时" }, at: "F13" }],
  },
  check: (form) =>
    countedRows(form).flatMap((indicator) => {
      const { target, actual } = indicator;
      if (!target || !actual) return [];
      const wanted = readQuantity(writtenTarget(indicator));
      const reached = readQuantity(actual.text);
      if (wanted.kind !== "number" || reached.kind !== "number") return [];
      const [one, other] = [kindOf(wanted.unit), kindOf(reached.unit)];
      if (!one || !other || one === other || inOneUnit(wanted, reached)) return [];
      return [
        {
          cells: [actual.cell, target.cell],
          message: {
            "zh-CN": `“${nameOf(indicator)}”指标值 ${writtenTarget(indicator)}，实际 ${actual.text}，单位不同，无法比较。请统一单位。`,
            "en-US": `"${nameOf(indicator)}": target ${writtenTarget(indicator)} and actual ${actual.text} have different units and do not compare. Use one unit.`,
          },
        },
      ];
    }),
};

function kindOf(unit: string): string | null {
  if (scaleOf(unit)?.[0] === "money") return "money";
  return KINDS.find(([, units]) => units.test(unit))?.[0] ?? null;
}
