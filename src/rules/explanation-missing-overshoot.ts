import type { Indicator } from "../form/model/form";
import { nameOf } from "../form/read/indicator-name";
import { writtenTarget } from "../measure/judge";
import { deviationOf, explainableRows, hasOverallReason, reasonIn } from "../measure/explanations";
import { impossiblePercents } from "../measure/impossible-percent";
import { overshootOf } from "../measure/overshoot";
import { counts } from "../measure/rows";
import type { Rule } from "../lint/rule";
import { plain } from "../sheet/number";

/** A target that was far exceeded may have been set too low. */
export const explanationMissingOvershoot: Rule = {
  id: "explanation-missing-overshoot",
  group: "explanations",
  severity: "warning",
  correction: "none",
  title: { "zh-CN": "远超指标值没有说明", "en-US": "A target was far exceeded without a reason" },
  why: {
    "zh-CN":
      "实际完成值大幅超过指标值，要分析原因：是情况变化，还是年初指标值定低了。不写会被要求补充。",
    "en-US":
      "A far exceeded target is to be analysed: things changed, or the target was set too low.",
  },
  source:
    "《项目支出绩效评价管理办法》：完成值大幅超过指标值的应分析原因；省级绩效系统（广西）：超过 30% 须说明",
  options: [
    {
      name: "percent",
      default: 30,
      minimum: 20,
      maximum: 100,
      title: {
        "zh-CN": "超过指标值百分之多少（含）须说明",
        "en-US": "Excess (%) from which a reason is due",
      },
    },
  ],
  examples: {
    passes: [
      { changes: { F13: "640平方米" } },
      { changes: { F13: "650平方米", I13: "利旧仓库一并改造，下年度按实际面积核定指标值。" } },
      {
        changes: {
          F17: "50万元",
          E6: "50.00",
          E7: "31.00",
          G6: "50%",
          G7: "38.75%",
          H6: "5",
          H22: "94",
          I6: "尾款待竣工决算审计后支付，下一步加快结算。",
        },
      },
    ],
    fails: [{ changes: { F13: "650平方米" }, at: "I13" }],
  },
  check: (form, { percent }) => {
    const elsewhere = hasOverallReason(form);
    return explainableRows(form).flatMap((indicator) => {
      const { explanation } = indicator;
      if (reasonIn(explanation) !== "" || !counts(indicator)) return [];
      const excess = overshootOf(indicator);
      // A percentage that cannot be is no excess to be explained.
      if (impossiblePercents(indicator).length > 0) return [];
      if (!excess?.greaterThanOrEqualTo(percent!) || deviationOf(indicator)) return [];
      return [
        {
          cells: [explanation.cell, indicator.actual!.cell, indicator.target!.cell],
          severity: elsewhere ? "info" : "warning",
          message: sentence(indicator, plain(excess.toDecimalPlaces(1)), elsewhere),
        },
      ];
    });
  },
};

function sentence(indicator: Indicator, excess: string, elsewhere: boolean) {
  const [target, actual] = [writtenTarget(indicator), indicator.actual!.text];
  return {
    "zh-CN": `“${nameOf(indicator)}”指标值 ${target}，实际 ${actual}，超出 ${excess}%，没有说明原因。${elsewhere ? "表中已有整体说明，可以不改。" : "请补填原因；指标值定低了的，写明今后如何调整。"}`,
    "en-US": `"${nameOf(indicator)}": target ${target}, actual ${actual}, ${excess} % above it and no reason given. ${elsewhere ? "A reason for the whole form is given; this may do." : "Add the reason; if the target was too low, say how it will be set."}`,
  };
}
