import { nameOf } from "../form/read/indicator-name";
import { unitOf, type UnitKind } from "../form/text/units";
import { writtenTarget } from "../measure/judge";
import { readQuantity } from "../measure/quantity";
import { countedRows } from "../measure/rows";
import type { Rule } from "../lint/rule";

/** What a counting word may count: 3个 may be three people. */
const COUNTABLE: readonly UnitKind[] = ["people", "household"];

/** Two values compare only in one unit. */
export const unitMismatch: Rule = {
  id: "unit-mismatch",
  group: "wording",
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
    passes: [
      { changes: {} },
      { changes: { E17: "≤1000000元" } },
      { changes: { E14: "≥200人" } },
      { changes: { E13: "≥0.75亩" } },
    ],
    fails: [
      { changes: { F13: "520小时" }, at: "F13" },
      { changes: { F13: "12间" }, at: "F13" },
    ],
  },
  check: (form) =>
    countedRows(form).flatMap((indicator) => {
      const { target, actual } = indicator;
      if (!target || !actual) return [];
      const wanted = readQuantity(writtenTarget(indicator));
      const reached = readQuantity(actual.text);
      if (wanted.kind !== "number" || reached.kind !== "number") return [];
      if (!measureDifferently(wanted.unit, reached.unit)) return [];
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

/** Whether two units measure different things; of a unit that is not known nobody can tell. */
function measureDifferently(wanted: string, reached: string): boolean {
  const [one, other] = [unitOf(wanted)?.kind, unitOf(reached)?.kind];
  if (!one || !other || one === other) return false;
  const counts = (kind: UnitKind, thing: UnitKind) => kind === "count" && COUNTABLE.includes(thing);
  return !counts(one, other) && !counts(other, one);
}
