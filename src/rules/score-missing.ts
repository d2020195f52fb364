import type { FundRow, Indicator } from "../form/model/form";
import { nameOf } from "../form/read/indicator-name";
import { judge } from "../measure/judge";
import { lacksScore, ownRows, type Unscored } from "../measure/rows";
import { executionRow } from "../measure/totals";
import { scoreInProportion, scoreOfRate } from "../measure/score-in-proportion";
import { executionOf } from "../measure/execution";
import type { Observation, Rule } from "../lint/rule";
import type { Text } from "../language";
import { type Decimal, plain } from "../sheet/number";

/** A row with a weight has to be scored, if only with 0. */
export const scoreMissing: Rule = {
  id: "score-missing",
  group: "scores",
  severity: "error",
  correction: "suggest",
  title: { "zh-CN": "有分值没有得分", "en-US": "A score is missing" },
  why: {
    "zh-CN": "有分值的指标都要打分，完全没有完成的填 0。",
    "en-US": "Every row with a weight is scored; what was not done at all scores 0.",
  },
  source: "《项目支出绩效自评表》：得分列",
  examples: {
    passes: [{ changes: { G18: "", H18: "" } }],
    fails: [
      { changes: { H15: "", H22: "88.5" }, at: "H15" },
      { changes: { H6: "", H22: "89" }, at: "H6" },
    ],
  },
  check: (form) => {
    const execution = executionRow(form);
    const rate = executionOf(form)?.rate;
    return [
      ...(execution && lacksScore(execution)
        ? [missing(execution, EXECUTION, rate ? scoreOfRate(execution.weight.number, rate) : null)]
        : []),
      ...ownRows(form).filter(lacksScore).map(ofIndicator),
    ];
  },
};

const EXECUTION: Text = { "zh-CN": "预算执行率", "en-US": "execution rate" };

function ofIndicator(indicator: Unscored<Indicator>): Observation {
  const name = nameOf(indicator);
  const due = scoreInProportion(indicator.weight.number, judge(indicator));
  return missing(indicator, { "zh-CN": name, "en-US": name }, due);
}

function missing(
  { weight, score }: Unscored<Indicator | FundRow>,
  name: Text,
  due: Decimal | null,
): Observation {
  return {
    cells: [score.cell, weight.cell],
    expected: due && plain(due),
    changes: due ? [{ at: score.cell, content: { value: Number(plain(due)), formula: null } }] : [],
    message: {
      "zh-CN": `“${name["zh-CN"]}”分值 ${weight.text}，没有填得分。请按完成情况打分，没有完成的填 0。`,
      "en-US": `"${name["en-US"]}" has a weight of ${weight.text} and no score. Score it; 0 if nothing was done.`,
    },
  };
}
