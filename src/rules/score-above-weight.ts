import { nameOf } from "../form/read/indicator-name";
import { ownRows } from "../measure/rows";
import { executionRow } from "../measure/totals";
import type { Indicator } from "../form/model/form";
import type { Observation, Rule } from "../lint/rule";
import type { Text } from "../language";

/** The weight is the most that a row can earn. */
export const scoreAboveWeight: Rule = {
  id: "score-above-weight",
  group: "scores",
  severity: "error",
  correction: "none",
  title: { "zh-CN": "得分大于分值", "en-US": "A score is above its weight" },
  why: {
    "zh-CN": "分值是这一项的最高分，得分不能超过分值。",
    "en-US": "The weight is the most that a row can earn.",
  },
  source: "《项目支出绩效评价管理办法》：得分最高不能超过该指标分值上限",
  examples: {
    passes: [{ changes: {} }],
    fails: [{ changes: { H15: "12", H22: "100.5" }, at: "H15" }],
  },
  check: (form) => {
    const execution = executionRow(form);
    return [
      ...(execution ? compare(execution, EXECUTION) : []),
      ...ownRows(form).flatMap((indicator) => {
        const name = nameOf(indicator);
        return compare(indicator, { "zh-CN": name, "en-US": name });
      }),
    ];
  },
};

const EXECUTION: Text = { "zh-CN": "预算执行率", "en-US": "execution rate" };

function compare(
  { weight, score }: Pick<Indicator, "weight" | "score">,
  name: Text,
): Observation[] {
  if (!weight?.number || !score?.number || score.number.lessThanOrEqualTo(weight.number)) return [];
  return [
    {
      cells: [score.cell, weight.cell],
      message: {
        "zh-CN": `“${name["zh-CN"]}”得分 ${score.text} 大于分值 ${weight.text}。请核对后改为不超过 ${weight.text}。`,
        "en-US": `"${name["en-US"]}" scores ${score.text}, above its weight of ${weight.text}. Enter at most ${weight.text}.`,
      },
    },
  ];
}
