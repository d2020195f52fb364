import type { Form } from "../form/model/form";
import { squeeze } from "../form/text/label";
import { weightedRows } from "../measure/rows";
import { computedScore, computedWeight } from "../measure/totals";
import type { Rule } from "../lint/rule";
import { plain, type Decimal } from "../sheet/number";

/** No grade is longer. */
const LOOKED_AT = 20;

type Grade = "优" | "良" | "中" | "差";

const NAMES: readonly (readonly [Grade, RegExp])[] = [
  ["优", /^优秀?$/],
  ["良", /^良好?$/],
  ["中", /^(?:中等?|一般|合格|及格|基本合格)$/],
  ["差", /^(?:较?差|不合格|不及格)$/],
];

/** The least total for each grade, on the two scales in use. */
const SCALES: readonly (readonly (readonly [Grade, least: number])[])[] = [
  [
    ["优", 90],
    ["良", 80],
    ["中", 60],
    ["差", 0],
  ],
  [
    ["优", 80],
    ["良", 70],
    ["中", 60],
    ["差", 0],
  ],
];

/** The grade is the total in a word. */
export const gradeMismatch: Rule = {
  id: "grade-mismatch",
  group: "scores",
  severity: "warning",
  correction: "none",
  title: { "zh-CN": "自评等级与总分不符", "en-US": "The grade does not match the total" },
  why: {
    "zh-CN":
      "等级由总分决定，通行的划分是 90/80/60 或 80/70/60 分，对不上说明等级或总分没有同步修改。",
    "en-US":
      "The grade follows from the total (90/80/60 or 80/70/60); one of the two was not updated.",
  },
  source: "省级绩效系统：两种等级划分：90/80/60 与 80/70/60",
  examples: {
    passes: [{ changes: {} }, { changes: { I22: "" } }],
    fails: [{ changes: { I22: "中" }, at: "I22" }],
  },
  check: (form) => {
    const stated = form.total?.score;
    const grade = NAMES.find(([, name]) =>
      name.test(squeeze(form.grade?.text.slice(0, LOOKED_AT) ?? "")),
    )?.[0];
    if (!form.grade || !grade || !stated?.number || !isOutOf100(form)) return [];
    const computed = computedScore(form);
    const totals = computed.isZero() ? [stated.number] : [stated.number, computed];
    const due = [...new Set(totals.flatMap(gradesOf))];
    if (due.includes(grade)) return [];
    const [first] = gradesOf(stated.number);
    return [
      {
        cells: [form.grade.cell, stated.cell],
        message: {
          "zh-CN": `等级填的是“${form.grade.text}”，总分 ${plain(stated.number)} 分对应的是${due.map((one) => `“${one}”`).join("或")}。请核对等级和总分。`,
          "en-US": `The grade reads "${form.grade.text}"; a total of ${plain(stated.number)} is "${first}"${due.length > 1 ? ` or "${due[1]}"` : ""}. Check the grade and the total.`,
        },
      },
    ];
  },
};

/** Whether the weights make 100 points, or stand nowhere. */
function isOutOf100(form: Form): boolean {
  return weightedRows(form).length === 0 || computedWeight(form).equals(100);
}

/** The grade of a total on each scale. */
function gradesOf(total: Decimal): Grade[] {
  return SCALES.map(
    (scale) => scale.find(([, least]) => total.greaterThanOrEqualTo(least))?.[0] ?? "差",
  );
}
