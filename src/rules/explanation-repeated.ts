import { nameOf } from "../form/read/indicator-name";
import { squeeze } from "../form/text/label";
import { explainedRows, reasonIn, type Explainable } from "../measure/explanations";
import type { Observation, Rule } from "../lint/rule";
import { toA1 } from "../sheet/address";

/** More indicators than this are not named one by one. */
const MOST_NAMED = 5;

/** Two deviations seldom have one and the same cause. */
export const explanationRepeated: Rule = {
  id: "explanation-repeated",
  group: "explanations",
  severity: "info",
  correction: "none",
  title: { "zh-CN": "不同指标的偏差原因相同", "en-US": "One reason stands for several deviations" },
  why: {
    "zh-CN": "不同指标的偏差应各写各的原因，整句照抄容易被认为没有分析。",
    "en-US": "Each deviation has its own cause; a copied sentence reads as no analysis.",
  },
  source: "《项目支出绩效评价管理办法》：逐项分析偏差原因",
  examples: {
    passes: [
      {
        changes: {
          H15: "9.5",
          F15: "95%",
          H22: "98",
          I15: "一批次复检合格，下一步加强进场材料检验。",
        },
      },
    ],
    fails: [
      {
        changes: {
          H15: "9.5",
          F15: "95%",
          H22: "98",
          I15: "一期培训因场地检修改期，下一步增加场次，尽快完成补训。",
        },
        at: "I15",
      },
    ],
  },
  check: (form) => {
    const groups = new Map<string, Map<string, Explainable>>();
    for (const indicator of explainedRows(form)) {
      const key = squeeze(reasonIn(indicator.explanation));
      const group = groups.get(key) ?? new Map<string, Explainable>();
      const place = toA1(indicator.explanation.cell);
      if (!group.has(place)) group.set(place, indicator);
      groups.set(key, group);
    }
    return [...groups.values()].flatMap((group) =>
      group.size > 1 ? [repeated([...group.values()])] : [],
    );
  },
};

/** The repetitions first, the one they repeat last. */
function repeated([first, ...others]: readonly Explainable[]): Observation {
  const all = [...others, first!];
  const names = [first!, ...others].slice(0, MOST_NAMED).map((one) => nameOf(one));
  return {
    cells: all.map(({ explanation }) => explanation.cell),
    message: {
      "zh-CN": `${names.map((name) => `“${name}”`).join("、")}${all.length > MOST_NAMED ? "等" : ""}的偏差原因完全相同。请分别写明各自的原因和措施；确属同一原因的可以不改。`,
      "en-US": `${names.map((name) => `"${name}"`).join(", ")}${all.length > MOST_NAMED ? " and others" : ""} have the very same reason. State each cause and remedy; leave it if the cause really is one.`,
    },
  };
}
